/**
 * What ties published figures together, so that a hidden one might be worked out from others. A measure declares its
 * relations beside its query; `src/analysis/protect` hides what has to be hidden with them.
 */

/** The columns by which a relation chooses figures; `quarter` is `Q4` of a quarter and empty of a year. */
export const relationColumns = [
  "indicator_code",
  "definition",
  "person_type",
  "basis",
  "quarter",
  "breakdown",
  "breakdown_value",
  "vintage",
] as const;

/** Figures that hold these values: a list is any of them, an empty one any value at all. */
export type Cells = Readonly<Partial<Record<(typeof relationColumns)[number], string | readonly string[]>>>;

/** The two numbers of a figure. */
export type Side = "numerator" | "denominator";

/** The parts add up to the whole: numerators, and denominators unless it is `ofNumerators` alone. */
export interface SumRelation {
  readonly kind: "sum";
  readonly whole: Cells;
  readonly parts: Cells;
  readonly isOfNumerators?: boolean;
  /** They do so with a part that no figure shows. */
  readonly hasRest?: boolean;
}

/** Two sides are one number. */
export interface SameRelation {
  readonly kind: "same";
  readonly one: Cells;
  readonly side: Side;
  readonly other: Cells;
  readonly otherSide: Side;
}

/**
 * A relation between figures of one area and year, or between areas. Columns that neither side names are the same in
 * both. Beside `sum` and `same`:
 * - `areas`: England's figure is the sum of councils' figures;
 * - `shares`: the numerators of the parts add up to the denominator that they share;
 * - `at most`: numerator, denominator and what is between them are each at most those of the larger;
 * - `never falls`: numerator and denominator never fall from one quarter of a year to the next;
 * - `together`: the other is nearly the same number by another way, or is made of the one: where one is hidden, both are;
 * - `none`: nothing that is published adds up to the figures, and why.
 */
export type Relation =
  | SumRelation
  | SameRelation
  | { readonly kind: "areas"; readonly of: Cells }
  | { readonly kind: "shares"; readonly parts: Cells }
  | { readonly kind: "at most"; readonly smaller: Cells; readonly larger: Cells }
  | { readonly kind: "never falls"; readonly of: Cells }
  | { readonly kind: "together"; readonly one: Cells; readonly other: Cells }
  | { readonly kind: "none"; readonly why: string };

/** The parts of each of these breakdowns make all. */
export function breakdownsMakeAll(
  of: Cells,
  breakdowns: readonly string[],
  more: Pick<SumRelation, "isOfNumerators"> = {},
): SumRelation[] {
  return breakdowns.map((breakdown) => ({
    ...more,
    kind: "sum",
    whole: { ...of, breakdown: "all", breakdown_value: "all" },
    parts: { ...of, breakdown, breakdown_value: [] },
  }));
}

/** Clients and carers make both together. */
export function personTypesMakeAll(of: Cells): SumRelation {
  return { kind: "sum", whole: { ...of, person_type: "all" }, parts: { ...of, person_type: ["client", "carer"] } };
}

/** Of money that is spent on no known number of people none is hidden. */
export const moneyOfMany: Relation = { kind: "none", why: "it is spent on no known number of people" };
