import { isOneOf } from "./sql.ts";

/** Two numbers beside each other, the moments that they are of, and the row of the first. */
export interface Beside {
  readonly now: number;
  readonly other: number;
  readonly period: string;
  /** The period before, or the breakdown whose parts were added up. */
  readonly of: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** When two numbers do not go together, in two languages: SQL over `now`, `other`, `period` and `of`, and JavaScript. */
export interface Doubted {
  readonly isDoubtful: string;
  readonly isDoubted: (beside: Beside) => boolean;
}

/** Factors by which a number is wrong where its unit is. */
const scales: readonly (readonly [factor: number, cause: string])[] = [
  [10, "a figure too many or too few"],
  [52, "weeks taken for years, or years for weeks"],
  [1000, "units taken for thousands, or thousands for units"],
];
/** How near a change must be to one of the factors, as a share of it, and how large the smaller number must be. */
const scale = { tolerance: 0.05, smallest: 20 };

/** A change beyond chance is more than this many times the root of both counts, and more than this factor either way. */
const beyondChance = { roots: 4, factor: 1.5 };

const nearest = scales.map(([factor]) => [factor * (1 - scale.tolerance), factor * (1 + scale.tolerance)] as const);
const isNear = nearest.map(([least, most]) => `greatest(now, other) / least(now, other) between ${least} and ${most}`);

/** One number is the other times a factor that a wrong unit explains. */
export const scaled: Doubted = {
  isDoubtful: `(least(now, other) >= ${scale.smallest} and (${isNear.join(" or ")}))`,
  isDoubted: ({ now, other }) => {
    const ratio = Math.max(now, other) / Math.min(now, other);
    return Math.min(now, other) >= scale.smallest && nearest.some(([least, most]) => ratio >= least && ratio <= most);
  },
};

/** The factor that explains two numbers, and what may have been done. */
export function scaleOf(now: number, other: number): readonly [factor: number, cause: string] {
  const ratio = Math.max(now, other) / Math.min(now, other);
  return scales.find(([each]) => Math.abs(ratio / each - 1) <= scale.tolerance + 1e-9) ?? [0, ""];
}

const { roots, factor } = beyondChance;

/** A count has changed by more than chance and growth explain, and not by a factor of units. */
export const unsteady: Doubted = {
  isDoubtful: `other > 0 and abs(now - other) > ${roots} * sqrt(now + other)
    and (now > other * ${factor} or now < other / ${factor}) and not ${scaled.isDoubtful}`,
  isDoubted: (beside) => {
    const { now, other } = beside;
    const isBeyond = other > 0 && Math.abs(now - other) > roots * Math.sqrt(now + other);
    return isBeyond && (now > other * factor || now < other / factor) && !scaled.isDoubted(beside);
  },
};

/** A count since 1 April is lower than a quarter earlier in the same financial year. */
export const fallen: Doubted = {
  isDoubtful: `now < other and left(period, 7) = left("of", 7)`,
  isDoubted: ({ now, other, period, of }) => now < other && period.slice(0, 7) === of.slice(0, 7),
};

/** A count is 0 and was `least` or more; with a column beside it, while that is above 0, written as SQL and by name. */
export function fallenToZero(least: number, whileAbove?: { readonly name: string; readonly sql: string }): Doubted {
  const isFallen = `now = 0 and other >= ${least}`;
  return {
    isDoubtful: whileAbove === undefined ? isFallen : `${isFallen} and ${whileAbove.sql} > 0`,
    isDoubted: ({ now, other, row }) => {
      const beside = whileAbove === undefined ? 1 : row[whileAbove.name];
      return now === 0 && other >= least && typeof beside === "number" && beside > 0;
    },
  };
}

/** A sum of parts differs from the whole: of any breakdown, or of those `among`. */
export function unequal(among?: readonly string[]): Doubted {
  return {
    isDoubtful: among === undefined ? "now <> other" : `now <> other and ${isOneOf('"of"', among)}`,
    isDoubted: ({ now, other, of }) => now !== other && (among === undefined || among.includes(of)),
  };
}
