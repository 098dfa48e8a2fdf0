import {
  ages,
  assessed,
  carersAtYearEnd,
  carersInYear,
  dayCare,
  directPayments,
  type Headed,
  homeCare,
  ld,
  meals,
  mh,
  pd,
  residents,
  reviewed,
  sm,
  vp,
  whole,
} from "./activity-measures.ts";

const carers = "DIRECT PAYMENTS - Carers, caring for adults Carers receiving direct payments during year";
const carersAt = (years: readonly string[], day: string): Headed => ({
  years,
  under: carers,
  lines: [["H4", `Carers receiving direct payments at ${day}`, carersAtYearEnd, whole]],
});

const adultServices: Headed["lines"] = [
  ["A4.1", "Physical disability, 18-64, Home care (RAP P2s Page 1, column 2, row 1)", homeCare, pd],
  ["A4.4", "Mental health, 18-64, Home care (RAP P2s Page 1, column 2, row 6)", homeCare, mh],
  ["A4.7", "Learning disability, 18-64, Home care (RAP P2s Page 1, column 2, row 8)", homeCare, ld],
  ["A4.2", "Physical disability, 18-64, Day care (RAP P2s Page 1, column 3, row 1)", dayCare, pd],
  ["A4.5", "Mental health, 18-64, Day care (RAP P2s Page 1, column 3, row 6)", dayCare, mh],
  ["A4.8", "Learning disability, 18-64, Day care (RAP P2s Page 1, column 3, row 8)", dayCare, ld],
];

const assessedFromA11: Headed["lines"] = [
  [
    "A3.1",
    "Physical disability, 18-64, completed assessments (sum of RAP A11 Page 2, columns 1 and 2, row 1)",
    assessed,
    pd,
  ],
  ["A3.2", "Mental health, 18-64, completed assessments (sum of RAP A11 Page 2, columns 1 and 2, row 2)", assessed, mh],
  [
    "A3.3",
    "Learning disability, 18-64, completed assessments (sum of RAP A11 Page 2, columns 1 and 2, row 3)",
    assessed,
    ld,
  ],
  [
    "A3.4",
    "Substance misuse, 18-64, completed assessments (sum of RAP A11 Page 2, columns 1 and 2, row 4)",
    assessed,
    sm,
  ],
  [
    "A3.5",
    "Other vulnerable people, 18-64, completed assessments (sum of RAP A11 Page 2, columns 1 and 2, row 5)",
    assessed,
    vp,
  ],
  [
    "A3.6",
    "All clients aged 65 and over, completed assessments (sum of RAP A11 Page 2, columns 3 and 4, last row)",
    assessed,
    ages("65+"),
  ],
];

