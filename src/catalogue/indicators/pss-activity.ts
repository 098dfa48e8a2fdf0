import { found, recalled, uncertain } from "../fact.ts";
import { type DefinitionVersion, type Entry, type Indicator, indicatorsOf } from "../indicator.ts";

const shared = {
  unit: "people",
  kind: "count",
  polarity: "none",
  domain: "Services",
  denominator: found("", "pssActivity"),
  countsRoundedTo: 5,
  publishedDecimals: found(0, "pssActivity"),
  frequency: found("annual", "pssActivity"),
  notes: [found("Rounded to 5 by the publisher: parts need not add up to a whole.", "pssActivity")],
} as const;

/** Personal budgets that are no direct payments are in the count of 2009-10, and in part in that of 2010-11. */
function versionsOf(as: Pick<DefinitionVersion, "unit" | "kind" | "decimals">): DefinitionVersion[] {
  return [
    {
      ...as,
      version: "direct payments, 2008-09",
      firstPeriod: "2008-09",
      lastPeriod: "2008-09",
      breakNote: null,
      note: found("Direct payments alone", "pssActivity"),
    },
    {
      ...as,
      version: "with personal budgets",
      firstPeriod: "2009-10",
      lastPeriod: "2009-10",
      breakNote: "2009-10 counts people with a personal budget that is no direct payment too",
      note: found("Direct payments and personal budgets, those of ages 75 and over excepted", "pssActivity"),
    },
    {
      ...as,
      version: "headed two ways",
      firstPeriod: "2010-11",
      lastPeriod: "2010-11",
      breakNote: "2010-11 heads only its counts of ages 18 to 64 as with personal budgets",
      note: found(headedTwoWays, "pssActivity"),
    },
    {
      ...as,
      version: "direct payments",
      firstPeriod: "2012-13",
      lastPeriod: null,
      breakNote: "from 2012-13 every heading is of direct payments alone",
      note: found("Direct payments alone: the editions of 2012-13 and 2013-14 head every count so", "pssActivity"),
    },
  ];
}

const headedTwoWays =
  "The edition of 2010-11 heads its count of ages 65 and over “Direct payments”, and its counts of ages 18 to 64 “Direct payments " +
  "and Personal Budgets”; its total is the sum of the two. What each council counted is not known.";

/** From 2012-13 the publication takes assessments from another table of the councils' return. */
const assessedVersions: DefinitionVersion[] = [
  {
    version: "table A7",
    firstPeriod: "2008-09",
    lastPeriod: "2011-12",
    breakNote: null,
    unit: "people",
    kind: "count",
    decimals: 0,
    note: found("Table A7 of the return of referrals, assessments and packages of care", "pssActivity"),
  },
  {
    version: "table A11",
    firstPeriod: "2012-13",
    lastPeriod: null,
    breakNote: "from 2012-13 the publication takes assessments from another table of the return (RAP A11 for A7)",
    unit: "people",
    kind: "count",
    decimals: 0,
    note: found("Table A11 of the return of referrals, assessments and packages of care", "pssActivity"),
  },
];

const holders = found(
  "People aged 18 and over with a direct payment at 31 March; at 31 March 2010, and in part in 2011, with a direct payment or a personal budget",
  "pssActivity",
);
const notNationalIndicator = recalled(
  "This is not national indicator 130, which counts people in the year and carers too, by age.",
);

const entries: readonly Entry[] = [
  {
    ...shared,
    code: "DP",
    title: "People with a direct payment or personal budget",
    numerator: holders,
    versions: versionsOf({ unit: "people", kind: "count", decimals: 0 }),
    notes: [...shared.notes, notNationalIndicator],
  },
  {
    ...shared,
    code: "DP-RATE",
    title: "People with a direct payment or personal budget",
    unit: "per_100k",
    kind: "rate",
    numerator: holders,
    denominator: found("People of all ages, mid-year estimate of the year", "returns"),
    publishedDecimals: null,
    decimals: 0,
    versions: versionsOf({ unit: "per_100k", kind: "rate", decimals: 0 }),
    notes: [
      ...shared.notes,
      notNationalIndicator,
      found(
        "It is over people of all ages: of every council and year, estimates of totals alone are loaded.",
        "returns",
      ),
    ],
  },
  {
    ...shared,
    code: "HC",
    title: "People with home care",
    numerator: found("People with home care at 31 March", "pssActivity"),
  },
  {
    ...shared,
    code: "DC",
    title: "People with day care",
    numerator: found("People with day care at 31 March", "pssActivity"),
  },
  {
    ...shared,
    code: "MEALS",
    title: "People with meals",
    numerator: found("People with meals at 31 March", "pssActivity"),
  },
  {
    ...shared,
    code: "REVIEWED",
    title: "People whose support was reviewed",
    numerator: found("Existing clients with a completed review in the year", "pssActivity"),
  },
  {
    ...shared,
    code: "ASSESSED",
    title: "People assessed",
    numerator: found("People with a completed assessment in the year", "pssActivity"),
    versions: assessedVersions,
  },
  {
    ...shared,
    code: "RESIDENTS",
    title: "People in residential or nursing care",
    numerator: found("Residents that the council supports at 31 March, without those who pay in full", "pssActivity"),
  },
  {
    ...shared,
    code: "CARER-DP",
    title: "Carers with a direct payment",
    numerator: found("Carers of adults with a direct payment, in the year or at 31 March", "pssActivity"),
    notes: [
      ...shared.notes,
      uncertain(
        "The publication of 2010-11 heads its count at the end of the year 31 March 2010; it is taken for 31 March 2011.",
      ),
    ],
  },
];

/** People whom councils assessed and supported, as the NHS Information Centre published them with PSS EX1. */
export const pssActivity: readonly Indicator[] = indicatorsOf(
  {
    framework: "PSS EX1",
    edition: "2008-09",
    hasPublishedCode: false,
    source: "Activity of PSS EX1, England (NHS Information Centre)",
  },
  entries,
);
