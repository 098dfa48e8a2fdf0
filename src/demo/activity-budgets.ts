/** Personal budgets in the activity return: who holds them, what they are worth, and how they were set. */
import { activityBreakdownValues } from "../catalogue/activity.ts";
import { type ActivityRow, activityRow, everyone } from "./activity-rows.ts";
import { apportion } from "./apportion.ts";
import { type Counts, clientCounts, shareOut } from "./budget-counts.ts";
import { groupsOf } from "./budget-groups.ts";
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedIn } from "./eligible.ts";
import { type FinancialYear, lastQuarterOf } from "./periods.ts";
import { streamFor } from "./random.ts";
import { holdersIn } from "./uptake.ts";

/** Mean yearly budget of a group beside a common level, and of places: home care in the country costs the road. */
const worth: Readonly<Record<string, number>> = {
  physical_disability: 0.86,
  mental_health: 0.62,
  vulnerable_people: 0.55,
  learning_disability: 2.1,
  substance_misuse: 0.5,
  urban: 0.985,
  rural: 1.09,
};

const clientGroups = activityBreakdownValues.client_group;
const places = activityBreakdownValues.rurality;

/** Who held a budget on the last day of the year, in all and by group. */
function holdersOf(council: Council, year: FinancialYear) {
  const quarter = lastQuarterOf(year);
  const people = supportedIn(council, quarter).eligible;
  const all = clientCounts(council, quarter, people, holdersIn(council, quarter).eligible);
  return { all, of: (breakdown: "client_group" | "rurality") => shareOut(all, groupsOf(council, breakdown)) };
}

function byStart(council: Council, year: FinancialYear, { people, held }: Counts): ActivityRow[] {
  const stream = streamFor(council.code, `new people ${year.name}`);
  const fresh = Math.round(people * stream.between(0.17, 0.25));
  // New people are offered a budget first; those who were there before wait for their review.
  const freshHeld = Math.min(fresh, Math.round(held * (fresh / Math.max(1, people)) * stream.between(1.25, 1.7)));
  const existing = Math.min(people - fresh, held - freshHeld);
  return [
    activityRow("budgets_by_start", "client", everyone, held, { of_count: people }),
    activityRow("budgets_by_start", "client", ["start", "existing"], existing, { of_count: people - fresh }),
    activityRow("budgets_by_start", "client", ["start", "new"], held - existing, { of_count: fresh }),
  ];
}

function bands(council: Council, year: FinancialYear, { held }: Counts): ActivityRow[] {
  const stream = streamFor(council.code, `bands ${year.name}`);
  const weights = [0.17 * stream.between(0.7, 1.3), 0.5, 0.33 * stream.between(0.8, 1.2)];
  return apportion(held, weights).map((count, place) => {
    const band = activityBreakdownValues.value_band[place] ?? "";
    return activityRow("budget_bands", "client", ["value_band", band], count, { of_count: held });
  });
}

/** Means in towns and in the country whose mean over people is that of everyone, the second `ratio` times the first. */
function placesAbout(mean: number, [urban = 0, rural = 0]: readonly number[], ratio: number): [number, number] {
  const people = urban + rural * ratio;
  const inTowns = people === 0 ? 0 : (mean * (urban + rural)) / people;
  return [inTowns, inTowns * ratio];
}

function amounts(council: Council, year: FinancialYear): ActivityRow[] {
  const stream = streamFor(council.code, "budget amounts");
  const mean = 7400 * Math.exp(0.16 * stream.normal()) * 1.02 ** (year.startsIn - 2009);
  const { of } = holdersOf(council, year);
  const isKnown = stream.between(0.93, 0.99);
  const byGroup = of("client_group").map(({ held }) => Math.floor(held * isKnown));
  const all = byGroup.reduce((sum, count) => sum + count, 0);
  const held = of("rurality").map((part) => part.held);
  const byPlace = apportion(all, held, held);
  const drawn = (value: string) =>
    mean * (worth[value] ?? 1) * Math.exp(0.05 * streamFor(council.code, `amount ${value}`).normal());
  const ofGroups = clientGroups.map((value, place) => ({ value, count: byGroup[place] ?? 0, own: drawn(value) }));
  // Everyone's mean is that of the groups, each with its people; places are drawn about it, so that it lies between them.
  const sum = ofGroups.reduce((total, { count, own }) => total + count * Math.round(own), 0);
  const everyonesMean = all === 0 ? 0 : sum / all;
  const ofPlaces = placesAbout(everyonesMean, byPlace, drawn("rural") / drawn("urban"));
  const row = (breakdown: string, value: string, count: number, own: number) => {
    const pounds = count === 0 ? {} : { mean_gbp: Math.round(own), median_gbp: Math.round(own * 0.74) };
    return activityRow("budget_amounts", "client", [breakdown, value], count, pounds);
  };
  return [
    row("all", "all", all, everyonesMean),
    ...ofGroups.map(({ value, count, own }) => row("client_group", value, count, own)),
    ...places.map((value, place) => row("rurality", value, byPlace[place] ?? 0, ofPlaces[place] ?? 0)),
  ];
}

