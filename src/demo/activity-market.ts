/** Who is there to choose from: providers by kind and size, those that come and go, and personal assistants. */
import { activityBreakdownValues } from "../catalogue/activity.ts";
import { type ActivityRow, activityRow, everyone } from "./activity-rows.ts";
import { share } from "./activity-support.ts";
import { apportion } from "./apportion.ts";
import type { Council } from "./council-register.ts";
import { peopleAged } from "./people.ts";
import type { FinancialYear } from "./periods.ts";
import { type Stream, streamFor } from "./random.ts";

/** Of providers, how many are of each kind, and of each size. */
const kinds = [0.46, 0.2, 0.12, 0.09, 0.13];
const sizes = [0.38, 0.44, 0.18];
/** Of providers of each kind, how many are new in a year and how many are lost. */
const comings = [0.02, 0.1, 0.05, 0.12, 0.2];
const goings = [0.04, 0.07, 0.1, 0.04, 0.06];
/** Of providers of each size, how many are helped or trained. */
const helped = [0.22, 0.35, 0.52];

function grouped(
  measure: string,
  breakdown: "provider_kind" | "provider_size",
  counts: readonly number[],
  of?: readonly number[],
): ActivityRow[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const outOf = (number: number | undefined) => (number === undefined ? {} : { of_count: number });
  const rows = activityBreakdownValues[breakdown].map((value, place) =>
    activityRow(measure, "all", [breakdown, value], counts[place] ?? 0, outOf(of?.[place])),
  );
  return [activityRow(measure, "all", everyone, sum(counts), outOf(of && sum(of))), ...rows];
}

/** How many of each count, never more than it. */
function some(of: readonly number[], levels: readonly number[], stream: Stream): number[] {
  return of.map((number, place) => {
    const drawn = number * (levels[place] ?? 0) * Math.exp(0.35 * stream.normal());
    return Math.min(number, Math.round(drawn));
  });
}

interface Market {
  readonly before: readonly number[];
  readonly lost: readonly number[];
  readonly arrived: readonly number[];
  readonly now: readonly number[];
}

/** Providers by kind: in the first year one for about 550 people aged 65 and over, then those that the year before left. */
function marketOf(council: Council, startsIn: number): Market {
  const first = () => apportion(Math.round(6 + peopleAged(council, startsIn, 65) / 550), kinds);
  const before = startsIn <= 2009 ? first() : marketOf(council, startsIn - 1).now;
  const stream = streamFor(council.code, `market ${startsIn}`);
  const lost = some(before, goings, stream);
  const arrived = some(before, comings, stream);
  const now = before.map((number, place) => number - (lost[place] ?? 0) + (arrived[place] ?? 0));
  return { before, lost, arrived, now };
}

/** The rows of one council and year. */
export function activityOfMarket(council: Council, year: FinancialYear): ActivityRow[] {
  const { before, lost, arrived, now } = marketOf(council, year.startsIn);
  const bySize = apportion(
    now.reduce((total, number) => total + number, 0),
    sizes,
  );
  // Fewer than all personal assistants, whom src/demo/activity-themes.ts counts among workers: some work for self-funders.
  const assistants = peopleAged(council, year.startsIn, 65) * 0.16 * 0.07;
  const employed = share(0.5 + 0.15 * (year.startsIn - 2009), council, "personal assistants", 0.4, 0.2);
  const helpedNow = some(
    bySize,
    helped.map((level) => share(level, council, "providers helped", 0.3, 0.3)),
    streamFor(council.code, `providers helped ${year.name}`),
  );
  const [, ...sizesOfAll] = grouped("providers", "provider_size", bySize);
  return [
    ...grouped("providers", "provider_kind", now),
    ...sizesOfAll,
    ...grouped("new_providers", "provider_kind", arrived, now),
    ...grouped("lost_providers", "provider_kind", lost, before),
    activityRow("personal_assistants", "all", everyone, Math.round(assistants * employed)),
    ...grouped("helped_providers", "provider_size", helpedNow, bySize),
  ];
}
