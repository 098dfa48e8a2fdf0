/** What councils did for people in a year, beside personal budgets: contacts to reablement. */
import { activityBreakdownValues } from "../catalogue/activity.ts";
import { type ActivityRow, activityRow, everyone } from "./activity-rows.ts";
import { apportion } from "./apportion.ts";
import { groupsOf } from "./budget-groups.ts";
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedIn } from "./eligible.ts";
import { peopleAged } from "./people.ts";
import { type FinancialYear, lastQuarterOf } from "./periods.ts";
import { streamFor } from "./random.ts";

const ages = [
  { band: "18-64", from: 18, to: 65 },
  { band: "65-74", from: 65, to: 75 },
  { band: "75-84", from: 75, to: 85 },
  { band: "85+", from: 85, to: Number.POSITIVE_INFINITY },
] as const;

/** A share about a level, in odds: councils differ by so much, and those that do better by so much more. */
export function share(level: number, council: Council, purpose: string, spread: number, better = 0): number {
  const turn = spread * streamFor(council.code, purpose).normal() + better * characterOf(council).performance;
  const odds = (level / (1 - level)) * Math.exp(turn);
  return odds / (1 + odds);
}

/** A share of everyone and of each client group, whose counts add up. */
export function byGroup(measure: string, council: Council, people: number, of: number): ActivityRow[] {
  const groups = groupsOf(council, "client_group");
  const outOf = apportion(
    people,
    groups.map((group) => group.share),
  );
  const counts = groups.map((group, place) => {
    const turn = measure === "self_directed_assessments" ? Math.min(1.4, group.uptake) : 1;
    return Math.min(outOf[place] ?? 0, Math.round((outOf[place] ?? 0) * of * turn));
  });
  const all = counts.reduce((sum, count) => sum + count, 0);
  return [
    activityRow(measure, "client", everyone, all, { of_count: people }),
    ...groups.map(({ value }, place) =>
      activityRow(measure, "client", ["client_group", value], counts[place] ?? 0, { of_count: outOf[place] ?? 0 }),
    ),
  ];
}

function contacts(council: Council, year: FinancialYear): ActivityRow[] {
  const stream = streamFor(council.code, `contacts ${year.name}`);
  const people = Math.round(peopleAged(council, year.startsIn, 18) * stream.between(0.03, 0.055));
  const weights = [0.34, 0.38, 0.12, 0.16].map((weight) => weight * Math.exp(0.18 * stream.normal()));
  return apportion(people, weights).map((count, place) => {
    const outcome = activityBreakdownValues.outcome[place] ?? "";
    return activityRow("contacts", "all", ["outcome", outcome], count, { of_count: people });
  });
}

function assessments(council: Council, year: FinancialYear): ActivityRow[] {
  const later = year.startsIn - 2009;
  const { inYear, carers } = supportedIn(council, lastQuarterOf(year));
  const completed = Math.round(inYear * streamFor(council.code, `assessed ${year.name}`).between(0.8, 0.95));
  const selfDirected = share(0.28 + 0.3 * later, council, "self-directed", 0.5, 0.3);
  const days = Math.max(
    4,
    21 - 2 * later - 3 * characterOf(council).performance + 3 * streamFor(council.code, "days").normal(),
  );
  const fresh = Math.round(inYear * 0.24);
  const carersAssessed = Math.round(carers * 1.15);
  const ofCarers = Math.round(carersAssessed * selfDirected * 0.8);
  const reviewed = share(0.72 + 0.02 * later, council, "reviewed", 0.3, 0.25);
  return [
    ...byGroup("self_directed_assessments", council, completed, selfDirected),
    activityRow("self_directed_assessments", "carer", everyone, ofCarers, { of_count: carersAssessed }),
    activityRow("assessment_waits", "client", everyone, fresh, { median_days: days.toFixed(1) }),
    ...byGroup("reviews", council, Math.round(inYear * 1.17), reviewed),
    ...activityBreakdownValues.support.map((kind) => {
      const part = share(kind === "service" ? 0.55 : 0.36, council, `carers ${kind}`, 0.3);
      return activityRow("carers_support", "carer", ["support", kind], Math.round(carersAssessed * part), {
        of_count: carersAssessed,
      });
    }),
  ];
}

