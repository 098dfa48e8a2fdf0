import type { FactLine, IndicatorLine, StepLine } from "../../../../reports/components/indicator/lines.ts";

export const ni130 = { framework: "NIS", edition: "2008-09", indicator_code: "NI 130" };

/** An indicator with the given parts changed. */
export function indicatorLine(parts: Partial<IndicatorLine>): IndicatorLine {
  return {
    ...ni130,
    title: "Self-directed support",
    numerator_text: "Clients and carers with it",
    denominator_text: "Clients and carers",
    decimals: 1,
    unit: "percent",
    multiplier: 100,
    polarity: "high",
    source: "National Indicator Set",
    certainty: "recalled",
    is_succession_known: true,
    slug: null,
    ...parts,
  };
}

/** A fact of NI 130 with the given parts changed. */
export function factLine(parts: Partial<FactLine>): FactLine {
  return { ...ni130, fact: "numerator", text: "Clients", certainty: "recalled", found_in: null, ...parts };
}

/** What came after NI 130, with the given parts changed. */
export function stepLine(parts: Partial<StepLine>): StepLine {
  const other = { other_framework: "ASCOF", other_edition: "2011-12", other_code: "1C(1)", other_words: null };
  return { ...ni130, direction: "after", ...other, certainty: "recalled", ...parts };
}