function settings(council: Council, year: FinancialYear, { held, managed }: Counts): ActivityRow[] {
  const stream = streamFor(council.code, `budgets set ${year.name}`);
  const performance = characterOf(council).performance;
  const agreed = Math.round(held * stream.between(0.55, 0.8));
  const groups = groupsOf(council, "client_group");
  const of = apportion(
    agreed,
    groups.map(({ share, uptake }) => share * uptake),
  );
  const isNear = Math.min(0.93, Math.max(0.35, 0.68 + 0.06 * performance + 0.05 * stream.normal()));
  const near = of.map((count) => Math.round(count * isNear));
  const sum = near.reduce((total, count) => total + count, 0);
  return [
    activityRow("budgets_near_indicative", "client", everyone, sum, { of_count: agreed }),
    ...clientGroups.map((group, place) =>
      activityRow("budgets_near_indicative", "client", ["client_group", group], near[place] ?? 0, {
        of_count: of[place] ?? 0,
      }),
    ),
    activityRow("budget_appeals", "client", everyone, Math.round(agreed * stream.between(0.004, 0.03)), {
      of_count: agreed,
    }),
    activityRow("restricted_budgets", "client", everyone, Math.round(managed * stream.between(0.1, 0.75)), {
      of_count: managed,
    }),
  ];
}

function help(council: Council, year: FinancialYear): ActivityRow[] {
  const stream = streamFor(council.code, `help ${year.name}`);
  const people = holdersIn(council, lastQuarterOf(year)).inYear;
  return activityBreakdownValues.help.map((kind) => {
    const share = kind === "brokerage" ? stream.between(0.08, 0.3) : stream.between(0.02, 0.11);
    return activityRow("budget_help", "client", ["help", kind], Math.round(people * share), { of_count: people });
  });
}

/** People who moved to a budget in the year: what their support cost a week before and after, by need. */
function costs(council: Council, year: FinancialYear, { held }: Counts): ActivityRow[] {
  const stream = streamFor(council.code, `costs ${year.name}`);
  const people = apportion(Math.round(held * stream.between(0.12, 0.22)), [0.03, 0.15, 0.52, 0.3]);
  const before = [62, 104, 188, 402].map((cost) => cost * Math.exp(0.08 * stream.normal()));
  const change = Math.exp(0.05 * stream.normal() - 0.01);
  const all = people.reduce((sum, count) => sum + count, 0);
  return (["cost_before_budget", "cost_with_budget"] as const).flatMap((measure) => {
    const factor = measure === "cost_before_budget" ? 1 : change;
    const amount = (count: number, cost: number) => (count === 0 ? {} : { mean_gbp: (cost * factor).toFixed(2) });
    const mean = people.reduce((sum, count, place) => sum + count * (before[place] ?? 0), 0) / Math.max(1, all);
    return [
      activityRow(measure, "client", everyone, all, amount(all, mean)),
      ...activityBreakdownValues.need_band.map((band, place) => {
        const count = people[place] ?? 0;
        return activityRow(measure, "client", ["need_band", band], count, amount(count, before[place] ?? 0));
      }),
    ];
  });
}

/** The rows of one council's personal budgets in a year. */
export function activityOfBudgets(council: Council, year: FinancialYear): ActivityRow[] {
  const { all } = holdersOf(council, year);
  return [
    ...byStart(council, year, all),
    ...bands(council, year, all),
    ...amounts(council, year),
    ...settings(council, year, all),
    ...help(council, year),
    ...costs(council, year, all),
  ];
}
