import { type Judgement, judgement } from "../../components/sentences/judgement.ts";
import type { CouncilIndicator } from "./rows.ts";

/** A row with how its own interval stands beside England and beside the median of the council’s comparators. */
export interface JudgedIndicator {
  readonly row: CouncilIndicator;
  readonly england: Judgement;
  readonly comparators: Judgement;
}

/** A group of one is no group. */
const leastComparators = 2;

/** A row as it was judged beside England, and by the same interval beside the comparators unless nothing may be. */
export function judged(row: CouncilIndicator): JudgedIndicator {
  const { verdict, own_refusal, lower_95, upper_95, comparator_n, comparator_median, polarity } = row;
  const isGroup = (comparator_n ?? 0) >= leastComparators;
  const median = isGroup && own_refusal === null ? comparator_median : null;
  return { row, england: verdict, comparators: judgement(lower_95, upper_95, median, polarity) };
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
  const others = all.filter((measure) => !differs(measure));
  const isUnsaid = ({ england, comparators }: JudgedIndicator) =>
    england === "not_compared" && comparators === "not_compared";
  return {
    out: all.filter(differs).toSorted((a, b) => place(a) - place(b)),
    similar: others.filter((other) => !isUnsaid(other)),
    unsaid: others.filter(isUnsaid),
  };
}