/** The headings of the lines that are figures, word for word from 2009-10 on; that of 2010-11 has a stale day at H4. */
export const headingsFrom2009: readonly Headed[] = [
  {
    years: ["2009-10", "2010-11", "2012-13", "2013-14"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES",
    lines: [
      ["A1.1", "Overall total of existing clients with completed reviews (RAP A1 Page 1, Box 1)", reviewed, whole],
    ],
  },
  {
    years: ["2009-10", "2010-11"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES People with completed assessments in {year}",
    lines: [
      [
        "A3.1",
        "Physical disability, 18-64, completed assessments (RAP A7 Page 2, column 1, sum of rows 1-5)",
        assessed,
        pd,
      ],
      ["A3.2", "Mental health, 18-64, completed assessments (RAP A7 Page 2, column 2, sum of rows 1-5)", assessed, mh],
      [
        "A3.3",
        "Learning disability, 18-64, completed assessments (RAP A7 Page 2, column 3, sum of rows 1-5)",
        assessed,
        ld,
      ],
      [
        "A3.4",
        "Substance misuse, 18-64, completed assessments (RAP A7 Page 2, column 4, sum of rows 1-5)",
        assessed,
        sm,
      ],
      [
        "A3.5",
        "Other vulnerable people, 18-64, completed assessments (RAP A7 Page 2, column 5, sum of rows 1-5)",
        assessed,
        vp,
      ],
      [
        "A3.6",
        "All clients aged 65 and over, completed assessments (RAP A7 Page 1, column 1, sum of rows 6-10)",
        assessed,
        ages("65+"),
      ],
    ],
  },
  {
    years: ["2009-10", "2010-11"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES People receiving services at 31 March {end}",
    lines: [
      ...adultServices,
      ["A4.11", "Total 65 and over, Home care (sum of RAP P2s Pages 3 and 5, column 2, row 11)", homeCare, ages("65+")],
      ["A4.17", "Total all ages, Home care (sum of RAP P2s Pages 1, 3 and 5, column 2, row 11)", homeCare, whole],
      ["A4.12", "Total 65 and over, Day care (sum of RAP P2s Pages 3 and 5, column 3, row 11)", dayCare, ages("65+")],
      ["A4.18", "Total all ages, Day care (sum of RAP P2s Pages 1, 3 and 5, column 3, row 11)", dayCare, whole],
      ["A4.13", "Total 65 and over, Meals (sum of RAP P2s Pages 3 and 5, column 4, row 11)", meals, ages("65+")],
      ["A4.19", "Total all ages, Meals (sum of RAP P2s Pages 1, 3 and 5, column 4, row 11)", meals, whole],
      [
        "A4.3",
        "Physical disability, 18-64, Existing / new Direct payments and Personal Budgets (RAP P2s Page 2, column 1, row 1)",
        directPayments,
        pd,
      ],
      [
        "A4.6",
        "Mental health, 18-64, Existing / new Direct payments and Personal Budgets (RAP P2s Page 2, column 1, row 6)",
        directPayments,
        mh,
      ],
      [
        "A4.9",
        "Learning disability, 18-64, Existing / new Direct payments and Personal Budgets (RAP P2s Page 2, column 1, row 8)",
        directPayments,
        ld,
      ],
      [
        "A4.10",
        "Total 18-64, Existing / new Direct payments and Personal Budgets (RAP P2s Page 2, column 1, row 11)",
        directPayments,
        ages("18-64"),
      ],
      [
        "A4.20",
        "Total all ages, Existing / new Direct payments and Personal Budgets (sum of RAP P2s Pages 2, 4 and 6, column 1, row 11)",
        directPayments,
        whole,
      ],
    ],
  },
  {
    years: ["2009-10"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES People receiving services at 31 March {end}",
    lines: [
      [
        "A4.14",
        "Total 65-74, Existing / new Direct payments and Personal Budgets (RAP P2s Page 4, column 1, row 11)",
        directPayments,
        ages("65-74"),
      ],
      [
        "A4.15",
        "Total 75-84, Number of clients receiving Direct payments (RAP P2s Page 7, box 1)",
        directPayments,
        ages("75-84"),
      ],
      [
        "A4.16",
        "Total 85 and over, Number of clients receiving Direct payments (RAP P2s Page 7, box 2)",
        directPayments,
        ages("85+"),
      ],
    ],
  },
  {
    years: ["2009-10", "2010-11", "2012-13", "2013-14"],
    under:
      "SUPPORTED RESIDENTS Numbers of people resident in residential or nursing care (both permanent and temporary) at 31st March excluding full cost paying residents and residents wholly funded under Section 256 [formerly Section 28a]",
    lines: [
      ["B1", "Residents aged 65 and over", residents, ages("65+")],
      ["B2", "Residents aged 18-64 with a Physical disability", residents, pd],
      ["B3", "Residents aged 18-64 with Mental Health needs", residents, mh],
      ["B4", "Residents aged 18-64 with a Learning disability", residents, ld],
    ],
  },
  {
    years: ["2009-10", "2010-11", "2012-13", "2013-14"],
    under: carers,
    lines: [
      ["H3.1", "Young carers (aged 16-17)", carersInYear, ages("16-17")],
      ["H3.2", "Carers aged 18-64", carersInYear, ages("18-64")],
      ["H3.3", "Carers aged 65-74", carersInYear, ages("65-74")],
      ["H3.4", "Carers aged 75-84", carersInYear, ages("75-84")],
      ["H3.5", "Carers aged 85 and over", carersInYear, ages("85+")],
    ],
  },
  carersAt(["2009-10"], "31 March {end}"),
  {
    years: ["2010-11"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES People receiving services at 31 March {end}",
    lines: [
      ["A4.14", "Total 65 and over, Direct payments (RAP P2s Page 4, column 1, row 11)", directPayments, ages("65+")],
    ],
  },
  carersAt(["2010-11"], "31 March 2010"),
  {
    years: ["2012-13"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES People with completed assessments during year",
    lines: assessedFromA11,
  },
  {
    years: ["2012-13", "2013-14"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES People receiving services at 31 March",
    lines: [
      ...adultServices,
      ["A4.11", "Total 65 and over, Home care (RAP P2s Page 3, column 2, row 11)", homeCare, ages("65+")],
      ["A4.15", "Total all ages, Home care (sum of RAP P2s Pages 1 and 3, column 2, row 11)", homeCare, whole],
      ["A4.12", "Total 65 and over, Day care (RAP P2s Page 3, column 3, row 11)", dayCare, ages("65+")],
      ["A4.16", "Total all ages, Day care (sum of RAP P2s Pages 1 and 3, column 3, row 11)", dayCare, whole],
      ["A4.13", "Total 65 and over, Meals (RAP P2s Page 3, column 4, row 11)", meals, ages("65+")],
      ["A4.17", "Total all ages, Meals (sum of RAP P2s Pages 1 and 3, column 4, row 11)", meals, whole],
      ["A4.3", "Physical disability, 18-64, Direct payments (RAP P2s Page 2, column 1, row 1)", directPayments, pd],
      ["A4.6", "Mental health, 18-64, Direct payments (RAP P2s Page 2, column 1, row 6)", directPayments, mh],
      ["A4.9", "Learning disability, 18-64, Direct payments (RAP P2s Page 2, column 1, row 8)", directPayments, ld],
      ["A4.10", "Total 18-64, Direct payments (RAP P2s Page 2, column 1, row 11)", directPayments, ages("18-64")],
      [
        "A4.18",
        "Total all ages, Direct payments (sum of RAP P2s Pages 2 and 4, column 1, row 11)",
        directPayments,
        whole,
      ],
      ["A4.14", "Total 65 and over, Direct payments (RAP P2s Page 4, column 1, row 11)", directPayments, ages("65+")],
    ],
  },
  carersAt(["2012-13", "2013-14"], "31 March"),
  {
    years: ["2013-14"],
    under: "ASSESSMENTS, REVIEWS AND SERVICES People with completed assessments between 1 April and 31 March",
    lines: assessedFromA11,
  },
];
