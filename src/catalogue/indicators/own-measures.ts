import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";

const money = { unit: "gbp", kind: "money", polarity: "none", certainty: "found", domain: "Value for money" } as const;
const share = { unit: "percent", polarity: "none", certainty: "found" } as const;
const people = { unit: "people", decimals: 0, kind: "count", polarity: "none", certainty: "found" } as const;

const entries: readonly Entry[] = [
  {
    ...share,
    code: "PB-FORM",
    title: "Form of personal budget",
    numerator: "Of them, people with this form",
    denominator: "People with a personal budget",
    kind: "proportion",
    domain: "Putting People First",
  },
  {
    ...people,
    code: "SERVED",
    title: "People with ongoing support",
    numerator: "People who could hold a personal budget",
    denominator: "Adults of the same ages",
    unit: "per_100k",
    kind: "rate",
    domain: "Services",
  },
  { ...people, code: "POP", title: "Population", numerator: "People, mid-year", kind: "ratio", domain: "Demography" },
  {
    ...share,
    code: "SF-SHARE",
    title: "Share of people who fund themselves",
    numerator: "Self-funders",
    denominator: "Everyone in the setting",
    kind: "proportion",
    domain: "Services",
  },
  { ...people, code: "SF-COUNT", title: "Self-funders", numerator: "Self-funders in the setting", domain: "Services" },
  {
    ...people,
    code: "SF-REQ",
    title: "Requests for support by self-funders",
    numerator: "Requests in the period",
    domain: "Services",
  },
  {
    ...people,
    code: "SF-ADV",
    title: "Self-funders given information or advice",
    numerator: "People in the period",
    domain: "Services",
  },
  {
    ...people,
    code: "SF-DPA",
    title: "Deferred payment agreements",
    numerator: "Agreements in force at the end of the period",
    domain: "Services",
  },
  { ...money, code: "EX-GCE", title: "Gross current expenditure", numerator: "Pounds, council funded", decimals: 0 },
  {
    ...money,
    code: "EX-CLASS",
    title: "Share of spending by class of service",
    numerator: "Gross current expenditure on services of the class",
    denominator: "Gross current expenditure",
    unit: "percent",
  },
  {
    ...money,
    code: "EX-RES",
    title: "Share of spending on residential and nursing care",
    numerator: "Gross current expenditure on residential and nursing care",
    denominator: "Gross current expenditure",
    unit: "percent",
    polarity: "low",
  },
  {
    ...money,
    code: "UC",
    title: "Unit cost",
    numerator: "Gross current expenditure on the service",
    denominator: "Units of the service provided",
    decimals: 2,
  },
];

/** Measures of this project, made from the returns: they belong to no national framework. */
export const ownMeasures: readonly Indicator[] = indicatorsOf(
  { framework: "Yardstick", edition: "2008-09", source: "Made from the council's returns" },
  entries,
);
