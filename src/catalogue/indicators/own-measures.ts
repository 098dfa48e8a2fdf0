import { found } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";
import { onlyReading, type Reading } from "../reading.ts";
import { moneyEntries } from "./own-money.ts";

const none = found("", "returns");
const share = { unit: "percent", polarity: "none" } as const;
const people = { unit: "people", publishedDecimals: found(0, "returns"), kind: "count", polarity: "none" } as const;

/** Who counts as a self-funder is what the source says, with the source's name: `paying in full (council)`. */
const asSourceCounts: readonly Reading[] = [{ definition: null, personType: "all", basis: "" }];

const entries: readonly Entry[] = [
  {
    ...share,
    code: "PB-FORM",
    readings: [
      { definition: "", personType: "client", basis: "snapshot" },
      { definition: "", personType: "carer", basis: "in_year" },
    ],
    title: "Form of personal budget",
    numerator: found("Of them, people with this form", "returns"),
    denominator: found("People with a personal budget", "returns"),
    kind: "proportion",
    domain: "Putting People First",
  },
  {
    ...people,
    code: "SERVED",
    readings: [{ definition: "", personType: "client", basis: "snapshot" }],
    title: "People with ongoing support",
    numerator: found("People who could hold a personal budget", "returns"),
    denominator: found("Adults of the same ages", "returns"),
    unit: "per_100k",
    kind: "rate",
    domain: "Services",
  },
  {
    ...people,
    code: "SERVED-STD",
    title: "People with ongoing support, standardised by age",
    numerator: found("People who could hold a personal budget, by age band", "returns"),
    denominator: found("Adults of the same ages, weighted as in the European standard population of 2013", "returns"),
    unit: "per_100k",
    kind: "standardised_rate",
    standardisation: found("age", "returns"),
    domain: "Services",
    notes: [
      found(
        "Bands: 18 to 64, 65 to 74, 75 to 84, 85 and over. It cannot be compared with rates on another standard.",
        "returns",
      ),
    ],
  },
  {
    ...people,
    code: "POP",
    // An estimate, or a projection that its base year names.
    readings: [{ definition: null, personType: "all", basis: "" }],
    title: "Population",
    numerator: found("People, mid-year", "returns"),
    denominator: none,
    kind: "ratio",
    domain: "Demography",
  },
  {
    ...people,
    code: "NEED",
    // The rates that it is made with, and the population: an estimate, or a projection that its base year names.
    readings: [{ definition: null, personType: "all", basis: "snapshot" }],
    title: "People with a condition, if published rates hold",
    numerator: found("People of each age and sex, times the published rate of that age and sex", "returns"),
    denominator: none,
    kind: "ratio",
    domain: "Burden of ill-health and disability",
    notes: [
      found(
        "Rates are held constant: only people and their ages change. They are of the country or the places studied, and not of this place.",
        "returns",
      ),
    ],
  },
  {
    ...share,
    code: "SF-SHARE",
    readings: asSourceCounts,
    title: "Share of people who fund themselves",
    numerator: found("Self-funders", "returns"),
    denominator: found("Everyone in the setting", "returns"),
    kind: "proportion",
    domain: "Services",
  },
  {
    ...share,
    code: "SF-COVER",
    readings: asSourceCounts,
    title: "Share of a setting that a count of self-funders reached",
    numerator: found("People of the setting whom the source reached, as it says itself", "returns"),
    denominator: none,
    kind: "ratio",
    domain: "Services",
  },
  {
    ...people,
    code: "SF-COUNT",
    readings: asSourceCounts,
    title: "Self-funders",
    numerator: found("Self-funders in the setting", "returns"),
    denominator: none,
    domain: "Services",
  },
  {
    ...people,
    code: "SF-REQ",
    readings: asSourceCounts,
    title: "Requests for support by self-funders",
    numerator: found("Requests in the period", "returns"),
    denominator: none,
    domain: "Services",
  },
  {
    ...people,
    code: "SF-ADV",
    readings: asSourceCounts,
    title: "Self-funders given information or advice",
    numerator: found("People in the period", "returns"),
    denominator: none,
    domain: "Services",
  },
  {
    ...people,
    code: "SF-DPA",
    readings: asSourceCounts,
    title: "Deferred payment agreements",
    numerator: found("Agreements in force at the end of the period", "returns"),
    denominator: none,
    domain: "Services",
  },
  ...moneyEntries,
];

/** Measures of this project, made from the returns: they belong to no national framework. */
export const ownMeasures: readonly Indicator[] = indicatorsOf(
  {
    framework: "Yardstick",
    edition: "2008-09",
    hasPublishedCode: false,
    source: "Made from the council's returns",
    readings: [onlyReading],
  },
  entries,
);
