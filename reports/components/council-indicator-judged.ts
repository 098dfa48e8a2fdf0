import type { CouncilIndicator } from "./council-indicator-row.ts";
import { capitalised, statusWords } from "./format.ts";
import { type Judgement, judgement, judgementRefusal } from "./sentences/judgement.ts";
import { whyNoInterval } from "./sentences/no-interval.ts";

/** A row with how its own interval stands beside England and beside the median of the council’s comparators. */
export interface JudgedIndicator {
  readonly row: CouncilIndicator;
  readonly england: Judgement;
  readonly comparators: Judgement;
}

/** A group of one is no group. */
const leastComparators = 2;

/** Judges a row by the one rule of interval and polarity. */
export function judged(row: CouncilIndicator): JudgedIndicator {
  const isGroup = (row.comparator_n ?? 0) >= leastComparators;
  return {
    row,
    england: row.refusal === null ? beside(row, row.england) : "not_compared",
    comparators: beside(row, isGroup ? row.comparator_median : null),
  };
}

function beside({ value, lower_95, upper_95, polarity }: CouncilIndicator, benchmark: number | null): Judgement {
  return value === null ? "not_compared" : judgement(lower_95, upper_95, benchmark, polarity);
}

/** Whether a judgement says that the council differs by more than chance. */
export function isOut(found: Judgement): boolean {
  return found !== "similar" && found !== "not_compared";
}

/** The rows by what can be said of them. */
export interface Sorted {
  /** Those that differ from England or from the comparators, the worse first. */
  readonly out: readonly JudgedIndicator[];
  readonly similar: readonly JudgedIndicator[];
  readonly unsaid: readonly JudgedIndicator[];
}

const order: readonly Judgement[] = ["worse", "lower", "higher", "better", "similar", "not_compared"];

export function sorted(all: readonly JudgedIndicator[]): Sorted {
  const differs = ({ england, comparators }: JudgedIndicator) => isOut(england) || isOut(comparators);
  const place = ({ england, comparators }: JudgedIndicator) =>
    order.indexOf(england) * order.length + order.indexOf(comparators);
  const others = all.filter((one) => !differs(one));
  const isUnsaid = ({ england, comparators }: JudgedIndicator) =>
    england === "not_compared" && comparators === "not_compared";
  return {
    out: all.filter(differs).toSorted((one, other) => place(one) - place(other)),
    similar: others.filter((one) => !isUnsaid(one)),
    unsaid: others.filter(isUnsaid),
  };
}

/** Why nothing can be said of a row, as the beginning of a line: "Suppressed", "No interval, so that …". */
export function whyUnsaid(row: CouncilIndicator): string {
  const { kind, value, value_status, lower_95, upper_95, england, polarity } = row;
  if (value === null) return absences[value_status] ?? `No figure: ${statusWords(value_status)}`;
  const refusal = judgementRefusal(lower_95, upper_95, england, polarity);
  if (row.refusal !== null && row.refusal !== refusal) return capitalised(row.refusal);
  if (lower_95 === null || upper_95 === null) return `No interval, because ${whyNoInterval(kind)}`;
  return refusals[refusal ?? ""] ?? "Not compared";
}

const absences: Readonly<Record<string, string>> = {
  suppressed: "Suppressed, so that no one can be identified",
  missing: "Not submitted or not published for the newest period",
  not_collected: "Not collected: no return asks for it",
  not_applicable: "Not applicable: what it measures is not found there",
  withheld: "Withheld by its publisher",
};

const refusals: Readonly<Record<string, string>> = {
  "the benchmark is missing": "No figure of England and no group of comparators to stand beside",
  "which side is good is not said": "Which side is good is not known here",
};
