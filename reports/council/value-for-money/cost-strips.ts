import type { RowOf } from "../../../src/site/query.ts";
import { counted, joined, money, statusWords } from "../../components/words/format.ts";
import type { unitCost } from "./unit-costs-query.ts";

/** A unit cost of one council, as the file of every council’s unit costs gives it. */
export type UnitCost = RowOf<typeof unitCost>;

/** A council’s dot in a strip. */
export interface CostDot {
  readonly name: string;
  readonly value: number;
  readonly role: "this" | "comparator" | "other";
  readonly isOutlier: boolean;
  /** Whether it is so far from the others that it is probably an error of return: then it takes no part in a median. */
  readonly isFar: boolean;
}

/** The unit costs of the lowest and the highest council in England about 2008-09, in the prices of that year. */
export interface CostRange {
  readonly service: string;
  readonly low: number;
  readonly high: number;
  /** What the range is of, within a sentence. */
  readonly of: string;
}

/** How the services of one file of unit costs are called, and what range of costs is known of them. */
export interface CostNaming {
  /** The title of a strip: the service with its unit. */
  readonly title: (service: string) => string;
  /** The service within a sentence. */
  readonly name: (service: string) => string;
  readonly ranges: readonly CostRange[];
  /** Decimals of pounds: 0 where all of a year are published in whole pounds. */
  readonly decimals: (values: readonly number[]) => number;
}

/** One service: this council’s unit cost among every other's. */
export interface CostStrip {
  readonly service: string;
  /** The service within a sentence. */
  readonly name: string;
  readonly title: string;
  readonly period: string;
  readonly own: number | null;
  /** Whether this council’s own cost is out of the ordinary: then it is to be checked, and compared with nothing. */
  readonly isChecked: boolean;
  /** Why there is no value, in words; empty where there is one. */
  readonly word: string;
  readonly median: number | null;
  /** The median of every council with a value. */
  readonly national: number | null;
  readonly range: CostRange | null;
  readonly dots: readonly CostDot[];
  readonly decimals: number;
}

/** A strip for each service, of the newest year in which any council has a unit cost of it. */
export function costStrips(
  costs: readonly UnitCost[],
  code: string,
  comparators: readonly string[],
  naming: CostNaming,
): CostStrip[] {
  const services = [...new Set(costs.map((cost) => cost.service))];
  const order = naming.ranges.map((range) => range.service);
  const place = (service: string) => (order.includes(service) ? order.indexOf(service) : order.length);
  return services
    .map((service) => strip(service, newestOf(costs, service), { code, comparators, naming }))
    .sort((a, b) => place(a.service) - place(b.service) || a.title.localeCompare(b.title));
}

function newestOf(costs: readonly UnitCost[], service: string): UnitCost[] {
  const own = costs.filter((cost) => cost.service === service).toSorted((a, b) => a.period.localeCompare(b.period));
  return own.filter(({ period }) => period === own.at(-1)?.period);
}

/** Whose page a strip is on, and how its service is called. */
interface StripPlace {
  readonly code: string;
  readonly comparators: readonly string[];
  readonly naming: CostNaming;
}

function strip(service: string, costs: readonly UnitCost[], { code, comparators, naming }: StripPlace): CostStrip {
  const range = naming.ranges.find((range) => range.service === service) ?? null;
  const own = costs.find((cost) => cost.council_code === code);
  const dots = costs.flatMap((cost) => {
    if (cost.value === null) return [];
    const isOutlier = cost.is_outlier || isOutside(cost.value, range);
    return [
      {
        name: cost.council_name,
        value: cost.value,
        role: roleOf(cost.council_code, code, comparators),
        isOutlier,
        isFar: cost.is_outlier,
      },
    ];
  });
  return {
    service,
    name: naming.name(service),
    title: naming.title(service),
    period: costs[0]?.period ?? "",
    own: own?.value ?? null,
    isChecked: dots.some((dot) => dot.role === "this" && dot.isOutlier),
    word: own === undefined ? "no figure" : own.value === null ? statusWords(own.value_status) : "",
    median: medianOf(dots.filter((dot) => dot.role === "comparator" && !dot.isFar).map((dot) => dot.value)),
    national: medianOf(dots.map((dot) => dot.value)),
    range,
    dots,
    decimals: naming.decimals(dots.map((dot) => dot.value)),
  };
}

function roleOf(council: string, code: string, comparators: readonly string[]): CostDot["role"] {
  if (council === code) return "this";
  return comparators.includes(council) ? "comparator" : "other";
}

/** Below the lowest or above the highest council of 2008-09, where they are known. */
function isOutside(value: number, range: CostRange | null): boolean {
  return range !== null && (value < range.low || value > range.high);
}

