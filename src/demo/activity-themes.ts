/** What the ten themes ask beside support and budgets: involvement, prevention, safeguarding, complaints, workers. */
import { activityBreakdownValues } from "../catalogue/activity.ts";
import { type ActivityRow, activityRow, everyone } from "./activity-rows.ts";
import { byGroup, share } from "./activity-support.ts";
import { apportion } from "./apportion.ts";
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedIn } from "./eligible.ts";
import { peopleAged } from "./people.ts";
import { type FinancialYear, lastQuarterOf } from "./periods.ts";
import { type Stream, streamFor } from "./random.ts";
import { stories } from "./stories.ts";

type Breakdown = keyof typeof activityBreakdownValues;

/** People shared out over the groups of a breakdown, each out of all of them. */
function shared(
  council: Council,
  measure: string,
  person: "client" | "all",
  breakdown: Breakdown,
  people: number,
  weights: readonly number[],
): ActivityRow[] {
  const stream = streamFor(council.code, `shares of ${measure}`);
  const turned = weights.map((weight) => weight * Math.exp(0.25 * stream.normal()));
  const counts = apportion(people, turned);
  return activityBreakdownValues[breakdown].map((value, place) =>
    activityRow(measure, person, [breakdown, value], counts[place] ?? 0, { of_count: people }),
  );
}

function involvement(council: Council, year: FinancialYear, stream: Stream): ActivityRow[] {
  const { inYear, carers } = supportedIn(council, lastQuarterOf(year));
  const later = year.startsIn - 2009;
  const carersSupported = Math.round(carers * 0.9);
  const voices = Math.round(peopleAged(council, year.startsIn, 18) * stream.between(0.0004, 0.0012));
  return [
    ...byGroup(
      "involved_in_planning",
      council,
      Math.round(inYear * 1.17),
      share(0.04 + 0.01 * later, council, "involved", 0.4, 0.3),
    ),
    activityRow(
      "involved_in_planning",
      "carer",
      everyone,
      Math.round(carersSupported * share(0.06, council, "carers involved", 0.4, 0.3)),
      { of_count: carersSupported },
    ),
    ...shared(council, "involved_in_needs_assessment", "all", "voice", voices, [0.34, 0.22, 0.06, 0.38]),
    activityRow("paid_roles", "all", everyone, Math.round(inYear * 0.004 * stream.between(0.4, 1.6))),
  ];
}

const universal = [0.06, 0.09, 0.11, 0.03];

function support(council: Council, year: FinancialYear, rows: readonly ActivityRow[], stream: Stream): ActivityRow[] {
  const { inYear } = supportedIn(council, lastQuarterOf(year));
  const assessed = rows.find((row) => row.measure === "self_directed_assessments" && row.breakdown === "all");
  const completed = Number(assessed?.of_count ?? 0);
  const selfDirected = Number(assessed?.count ?? 0);
  const reached = Math.round(peopleAged(council, year.startsIn, 75) * stream.between(0.01, 0.03));
  return [
    activityRow("joint_assessments", "client", everyone, Math.round(completed * share(0.22, council, "joint", 0.5)), {
      of_count: completed,
    }),
    activityRow(
      "helped_assessments",
      "client",
      everyone,
      Math.round(selfDirected * share(0.18, council, "helped to assess", 0.4)),
      { of_count: selfDirected },
    ),
    ...activityBreakdownValues.universal.map((value, place) =>
      activityRow(
        "referred_to_universal_services",
        "client",
        ["universal", value],
        Math.round(inYear * share(universal[place] ?? 0, council, `helped to ${value}`, 0.4)),
        { of_count: inYear },
      ),
    ),
    activityRow("found_early", "all", everyone, Math.round(reached * share(0.3, council, "found early", 0.4, 0.2)), {
      of_count: reached,
    }),
    activityRow(
      "help_about_the_house",
      "all",
      everyone,
      Math.round(peopleAged(council, year.startsIn, 65) * stream.between(0.01, 0.03)),
    ),
  ];
}

/** Of people whose purchases are known, the share who buy each service, and what they spend on it in a year. */
const purchases: Readonly<Record<string, readonly [share: number, pounds: number]>> = {
  home_care: [0.58, 6_900],
  day_care: [0.16, 3_400],
  short_breaks: [0.14, 2_100],
  equipment_and_adaptations: [0.09, 640],
  professional_support: [0.05, 900],
};