/** Services, each with the share of people in the community who use it. */
const used = {
  home_care: 0.41,
  day_care: 0.14,
  meals: 0.07,
  equipment_and_adaptations: 0.31,
  telecare: 0.09,
  short_breaks: 0.05,
  supported_accommodation: 0.04,
  professional_support: 0.17,
} satisfies Record<(typeof activityBreakdownValues.service)[number], number>;

function services(council: Council, year: FinancialYear): ActivityRow[] {
  const { inYear, eligible } = supportedIn(council, lastQuarterOf(year));
  const atHome = Math.round(eligible * share(used.home_care, council, "home care", 0.15));
  const intensive = share(0.27, council, "intensive", 0.25);
  return [
    ...Object.entries(used).map(([service, level]) => {
      const growth = service === "telecare" ? 1.25 ** (year.startsIn - 2009) : 1;
      const count = Math.round(inYear * Math.min(0.9, share(level, council, `uses ${service}`, 0.25) * growth));
      return activityRow("services_used", "client", ["service", service], count, { of_count: inYear });
    }),
    activityRow("intensive_home_care", "client", everyone, Math.round(atHome * intensive), { of_count: atHome }),
  ];
}

/** People in a year for each 100,000 of an age. */
const admitted = [14, 190, 640, 2300];
const reabled = [25, 420, 1300, 2900];

function byAge(
  measure: string,
  council: Council,
  year: FinancialYear,
  rates: readonly number[],
  turn: number,
): ActivityRow[] {
  const stream = streamFor(council.code, `${measure} ${year.name}`);
  const counts = ages.map(({ from, to }, place) => {
    const people = peopleAged(council, year.startsIn, from, to);
    return Math.round(((people * (rates[place] ?? 0)) / 100_000) * turn * Math.exp(0.06 * stream.normal()));
  });
  return [
    activityRow(
      measure,
      "client",
      everyone,
      counts.reduce((sum, count) => sum + count, 0),
    ),
    ...ages.map(({ band }, place) => activityRow(measure, "client", ["age_band", band], counts[place] ?? 0)),
  ];
}

function homesAndReablement(council: Council, year: FinancialYear): ActivityRow[] {
  const { deprivation, performance } = characterOf(council);
  const later = year.startsIn - 2009;
  const homes = Math.exp(
    0.12 * deprivation - 0.12 * performance + 0.28 * streamFor(council.code, "homes").normal() - 0.03 * later,
  );
  const starts = Math.exp(0.15 * performance + 0.35 * streamFor(council.code, "reablement").normal() + 0.15 * later);
  const started = byAge("reablement_starts", council, year, reabled, starts);
  const ended = Math.round(Number(started[0]?.count ?? 0) * 0.94);
  const independent = Math.round(ended * share(0.46, council, "reabled", 0.25, 0.2));
  return [
    ...byAge("home_admissions", council, year, admitted, homes),
    ...started,
    activityRow("reablement_results", "client", everyone, independent, { of_count: ended }),
  ];
}

/** A quarter of councils do not tell self-funders apart when they call. */
function selfFunders(council: Council, year: FinancialYear): ActivityRow[] {
  if (streamFor(council.code, "asks callers how they pay").chance(0.25)) return [];
  const stream = streamFor(council.code, `self-funders in contact ${year.name}`);
  const called = Math.round(peopleAged(council, year.startsIn, 65) * stream.between(0.006, 0.013));
  const assessed = Math.round(called * share(0.4, council, "self-funders assessed", 0.5, 0.3));
  const depleted = Math.round(peopleAged(council, year.startsIn, 75) * stream.between(0.0009, 0.0022));
  return [
    activityRow("self_funder_assessments", "all", everyone, assessed, { of_count: called }),
    activityRow("funds_ran_out", "all", everyone, depleted),
  ];
}

/** The rows of one council's activity in a year. */
export function activityOfSupport(council: Council, year: FinancialYear): ActivityRow[] {
  return [
    ...contacts(council, year),
    ...assessments(council, year),
    ...services(council, year),
    ...homesAndReablement(council, year),
    ...selfFunders(council, year),
  ];
}
