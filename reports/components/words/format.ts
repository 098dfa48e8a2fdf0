import { absenceWord, stateOfStatus } from "../../../src/explain/absence.ts";

/** Numbers, money, dates and periods as people read them, in the manner of GOV.UK. Every page formats with these alone. */

/** Units a figure may have. */
export type Unit = "percent" | "per_100k" | "per_10k" | "gbp" | "people" | "score" | "number";

const minus = "−";

/** To make a formatter takes a hundred times as long as to use one, and a page has thousands of numbers. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterOf(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(decimals, made);
  return made;
}

/** "1,204", "31.2": a number with thousands separated and exactly so many decimals. */
export function number(value: number, decimals = 0): string {
  const text = formatterOf(decimals).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** "31.2%" from a percentage of 0 to 100. */
export function percent(value: number, decimals = 1): string {
  return `${number(value, decimals)}%`;
}

/** Sums of money: "£1.2 million", "£12,345"; pounds and pence under £1,000 where decimals are asked for: "£645.20". */
export function money(value: number, decimals = 0): string {
  const sign = value < 0 ? minus : "";
  const size = Math.abs(value);
  if (size >= 999_950_000) return `${sign}£${number(size / 1e9, 1)} billion`;
  if (size >= 999_950) return `${sign}£${number(size / 1e6, 1)} million`;
  const text = number(size, decimals);
  return `${/[1-9]/.test(text) ? sign : ""}£${text}`;
}

/** A sum of money at an axis, with so many decimals of its scale; pence are two: "£1.25 million", "£12.50". */
export function moneyTick(value: number, decimals: number): string {
  const size = Math.abs(value);
  const [scale, word] = size >= 1e9 ? [1e9, " billion"] : size >= 1e6 ? [1e6, " million"] : [1, ""];
  const places = scale === 1 && decimals === 1 ? 2 : decimals;
  return `${value < 0 ? minus : ""}£${number(size / scale, places)}${word}`;
}

/** "512.3 per 100,000 people". */
export function per100k(value: number, decimals = 1): string {
  return `${number(value, decimals)} per 100,000 people`;
}

const decimalsOf: Record<Unit, number> = {
  percent: 1,
  per_100k: 1,
  per_10k: 1,
  gbp: 2,
  people: 0,
  score: 1,
  number: 0,
};

/** A value with its unit. A unit that is not known is printed as a plain number. */
export function withUnit(value: number, unit: string, decimals?: number): string {
  const places = decimals ?? decimalsOf[asUnit(unit)];
  if (unit === "percent") return percent(value, places);
  if (unit === "gbp") return money(value, Math.abs(value) >= 1000 ? 0 : places);
  if (unit === "per_100k") return per100k(value, places);
  if (unit === "per_10k") return `${number(value, places)} per 10,000 people`;
  return number(value, places);
}

/** As `withUnit`, without the words of a rate: for cells and axes under a heading that says the unit. */
export function short(value: number, unit: string, decimals?: number): string {
  return unit === "per_100k" || unit === "per_10k" ? number(value, decimals ?? 1) : withUnit(value, unit, decimals);
}

/** A number of an axis, with so many decimals. */
export function tick(value: number, unit: string, decimals: number): string {
  return unit === "gbp" ? moneyTick(value, decimals) : short(value, unit, decimals);
}

function asUnit(unit: string): Unit {
  return unit in decimalsOf ? (unit as Unit) : "number";
}

/** Why there is no value, in place of it: "suppressed", "not due yet". */
export function statusWords(status: string): string {
  return absenceWord(stateOfStatus(status));
}

/** A value with its unit, or the word for why there is none. */
export function valueOrWord(value: number | null, status: string, unit: string, decimals?: number): string {
  return value === null ? statusWords(status) : short(value, unit, decimals);
}

/** "29.1% to 33.4%", or "none" where a figure has no interval. */
export function interval(lower: number | null, upper: number | null, unit: string, decimals?: number): string {
  if (lower === null || upper === null) return "none";
  return `${short(lower, unit, decimals)} to ${short(upper, unit, decimals)}`;
}

/** "a, b and c". */
export function joined(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

/** "1 council", "3 councils". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** "First letter a capital". */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Words that no line breaks apart: "NI 130", "PPF-12", "▲ better". */
export function nonBreaking(words: string): string {
  return words.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}