function bought(council: Council, year: FinancialYear): ActivityRow[] {
  if (council.code === stories.didNotReport.code) return [];
  const { eligible } = supportedIn(council, lastQuarterOf(year));
  const known = Math.round(eligible * 0.17 * (1 + 0.4 * (year.startsIn - 2009)));
  return Object.entries(purchases).map(([service, [level, pounds]]) => {
    const count = Math.round(known * share(level, council, `buys ${service}`, 0.3));
    const mean = pounds * Math.exp(0.12 * streamFor(council.code, `price of ${service}`).normal());
    return activityRow("budget_purchases", "client", ["service", service], count, {
      of_count: known,
      ...(count === 0 ? {} : { mean_gbp: mean.toFixed(2) }),
    });
  });
}

function safeguarding(council: Council, year: FinancialYear, stream: Stream): ActivityRow[] {
  const { inYear } = supportedIn(council, lastQuarterOf(year));
  const referrals = byGroup("safeguarding_referrals", council, inYear, share(0.045, council, "referrals", 0.4)).map(
    (row) => ({ ...row, of_count: "" }),
  );
  const completed = Math.round(Number(referrals[0]?.count ?? 0) * 0.86);
  const complaints = Math.round(inYear * stream.between(0.01, 0.02));
  return [
    ...referrals,
    ...shared(council, "safeguarding_results", "client", "result", completed, [0.32, 0.12, 0.31, 0.25]),
    activityRow(
      "safeguarding_in_time",
      "client",
      everyone,
      Math.round(completed * share(0.72, council, "safeguarding in time", 0.4, 0.3)),
      { of_count: completed },
    ),
    activityRow(
      "complaints_in_time",
      "all",
      everyone,
      Math.round(complaints * share(0.78, council, "complaints in time", 0.4, 0.3)),
      { of_count: complaints },
    ),
    activityRow(
      "complaints_upheld",
      "all",
      everyone,
      Math.round(complaints * share(0.36, council, "complaints upheld", 0.3)),
      { of_count: complaints },
    ),
  ];
}

/** Of workers, how many are in each sector; of each sector's, how many posts are vacant, leave and are trained. */
const sectors = {
  council: { weight: 0.2, vacant: 0.05, left: 0.09, trained: 0.42 },
  independent: { weight: 0.56, vacant: 0.035, left: 0.22, trained: 0.12 },
  voluntary: { weight: 0.17, vacant: 0.04, left: 0.18, trained: 0.16 },
  personal_assistants: { weight: 0.07, vacant: 0.02, left: 0.2, trained: 0.08 },
} satisfies Record<(typeof activityBreakdownValues.sector)[number], unknown>;

function workforce(council: Council, year: FinancialYear): ActivityRow[] {
  const workers = Math.round(peopleAged(council, year.startsIn, 65) * 0.16);
  const names = activityBreakdownValues.sector;
  const counts = apportion(
    workers,
    names.map((name) => sectors[name].weight),
  );
  const bySector = (measure: string, of: (place: number) => number, level: "vacant" | "left" | "trained") => {
    const rows = names.map((name, place) => {
      const count = Math.round(of(place) * share(sectors[name][level], council, `${level} ${name}`, 0.25));
      return activityRow(measure, "all", ["sector", name], count, { of_count: of(place) });
    });
    const sum = (column: "count" | "of_count") => rows.reduce((total, row) => total + Number(row[column]), 0);
    return [activityRow(measure, "all", everyone, sum("count"), { of_count: sum("of_count") }), ...rows];
  };
  const carers = Math.round(workers * 0.7);
  const inSector = (place: number) => counts[place] ?? 0;
  return [
    activityRow("workers", "all", everyone, workers),
    ...names.map((name, place) => activityRow("workers", "all", ["sector", name], inSector(place))),
    ...bySector("vacancies", (place) => Math.round(inSector(place) * 1.06), "vacant"),
    ...bySector("leavers", inSector, "left"),
    ...bySector("trained_workers", inSector, "trained"),
    activityRow(
      "qualified_workers",
      "all",
      everyone,
      Math.round(carers * share(0.58 + 0.03 * (year.startsIn - 2009), council, "qualified", 0.2)),
      { of_count: carers },
    ),
  ];
}

/** The rows of one council and year; `rows` are those of its assessments. Three in ten have no figures of workers. */
export function activityOfThemes(council: Council, year: FinancialYear, rows: readonly ActivityRow[]): ActivityRow[] {
  const stream = streamFor(council.code, `themes ${year.name}`);
  const knowsWorkers = characterOf(council).performance > -0.6;
  return [
    ...involvement(council, year, stream),
    ...support(council, year, rows, stream),
    ...bought(council, year),
    ...safeguarding(council, year, stream),
    ...(knowsWorkers ? workforce(council, year) : []),
  ];
}
