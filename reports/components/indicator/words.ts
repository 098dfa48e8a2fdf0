import { tally } from "../sentences/judgement.ts";
import { whyNoInterval } from "../sentences/measured.ts";
import { span } from "../sentences/words.ts";
import { capitalised, counted, withUnit } from "../words/format.ts";
import { definitionName, nameOf } from "../words/names.ts";
import { periodPhrase } from "../words/periods.ts";
import type { AreaRow, IndicatorName, Reading } from "./rows.ts";

/** How many councils are on each side of England by their own intervals, and how many cannot be judged. */
export interface Standings {
  readonly above: number;
  readonly similar: number;
  readonly below: number;
  readonly notJudged: number;
}

/** Counts councils by verdict; "above" is better, or higher where neither side is good. */
export function standings(rows: readonly AreaRow[]): Standings {
  const councils = rows.filter((row) => row.area_type === "council" && row.value !== null);
  const count = (...verdicts: readonly string[]) =>
    councils.filter((row) => row.verdict !== null && verdicts.includes(row.verdict)).length;
  const [above, similar, below] = [count("better", "higher"), count("similar"), count("worse", "lower")];
  return { above, similar, below, notJudged: councils.length - above - similar - below };
}

/** The words for the two sides of England: better and worse only where a side is good. */
export function sides(polarity: string): readonly [above: string, below: string] {
  return polarity === "high" || polarity === "low" ? ["better", "worse"] : ["higher", "lower"];
}

/** The sentence that opens an indicator's page: England, and how many councils are on each side of it. */
export function indicatorAnswer(indicator: IndicatorName, rows: readonly AreaRow[]): string {
  const england = rows.find((row) => row.area_type === "england" && row.value !== null);
  const councils = rows.filter((row) => row.area_type === "council" && row.value !== null);
  const [first] = councils;
  if (first === undefined) return "No council has a figure of this measure.";
  const when = periodWords(first);
  const bar = councils.find(({ not_compared }) => not_compared !== null)?.not_compared ?? null;
  if (bar !== null)
    return `${when}, ${counted(councils.length, "council")} have a figure. They are not compared: ${bar}.`;
  if (england?.value == null) {
    return `${when}, ${counted(councils.length, "council")} have a figure; there is none of England to compare them with.`;
  }
  const value = `${when}, England’s figure is ${withUnit(england.value, indicator.unit, indicator.decimals)}`;
  const says = tally(
    councils.map(({ verdict }) => verdict ?? ""),
    "council",
    "it",
  );
  const { above, similar, below } = standings(rows);
  if (above + similar + below > 0) return `${value}. ${capitalised(says).replace("; ", ". ")}.`;
  return `${value}; ${says}. ${capitalised(whyNone(indicator, councils))}.`;
}

/** Why no council is compared: it has no interval and why, or another reason. */
function whyNone({ kind }: IndicatorName, councils: readonly AreaRow[]): string {
  const hasInterval = councils.some((row) => row.lower_95 !== null);
  const refusal = councils.find((row) => row.refusal !== null)?.refusal;
  return hasInterval && refusal != null ? refusal : `a figure has no interval, because ${whyNoInterval(kind)}`;
}

/** "At 31 March 2011", "In 2010-11". */
export function periodWords({ period, basis }: Pick<AreaRow, "period" | "basis">): string {
  return capitalised(periodPhrase(period, basis));
}

/**
 * What a reading counts, for a heading: "Eligible for a budget, clients", "Everyone". What its name
 * says already is not said again.
 */
export function readingWords({ definition, person_type }: Reading): string {
  const name = definition === "" ? "" : definitionName(definition);
  const people = nameOf(person_type === "" ? "all" : person_type);
  const isSaid = name.toLowerCase().includes(people) || (name !== "" && people === nameOf("all"));
  return capitalised([name, isSaid ? "" : people].filter((part) => part !== "").join(", "));
}

/** The sentence that opens the page of an indicator with several readings: between what England lies on them. */
export function readingsAnswer(indicator: IndicatorName, rows: readonly AreaRow[], readings: number): string {
  const england = rows.flatMap((row) => (row.area_type === "england" && row.value !== null ? [row.value] : []));
  const which = `This measure is read in ${counted(readings, "way")}, each below`;
  if (england.length === 0) return `${which}. There is no figure of England on any of them.`;
  const newest = span(england, (value) => withUnit(value, indicator.unit, indicator.decimals));
  return `${which}: England’s newest figure is ${newest}, depending on who is counted and how.`;
}

/** A name of a reading for ids: letters, digits and hyphens. */
export function readingId(reading: Reading): string {
  const text = [reading.definition, reading.person_type, reading.basis].join(" ").toLowerCase();
  return text.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
