/** What a line of PSS EX1 activity is a figure of. */
export interface ActivityLine {
  /** The first and last year in which the line is that; its number is another thing in other years. */
  readonly years: readonly [first: string, last: string];
  readonly line: string;
  readonly code: string;
  readonly personType: "client" | "carer";
  /** The end of the year, or everyone in it. */
  readonly basis: "snapshot" | "in_year";
  readonly breakdown: string;
  readonly breakdownValue: string;
}

type Kind = Pick<ActivityLine, "code" | "personType" | "basis">;
const whole = ["all", "all"] as const;
const ages = (band: string) => ["age_band", band] as const;
const group = (name: string) => ["age_band+client_group", `18-64|${name}`] as const;

function lines(years: ActivityLine["years"], kind: Kind, named: Readonly<Record<string, readonly [string, string]>>) {
  return Object.entries(named).map(
    ([line, [breakdown, breakdownValue]]): ActivityLine => ({ years, line, ...kind, breakdown, breakdownValue }),
  );
}

const [pd, ld, mh, sm, vp] = [
  group("physical_disability"),
  group("learning_disability"),
  group("mental_health"),
  group("substance_misuse"),
  group("vulnerable_people"),
];

const client = { personType: "client" } as const;
const directPayments = { ...client, code: "DP", basis: "snapshot" } as const;
const homeCare = { ...client, code: "HC", basis: "snapshot" } as const;
const dayCare = { ...client, code: "DC", basis: "snapshot" } as const;
const meals = { ...client, code: "MEALS", basis: "snapshot" } as const;
const reviewed = { ...client, code: "REVIEWED", basis: "in_year" } as const;
const assessed = { ...client, code: "ASSESSED", basis: "in_year" } as const;
const residents = { ...client, code: "RESIDENTS", basis: "snapshot" } as const;
const carers = { personType: "carer", code: "CARER-DP" } as const;

const first = ["2008-09", "2008-09"] as const;
const second = ["2009-10", "2009-10"] as const;
const third = ["2010-11", "2010-11"] as const;
const later = ["2009-10", "2010-11"] as const;
const every = ["2008-09", "2010-11"] as const;

/**
 * The lines of PSS EX1 activity that are figures, as the headings of each year's publication say. In 2008-09 groups come
 * as physical disability, learning disability, mental health; later mental health is second.
 */
export const activityLines: readonly ActivityLine[] = [
  ...lines(first, reviewed, { A1: whole }),
  ...lines(later, reviewed, { "A1.1": whole }),
  ...lines(first, assessed, { "A1.2": pd, "A1.3": ld, "A1.4": mh, "A1.5": sm, "A1.6": vp, "A1.7": ages("65+") }),
  ...lines(later, assessed, { "A3.1": pd, "A3.2": mh, "A3.3": ld, "A3.4": sm, "A3.5": vp, "A3.6": ages("65+") }),
  ...lines(first, homeCare, { "A2.1": pd, "A2.4": ld, "A2.7": mh, "A2.11": ages("65+"), "A2.17": whole }),
  ...lines(later, homeCare, { "A4.1": pd, "A4.4": mh, "A4.7": ld, "A4.11": ages("65+"), "A4.17": whole }),
  ...lines(first, dayCare, { "A2.2": pd, "A2.5": ld, "A2.8": mh, "A2.12": ages("65+"), "A2.18": whole }),
  ...lines(later, dayCare, { "A4.2": pd, "A4.5": mh, "A4.8": ld, "A4.12": ages("65+"), "A4.18": whole }),
  ...lines(first, meals, { "A2.13": ages("65+"), "A2.19": whole }),
  ...lines(later, meals, { "A4.13": ages("65+"), "A4.19": whole }),
  ...lines(first, directPayments, {
    "A2.3": pd,
    "A2.6": ld,
    "A2.9": mh,
    "A2.10": ages("18-64"),
    "A2.14": ages("65-74"),
  }),
  ...lines(first, directPayments, { "A2.15": ages("75-84"), "A2.16": ages("85+"), "A2.20": whole }),
  ...lines(later, directPayments, { "A4.3": pd, "A4.6": mh, "A4.9": ld, "A4.10": ages("18-64"), "A4.20": whole }),
  ...lines(second, directPayments, { "A4.14": ages("65-74"), "A4.15": ages("75-84"), "A4.16": ages("85+") }),
  ...lines(third, directPayments, { "A4.14": ages("65+") }),
  ...lines(later, residents, { B1: ages("65+"), B2: pd, B3: mh, B4: ld }),
  ...lines(every, { ...carers, basis: "in_year" }, { "H3.1": ages("16-17"), "H3.2": ages("18-64") }),
  ...lines(
    every,
    { ...carers, basis: "in_year" },
    { "H3.3": ages("65-74"), "H3.4": ages("75-84"), "H3.5": ages("85+") },
  ),
  ...lines(later, { ...carers, basis: "snapshot" }, { H4: whole }),
];
