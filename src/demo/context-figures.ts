/** Context figures of councils, regions and the country. */
import type { valueStatuses } from "../catalogue/code-lists.ts";
import { characterOf } from "./character.ts";
import type { ContextLevel } from "./context-levels.ts";
import type { Council } from "./council-register.ts";
import { adultsOf } from "./people.ts";
import type { FinancialYear } from "./periods.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

/** A published figure: empty value and limits where its status gives a reason for having none. */
export interface ContextFigure {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
  readonly status: (typeof valueStatuses)[number];
}

/** Was the indicator published for the year? */
export function isPublished(level: ContextLevel, year: FinancialYear): boolean {
  return level.national[year.startsIn - 2008] != null;
}

/** A council's level before rounding. */
function levelOf(council: Council, year: FinancialYear, level: ContextLevel): number {
  const steady = streamFor(council.code, level.code).normal();
  const ofYear = streamFor(council.code, `${level.code} ${year.name}`).normal();
  const local = Math.sqrt(1 - level.deprivation ** 2);
  const deviations = level.deprivation * characterOf(council).deprivation + 0.85 * local * steady + 0.2 * ofYear;
  return (level.national[year.startsIn - 2008] ?? 0) * Math.max(0.2, 1 + level.spread * deviations);
}

/** Limits narrow with the square root of the number of people behind the figure. */
function published(level: ContextLevel, value: number, adults: number): ContextFigure {
  const text = (limit: number) => Math.max(0, limit).toFixed(level.decimals);
  const margin = level.margin && level.margin * Math.sqrt(200e3 / adults);
  if (margin === undefined) return { value: text(value), lower: "", upper: "", status: "value" };
  return { value: text(value), lower: text(value - margin), upper: text(value + margin), status: "value" };
}

function withoutValue(status: ContextFigure["status"]): ContextFigure {
  return { value: "", lower: "", upper: "", status };
}

/** Now and then no survey was done, or too few answered; never in a council that is there to show something else. */
function isMissing(council: Council, year: FinancialYear, level: ContextLevel): boolean {
  const isStory = Object.values(stories).some((story) => story.code === council.code);
  return !isStory && streamFor(council.code, `missing ${level.code} ${year.name}`).chance(0.008);
}

/** The figure of one council: hidden where events are few, missing where there is none. */
export function councilFigure(council: Council, year: FinancialYear, level: ContextLevel): ContextFigure {
  const adults = adultsOf(council, year.startsIn);
  if (adults < 10_000 && level.isRare) return withoutValue("suppressed");
  if (isMissing(council, year, level)) return withoutValue("missing");
  const value = levelOf(council, year, level);
  if (level.isCount) return published(level, (value * adults) / 1000, adults);
  // A survey asks about as many people in every council, so its margin is the same in all but the smallest.
  const people = level.isRare ? adults : Math.max(10_000, Math.min(200e3, adults * 20));
  return published(level, value, people);
}

/** The figure of a region or of the country: its councils by their numbers of adults, or added up where it is a count. */
export function areaFigure(councils: readonly Council[], year: FinancialYear, level: ContextLevel): ContextFigure {
  const adults = councils.reduce((sum, council) => sum + adultsOf(council, year.startsIn), 0);
  const weighted = councils.reduce(
    (sum, council) => sum + levelOf(council, year, level) * adultsOf(council, year.startsIn),
    0,
  );
  const value = level.isCount ? weighted / 1000 : weighted / adults;
  return published(level, value, level.isRare ? adults : 200e3 * councils.length);
}
