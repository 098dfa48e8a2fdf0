import { counted, joined, number } from "../words/format.ts";
import { periodName } from "../words/periods.ts";

/** A count as it is published; null where it is not. */
export interface ProviderCount {
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** Providers of a year's last day: all, those that are new, and those of a year before that are gone. */
export interface ProviderCounts {
  readonly all: ProviderCount;
  readonly arrived: ProviderCount | undefined;
  readonly lost: ProviderCount | undefined;
}

/** "98 providers at 31 March 2011, 95 a year before; 8 are new, 5 are no longer used". */
export function providersHeadline({ all, arrived, lost }: ProviderCounts): string {
  const day = periodName(`${all.period} Q4`);
  if (all.value === null) return `How many providers there were at ${day} is not known`;
  const before = lost?.denominator ?? null;
  const since = before === null ? "" : `, ${number(before)} a year before`;
  const moved = [
    ...(arrived?.numerator == null ? [] : [`${number(arrived.numerator)} ${isOrAre(arrived.numerator)} new`]),
    ...(lost?.numerator == null ? [] : [`${number(lost.numerator)} ${isOrAre(lost.numerator)} no longer used`]),
  ];
  const said = `${counted(all.value, "provider")} at ${day}${since}`;
  return moved.length === 0 ? said : `${said}; ${moved.join(", ")}`;
}

const isOrAre = (count: number) => (count === 1 ? "is" : "are");

/** "36 providers had fewer than 10 workers, 42 had 10 to 49 workers and 20 had 50 workers or more. " Empty without sizes. */
export function sizesSentence(sizes: readonly { readonly name: string; readonly value: number | null }[]): string {
  const known = sizes.flatMap(({ name, value }) => (value === null ? [] : [{ name: lower(name), value }]));
  const [first, ...others] = known;
  if (first === undefined) return "";
  const rest = others.map(({ name, value }) => `${number(value)} had ${name}`);
  return `${joined([`${counted(first.value, "provider")} had ${first.name}`, ...rest])}. `;
}

const lower = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

/** "People with a personal budget employed 61 personal assistants at 31 March 2011; others …" Empty where it was not returned. */
export function assistantsSentence(figure: ProviderCount | undefined): string {
  if (figure === undefined) return "";
  if (figure.value === null) return "How many personal assistants people employ is not known.";
  const day = periodName(`${figure.period} Q4`);
  return `People with a personal budget employed ${counted(figure.value, "personal assistant")} at ${day}; others work for people who pay for themselves.`;
}
