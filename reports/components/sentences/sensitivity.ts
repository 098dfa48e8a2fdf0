import { counted, number, short } from "../words/format.ts";
import { type Place, placeOf, rankOf, thePlace } from "./comparison.ts";
import { type Judgement, standing } from "./judgement.ts";
import { type Measured, noInterval, owned, written } from "./measured.ts";

/** What a set of comparators says of a figure, as a sentence needs it. */
export interface Beside {
  readonly n: number;
  /** 1 is the best where a side is good, else the highest. */
  readonly rank: number;
  /** Comparators with the same value. */
  readonly tied_count: number;
  readonly median: number | null;
  readonly judgement: Judgement;
}

/** Whether the set of comparators decides what is said of a figure. */
export function dependsOnSet(used: Beside, others: readonly Beside[]): boolean {
  return others.some((set) => set.judgement !== used.judgement);
}

/**
 * What holds of a figure and what depends on the set of comparators. "Northmere’s share, 31.2%, is similar to its comparators’
 * median with the set in use and with each of the 5 other sets. It is the 5th highest of 16 (high is
 * good); with the other sets, 4th highest to 6th highest of 16. The median is 30.1%; with the other sets, 29.5% to 30.8%."
 */
export function sensitivitySentence(
  figure: Measured,
  used: Beside,
  others: readonly Beside[],
  polarity: string,
): string {
  if (used.n === 0) return `${owned(figure)} cannot be placed: no comparator has a figure.`;
  if (others.length === 0) return `${verdictAlone(figure, used)} There is no other set to compare it with.`;
  return `${setsVerdict(figure, used, others)} ${setsPlaces(figure, used, others, polarity)}`;
}

/** The sentences after the first: the ranks and the medians. */
export function setsPlaces(figure: Measured, used: Beside, others: readonly Beside[], polarity: string): string {
  return `${ranks(used, others, polarity)} ${medians(figure, used, others)}`;
}

function verdictAlone(figure: Measured, used: Beside): string {
  if (used.judgement === "not_compared") return uncertain(figure);
  return `${withValue(figure)} is ${standing[used.judgement]} its comparators’ median.`;
}

function withValue(figure: Measured): string {
  return figure.value === null ? owned(figure) : `${owned(figure)}, ${written(figure.value, figure)},`;
}

function uncertain(figure: Measured): string {
  return `Whether ${owned(figure)} differs from its comparators’ median by more than chance is not known: ${noInterval(figure)}.`;
}

/** The first of those sentences: how the figure stands to the medians. Some comparator has a figure. */
export function setsVerdict(figure: Measured, used: Beside, others: readonly Beside[]): string {
  if (used.judgement === "not_compared") return uncertain(figure);
  const median = "its comparators’ median";
  const sets = others.length === 1 ? "the other set" : `each of the ${number(others.length)} other sets`;
  if (!dependsOnSet(used, others))
    return `${withValue(figure)} is ${standing[used.judgement]} ${median} with the set in use and with ${sets}.`;
  const kinds = [...new Set(others.map(({ judgement }) => judgement))].filter((kind) => kind !== used.judgement);
  const parts = kinds.map((kind) => `${kind} with ${whichSets(others, kind)}`);
  return `How ${withValue(figure)} stands to ${median} depends on the set: it is ${used.judgement} with the set in use, and ${parts.join(" and ")}.`;
}

function whichSets(others: readonly Beside[], kind: Judgement): string {
  if (others.length === 1) return "the other set";
  const count = others.filter(({ judgement }) => judgement === kind).length;
  return `${count === others.length ? "each" : number(count)} of the ${number(others.length)} other sets`;
}

function theOthers(others: readonly Beside[]): string {
  return others.length === 1 ? "the other set" : "the other sets";
}

function ranks(used: Beside, others: readonly Beside[], polarity: string): string {
  const own = rankOf(used, polarity);
  const ranks = others.map((other) => rankOf(other, polarity));
  const start = `It is ${thePlace(own)}`;
  if (ranks.every((words) => words === own)) return `${start}, with every set.`;
  const [few, many] = [Math.min(...others.map(({ n }) => n + 1)), Math.max(...others.map(({ n }) => n + 1))];
  return `${start}; with ${theOthers(others)}, ${placesRange(others, polarity)} of ${range(number(few), number(many))}.`;
}

/** "4th highest to 6th highest", "15th highest to lowest": from the best place to the worst, each among its own set. */
export function placesRange(places: readonly Place[], polarity: string): string {
  const ordered = places.toSorted((a, b) => a.rank - b.rank);
  const ranks = ordered.map((place) => placeOf({ ...place, tied_count: 0 }, polarity));
  return range(ranks[0] ?? "", ranks.at(-1) ?? "");
}

function medians({ unit, decimals }: Measured, used: Beside, others: readonly Beside[]): string {
  const text = (value: number) => short(value, unit, decimals);
  const values = others.flatMap(({ median }) => (median === null ? [] : [median]));
  const own = used.median === null ? "not known" : text(used.median);
  if (values.length === 0)
    return `The median is ${own}; ${theOthers(others)} ${others.length === 1 ? "has" : "have"} none.`;
  const medians = range(text(Math.min(...values)), text(Math.max(...values)));
  return medians === own
    ? `The median is ${own}, with every set.`
    : `The median is ${own}; with ${theOthers(others)}, ${medians}.`;
}

/** "4 to 6"; one end where both are the same. */
export function range(least: string, most: string): string {
  return least === most ? least : `${least} to ${most}`;
}

/** "Of 20 outcome measures that can be compared with the median, the verdict on 18 holds …; on 2 it depends on the set." */
export function holdsSentence(compared: number, depending: number): string {
  if (compared === 0) return "No outcome measure has an interval and another set to try: no verdict can be tried.";
  const each = compared === 1 ? "the one outcome measure" : `each of the ${number(compared)} outcome measures`;
  const which = "that can be compared with the comparators’ median";
  if (depending === 0) return `The verdict on ${each} ${which} holds with every other set that was tried.`;
  if (depending === compared) return `The verdict on ${each} ${which} depends on the set.`;
  return `Of ${counted(compared, "outcome measure")} ${which}, the verdict on ${number(compared - depending)} holds with every other set that was tried; on ${number(depending)} it depends on the set.`;
}
