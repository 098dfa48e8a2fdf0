import {
  ages,
  assessed,
  carersInYear,
  dayCare,
  directPayments,
  type Headed,
  homeCare,
  ld,
  meals,
  mh,
  pd,
  reviewed,
  sm,
  vp,
  whole,
} from "./activity-measures.ts";

/**
 * The headings of the lines that are figures, word for word as the edition of 2008-09 prints them. Groups come as physical
 * disability, learning disability, mental health; in later editions mental health is second.
 */
export const headingsOf2008: readonly Headed[] = [
  {
    years: ["2008-09"],
    under: "Assessments and services received Clients with completed assessments",
    lines: [
      ["A1", "Table A1 Box 1 (Overall total of existing clients with completed reviews)", reviewed, whole],
      ["A1.2", "Table A7 Page 2 sum lines 1-5 col 1 (completed assessments 18-64 pd)", assessed, pd],
      ["A1.3", "Table A7 Page 2 sum lines 1-5 col 2 (completed assessments 18-64 ld)", assessed, ld],
      ["A1.4", "Table A7 Page 2 sum lines 1-5 col 3 (completed assessments 18-64 mh)", assessed, mh],
      ["A1.5", "Table A7 Page 2 sum lines 1-5 col 4 (completed assessments 18-64 sm)", assessed, sm],
      ["A1.6", "Table A7 Page 2 sum lines 1-5 col 5 (completed assessments 18-64 vp)", assessed, vp],
      ["A1.7", "Table A7 Page 1 sum lines 6-10 (completed assessments 65+ totals)", assessed, ages("65+")],
    ],
  },
  {
    years: ["2008-09"],
    under: "Assessments and services received Receiving services at 31 March {end}",
    lines: [
      ["A2.1", "Table P2s Page 1 line 1 col 2 (18-64 pd home care)", homeCare, pd],
      ["A2.4", "Table P2s Page 1 line 9 col 2 (18-64 ld home care)", homeCare, ld],
      ["A2.7", "Table P2s Page 1 line 6 col 2 (18-64 mh home care)", homeCare, mh],
      ["A2.11", "Table P2s Pages 3 + 5 line 11 col 2 (65+ home care)", homeCare, ages("65+")],
      ["A2.17", "Table P2s Pages 1 + 3 + 5 line 11 col 2 (all ages home care)", homeCare, whole],
      ["A2.2", "Table P2s Page 1 line 1 col 3 (18-64 pd day care)", dayCare, pd],
      ["A2.5", "Table P2s Page 1 line 9 col 3 (18-64 ld day care)", dayCare, ld],
      ["A2.8", "Table P2s Page 1 line 6 col 3 (18-64 mh day care)", dayCare, mh],
      ["A2.12", "Table P2s Pages 3 + 5 line 11 col 3 (65+ day care)", dayCare, ages("65+")],
      ["A2.18", "Table P2s Pages 1 + 3 + 5 line 11 col 3 (all ages day care)", dayCare, whole],
      ["A2.13", "Table P2s Pages 3 + 5 line 11 col 4 (65+ meals)", meals, ages("65+")],
      ["A2.19", "Table P2s Pages 1 + 3 + 5 line 11 col 4 (all ages meals)", meals, whole],
      ["A2.3", "Table P2s Page 2 line 1 col 1 (18-64 pd direct payments)", directPayments, pd],
      ["A2.6", "Table P2s Page 2 line 9 col 1 (18-64 ld direct payments)", directPayments, ld],
      ["A2.9", "Table P2s Page 2 line 6 col 1 (18-64 mh direct payments)", directPayments, mh],
      ["A2.10", "Table P2s Page 2 line 11 col 1 (18-64 total direct payments)", directPayments, ages("18-64")],
      ["A2.14", "Table P2s Pages 4 line 11 col 1 (65-74 direct payments)", directPayments, ages("65-74")],
      ["A2.15", "Table P2s Page 7 box 1 (75-84 direct payments)", directPayments, ages("75-84")],
      ["A2.16", "Table P2s Page 7 box 2 (85+ direct payments)", directPayments, ages("85+")],
      ["A2.20", "Table P2s Pages 2 + 4 + 6 line 11 col 1 (all ages direct payments)", directPayments, whole],
    ],
  },
  {
    years: ["2008-09"],
    under: "Direct payments - carers, caring for adults Carers receiving direct payments during year (used for NI 130)",
    lines: [
      ["H3.1", "Young carers (aged 16-17)", carersInYear, ages("16-17")],
      ["H3.2", "Carers (aged 18-64)", carersInYear, ages("18-64")],
      ["H3.3", "Carers (aged 65-74)", carersInYear, ages("65-74")],
      ["H3.4", "Carers (aged 75-84)", carersInYear, ages("75-84")],
      ["H3.5", "Carers (aged 85 and over)", carersInYear, ages("85+")],
    ],
  },
];
