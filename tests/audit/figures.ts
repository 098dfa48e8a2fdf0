import type { Edition, PublishedFigure } from "../../src/audit/figure.ts";

/** A figure as it was published: a share of clients of one council, but for what is given. */
export function published(given: Partial<PublishedFigure> = {}): PublishedFigure {
  return {
    area_type: "council",
    area_code: "A",
    framework: "F",
    edition: "1",
    indicator_code: "I",
    definition: "",
    person_type: "client",
    basis: "snapshot",
    period: "2010-11 Q1",
    breakdown: "all",
    breakdown_value: "all",
    vintage: "actual",
    numerator: null,
    denominator: null,
    value: null,
    value_status: "value",
    unit: "people",
    lower_95: null,
    upper_95: null,
    rounded_to: null,
    ...given,
  };
}

/** A count without a denominator. */
export function count(numerator: number, given: Partial<PublishedFigure> = {}): PublishedFigure {
  return published({ numerator, ...given });
}

/** The same figure, hidden. */
function hide(figure: PublishedFigure): PublishedFigure {
  return { ...figure, numerator: null, denominator: null, value: null, value_status: "suppressed" };
}

/** Hides the figures of a list that are asked for. */
export function hiding(
  figures: readonly PublishedFigure[],
  isHidden: (figure: PublishedFigure) => boolean,
): PublishedFigure[] {
  return figures.map((figure) => (isHidden(figure) ? hide(figure) : figure));
}

export function edition(name: string, figures: readonly PublishedFigure[]): Edition {
  return { name, figures };
}

/** Codes of 30 councils: enough for an attacker to see a relation in. */
export const councils = Array.from({ length: 30 }, (_, index) => `C${String(index + 1).padStart(2, "0")}`);

/** The place of a council among them, from 1. */
export function numberOf({ area_code }: PublishedFigure): number {
  return councils.indexOf(area_code) + 1;
}
