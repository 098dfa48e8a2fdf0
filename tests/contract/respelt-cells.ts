import { ageBand, councilCode, count, decimal, measured, oneOf, pounds, yesNo } from "../../src/contract/fields.ts";

import type { Respelt } from "./respelt.ts";

const commas = "thousands commas";
const spaces = "spaces between thousands";
const shortened = "a number that a spreadsheet shortened: check that no digits are lost";
const units = "thousands, millions or billions in letters";
const apostrophe = "an apostrophe before the value";
const unseen = "a character that is not seen";
const minusAfter = "a minus sign after the number";
const band = "an age band that a spreadsheet took for a date";
const otherBand = "an age band in other words";
const list = "capitals, spaces or hyphens in a code";

/** Numbers, names of a list and codes. */
export const respeltCells: Respelt = {
  "a count": [
    count(),
    [
      ["1,204", 1204, commas],
      ["12,345,678", 12345678, commas],
      ["999,999,999,999,999", 999999999999999, commas],
      ["1 204", 1204, spaces],
      ["1\u00a0204", 1204, spaces],
      ["1\u202f204\u202f000", 1204000, spaces],
      ["+1204", 1204, "a plus sign"],
      ["1204.0", 1204, "decimals of nought"],
      ["1,204.00", 1204, `${commas}, decimals of nought`],
      ["1.2E+03", 1200, `${shortened}, decimals of nought`],
      ["1.204e3", 1204, `${shortened}, decimals of nought`],
      ["5E0", 5, `${shortened}, decimals of nought`],
      ["'1200", 1200, apostrophe],
      ["\u2019 1,204", 1204, `${apostrophe}, ${commas}`],
      ["\u200b1204", 1204, unseen],
    ],
  ],
  "a number": [
    decimal(),
    [
      ["1,204.5", 1204.5, commas],
      ["12.3%", 12.3, "a percent sign"],
      ["12.3 %", 12.3, "a percent sign"],
      ["\u20131.5", -1.5, "a dash as a minus sign"],
      ["\u2212 1.5", -1.5, "a dash as a minus sign"],
      [".5", 0.5, "no nought before the point"],
      ["-.25", -0.25, "no nought before the point"],
      ["1.25E+01", 12.5, shortened],
      ["(12.5)", -12.5, "brackets for a negative number"],
      ["(1,204)", -1204, `brackets for a negative number, ${commas}`],
      ["12.5-", -12.5, minusAfter],
      ["'12.5", 12.5, apostrophe],
    ],
  ],
  pounds: [
    pounds(),
    [
      ["£1,204", 1204, `a pound sign, ${commas}`],
      ["-£1,204.50", -1204.5, `a pound sign, ${commas}`],
      ["£-5", -5, "a pound sign"],
      ["(1,204)", -1204, `brackets for a negative amount, ${commas}`],
      ["1,204.50-", -1204.5, `${minusAfter}, ${commas}`],
      ["£1,204 \u2212", -1204, `${minusAfter}, a pound sign, ${commas}`],
      ["'£5", 5, `${apostrophe}, a pound sign`],
      ["12\u00ad04", 1204, unseen],
      ["\u2013£5", -5, "a dash as a minus sign, a pound sign"],
      ["£1.2m", 1200000, `a pound sign, ${units}`],
      ["1.2 million", 1200000, units],
      ["£3k", 3000, `a pound sign, ${units}`],
      ["£1,204k", 1204000, `a pound sign, ${commas}, ${units}`],
      ["0.5m", 500000, units],
      ["£16.8bn", 16800000000, `a pound sign, ${units}`],
      ["1.234567m", 1234567, units],
      ["1204.5000", 1204.5, "decimals of nought"],
    ],
  ],
  "a number or a marker": [
    measured({ "[c]": "suppressed", "-": "missing" }),
    [
      ["1,204", 1204, commas],
      ["\u20135", -5, "a dash as a minus sign"],
    ],
  ],
  "one of a list": [
    oneOf(["learning_disability", "85+", "18-64"]),
    [
      ["Learning Disability", "learning_disability", list],
      ["learning-disability", "learning_disability", list],
      ["'18-64", "18-64", apostrophe],
    ],
  ],
  "an age band": [
    ageBand(),
    [
      ["05-Sep", "5-9", band],
      ["5-Sep", "5-9", band],
      ["09-May", "5-9", band],
      ["01-Apr", "1-4", band],
      ["Oct-14", "10-14", band],
      ["14-Oct", "10-14", band],
      ["2026-09-05", "5-9", band],
      ["2014-10-14", "10-14", band],
      ["65 to 69", "65-69", otherBand],
      ["85 and over", "85+", otherBand],
      ["'5-9", "5-9", apostrophe],
    ],
  ],
  "yes or no": [
    yesNo(),
    [
      ["Yes", true, "yes in another way"],
      ["Y", true, "yes in another way"],
      ["TRUE", true, "yes in another way"],
      ["No", false, "no in another way"],
      ["n", false, "no in another way"],
      ["False", false, "no in another way"],
    ],
  ],
  "a council code": [
    councilCode(),
    [
      ["e08000035", "E08000035", "a code in small letters"],
      ["E08 000 035", "E08000035", "spaces within a code"],
      ["'E08000035", "E08000035", apostrophe],
      ["\u2018E08000035\u2019", "E08000035", apostrophe],
      ["\ufeffe08000035", "E08000035", `${unseen}, a code in small letters`],
    ],
  ],
};
