import { type Indicator, type IndicatorKind, indicatorsOf, type Unit } from "../indicator.ts";

type Line = readonly [code: string, kind: IndicatorKind, unit: Unit, polarity: "high" | "low", title: string];

/** The title is the measure; whether it is administrative or a survey decides its limits. */
const lines: readonly Line[] = [
  ["1A", "survey", "score", "high", "Social care-related quality of life"],
  ["1B", "survey", "percent", "high", "People who have control over their daily life"],
  ["1C(1A)", "proportion", "percent", "high", "People who receive self-directed support"],
  ["1C(1B)", "proportion", "percent", "high", "Carers who receive self-directed support"],
  ["1C(2A)", "proportion", "percent", "high", "People who receive direct payments"],
  ["1C(2B)", "proportion", "percent", "high", "Carers who receive direct payments"],
  ["1D", "survey", "score", "high", "Carer-reported quality of life"],
  ["1E", "proportion", "percent", "high", "Adults with learning disabilities in paid employment"],
  ["1F", "proportion", "percent", "high", "Adults with secondary mental health services in paid employment"],
  ["1G", "proportion", "percent", "high", "Adults with learning disabilities in their own home or with family"],
  ["1H", "proportion", "percent", "high", "Adults with secondary mental health services who live independently"],
  ["1I(1)", "survey", "percent", "high", "People with as much social contact as they would like"],
  ["1I(2)", "survey", "percent", "high", "Carers with as much social contact as they would like"],
  ["1J", "survey", "score", "high", "Adjusted social care-related quality of life"],
  ["2A(1)", "rate", "per_100k", "low", "Admissions to care homes, ages 18 to 64"],
  ["2A(2)", "rate", "per_100k", "low", "Admissions to care homes, ages 65 and over"],
  ["2B(1)", "proportion", "percent", "high", "Older people at home 91 days after discharge into reablement"],
  ["2B(2)", "proportion", "percent", "high", "Older people offered reablement on discharge"],
  ["2C(1)", "rate", "per_100k", "low", "Delayed transfers of care"],
  ["2C(2)", "rate", "per_100k", "low", "Delayed transfers of care attributable to social care"],
  ["2C(3)", "rate", "per_100k", "low", "Delayed transfers of care attributable to both"],
  ["2D", "proportion", "percent", "high", "People who needed no more, or less, support after a short-term service"],
  ["3A", "survey", "percent", "high", "Overall satisfaction of people with their care and support"],
  ["3B", "survey", "percent", "high", "Overall satisfaction of carers with social services"],
  ["3C", "survey", "percent", "high", "Carers included or consulted in discussions"],
  ["3D(1)", "survey", "percent", "high", "People who find it easy to find information about support"],
  ["3D(2)", "survey", "percent", "high", "Carers who find it easy to find information about support"],
  ["4A", "survey", "percent", "high", "People who feel safe"],
  ["4B", "survey", "percent", "high", "People who say that services made them feel safe and secure"],
];

/** The Adult Social Care Outcomes Framework with the codes of 2011-12 to 2022-23; 2023-24 used codes again. */
export const ascof2011: readonly Indicator[] = indicatorsOf(
  { framework: "ASCOF", edition: "2011-12", source: "Adult Social Care Outcomes Framework (DH, 2011)" },
  lines.map(([code, kind, unit, polarity, title]) => ({
    code,
    title,
    kind,
    unit,
    polarity,
    decimals: code === "1J" ? 3 : 1,
    numerator: "As published",
    denominator: "As published",
    certainty: "found",
    domain: "Outcomes",
  })),
);
