import type { Workbook } from "../../src/export/workbook/workbook.ts";
import { hostileTexts } from "../site/hostile-texts.ts";

/** Texts that a file of a workbook could take for something else, and how they are shown. */
export const awkward: readonly (readonly [text: string, shown: string])[] = [
  ...hostileTexts.filter((text) => !text.startsWith("\u202e")).map((text) => [text, text] as const),
  ["\u202e\u200fgpj.exe", "\\u202E\\u200Fgpj.exe"],
  ["-2+3", "-2+3"],
  ["+441134960000", "+441134960000"],
  ["007", "007"],
  ["1e5", "1e5"],
  ["2011-03-31", "2011-03-31"],
  ["_x0041_ is no A", "_x0041_ is no A"],
  ["&amp; < > \" '", "&amp; < > \" '"],
  ["  two before, two  within, two after  ", "  two before, two  within, two after  "],
  ["a line\nand another\tafter a tab", "a line\nand another\tafter a tab"],
  ["a bell \u0007 and a return \r", "a bell \\u0007 and a return \\u000D"],
  ["half a \ud83d character, and none \uffff", "half a \ufffd character, and none \ufffd"],
  ["a whole one 🏠", "a whole one 🏠"],
];

export const awkwardWorkbook: Workbook = {
  title: "Awkward texts & others",
  sheets: [
    {
      name: "Awkward",
      title: "Awkward texts",
      lines: [],
      table: { name: "awkward", headings: ["Text"], rows: awkward.map(([text]) => [text]) },
    },
  ],
};