/** The middle value; the mean of the two in the middle of an even number; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The finding over all strips: what of this council’s is hard to believe or far from its comparators. */
export function costsHeadline(strips: readonly CostStrip[]): string {
  const known = strips.filter((strip) => strip.own !== null);
  if (known.length === 0) return "No unit cost of this council is available";
  const odd = known.filter((strip) => strip.isChecked);
  const compared = known.filter((strip) => strip.median !== null && !strip.isChecked);
  const above = compared.filter(({ own, median }) => own !== null && median !== null && own > median);
  const beside =
    compared.length === 0
      ? "No unit cost can be compared with the comparators’ median"
      : `Unit costs are above the comparators’ median in ${above.length} of ${counted(compared.length, "service")}`;
  if (odd.length === 0) return `${beside}; none of this council’s is out of the ordinary`;
  return `${beside}; ${joined(odd.map((strip) => strip.name))} should be checked`;
}

export const costColumns = [
  { key: "service", label: "Service" },
  { key: "own", label: "This council", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "national", label: "All councils’ median", isNumber: true },
  { key: "range", label: "Lowest and highest council, 2008-09" },
  { key: "councils", label: "Councils with a value", isNumber: true },
  { key: "judgement", label: "Judgement" },
  { key: "outliers", label: "Councils out of the ordinary" },
] as const;

/** The strips as a table. */
export function costRows(strips: readonly CostStrip[]) {
  return strips.map((strip) => {
    const decimals = rowDecimals(strip);
    return {
      service: strip.title,
      own: strip.own === null ? strip.word : money(strip.own, decimals),
      median: strip.median === null ? "not available" : money(strip.median, decimals),
      national: strip.national === null ? "not available" : money(strip.national, decimals),
      range:
        strip.range === null
          ? "not known"
          : `${money(strip.range.low, decimals)} to ${money(strip.range.high, decimals)}`,
      councils: strip.dots.length,
      judgement: judgement(strip),
      outliers: outliers(strip, decimals),
    };
  });
}

/** A median between two whole pounds has pence, though no cost has: then all of its row have them. */
export function rowDecimals({ median, national, decimals }: CostStrip): number {
  return [median, national].every((value) => value === null || Number.isInteger(value)) ? decimals : 2;
}

function judgement({ own, range, dots }: CostStrip): string {
  if (own === null) return "no value to judge";
  if (range !== null && own < range.low) return "below the lowest council of 2008-09: check";
  if (range !== null && own > range.high) return "above the highest council of 2008-09: check";
  return dots.some((dot) => dot.role === "this" && dot.isOutlier)
    ? "far from other councils: check"
    : "not out of the ordinary";
}

/** Of one service, the councils whose cost is out of the ordinary, by name. */
function outliers({ dots }: CostStrip, decimals: number): string {
  const names = dots.filter((dot) => dot.isOutlier).map((dot) => `${dot.name} (${money(dot.value, decimals)})`);
  return names.length === 0 ? "none" : joined(names);
}

/** Where a strip begins and ends, and how many councils are beyond. */
export interface Fences {
  readonly low: number;
  readonly high: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly beyond: number;
}

/** How many times the width of the middle half a value may lie from it (Tukey, 1977: the inner fences). */
const fence = 1.5;

/** From the lowest to the highest council within the inner fences: one error of return stretches no strip. */
export function fences({ dots }: CostStrip): Fences {
  const values = dots.map(({ value }) => value).sort((a, b) => a - b);
  const [lowerQuartile, upperQuartile] = [quantile(values, 0.25), quantile(values, 0.75)];
  const reach = fence * (upperQuartile - lowerQuartile);
  const inside = values.filter((value) => value >= lowerQuartile - reach && value <= upperQuartile + reach);
  return {
    low: inside[0] ?? 0,
    high: inside.at(-1) ?? 0,
    lowerQuartile,
    upperQuartile,
    beyond: values.length - inside.length,
  };
}

/** The value at a share of the way through values in order, between two neighbours in proportion (Hyndman and Fan, 1996, type 7). */
function quantile(ordered: readonly number[], share: number): number {
  const at = share * Math.max(0, ordered.length - 1);
  const [below, above] = [ordered[Math.floor(at)] ?? 0, ordered[Math.ceil(at)] ?? 0];
  return below + (at - Math.floor(at)) * (above - below);
}

/** What is meant by a cost out of the ordinary: by the spread of councils alone, or by a known range too. */
export const farFromMedian =
  "further from the median of all councils than 3.5 scaled median absolute deviations (Iglewicz and Hoaglin, 1993). A reason to check the return, not a finding about the service.";

/** What a strip shows, under the title of its table. */
export const stripsWords =
  "Strips: every council up to the inner fences; box: the middle half; dots: comparators; dotted line: their median; diamond: this council, a triangle where it is beyond. A cost that is probably an error of return is marked “check” and compared with nothing";

export const outlierNote = `Out of the ordinary: ${farFromMedian}`;
