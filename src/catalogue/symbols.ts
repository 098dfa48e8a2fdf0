import type { valueStatuses } from "./code-lists.ts";
import { type Fact, found, recalled } from "./fact.ts";

/** Whether a symbol stands in place of a value, beside one, or either as its publication says. */
export type SymbolPlace = "instead" | "beside" | "as_published";

/** A symbol of official statistics. What it means belongs to the publication: a file's own notes come first. */
export interface StatisticalSymbol {
  readonly symbol: string;
  readonly usedBy: string;
  readonly meaning: Fact;
  readonly place: SymbolPlace;
  /** Why a cell with it has no value; null where it leaves the value standing, or where each publication says. */
  readonly status: Exclude<(typeof valueStatuses)[number], "value"> | null;
}

const usedSince2021 = { usedBy: "Official statistics from 2021" };
const usedBefore = { usedBy: "Official statistics before 2021" };
const mark = (symbol: string, meaning: string) =>
  ({ ...usedSince2021, symbol, meaning: recalled(meaning), place: "beside", status: null }) as const;

/** Symbols that a file may hold. None of them is a zero. */
export const symbols: readonly StatisticalSymbol[] = [
  { ...usedSince2021, symbol: "[c]", meaning: recalled("Confidential"), place: "instead", status: "suppressed" },
  {
    ...usedSince2021,
    symbol: "[x]",
    meaning: recalled("Not available"),
    place: "instead",
    status: "missing",
  },
  { ...usedSince2021, symbol: "[z]", meaning: recalled("Not applicable"), place: "instead", status: "not_applicable" },
  {
    ...usedSince2021,
    symbol: "[low]",
    meaning: recalled("Rounds to zero and is not zero"),
    place: "instead",
    status: "withheld",
  },
  {
    ...usedSince2021,
    symbol: "[w]",
    meaning: recalled("None recorded in the survey, which is not none in the population"),
    place: "instead",
    status: "missing",
  },
  { ...mark("[u]", "Low reliability"), place: "as_published" },
  mark("[p]", "Provisional"),
  mark("[r]", "Revised"),
  mark("[e]", "Estimated"),
  mark("[f]", "Forecast"),
  mark("[b]", "Break in series"),
  mark("[ns], [s], [ss], [sss]", "Statistical significance"),
  {
    symbol: "[c]",
    usedBy: "Safeguarding Adults Collection",
    meaning: found("A count under 5: true zeros become [c] too", "safeguardingCode"),
    place: "instead",
    status: "suppressed",
  },
  {
    symbol: "[x]",
    usedBy: "Adult Social Care Outcomes Framework",
    meaning: found("The denominator is zero", "ascofCode"),
    place: "instead",
    status: "missing",
  },
  {
    symbol: "*",
    usedBy: "NHS Information Centre and Department of Health, before 2021",
    meaning: recalled("Suppressed"),
    place: "instead",
    status: "suppressed",
  },
  {
    ...usedBefore,
    symbol: "..",
    meaning: recalled("Not available, or not yet"),
    place: "instead",
    status: "missing",
  },
  {
    ...usedBefore,
    symbol: ":",
    meaning: recalled("Not available; in some publications not applicable"),
    place: "as_published",
    status: null,
  },
  { ...usedBefore, symbol: ".", meaning: recalled("Not applicable"), place: "as_published", status: null },
  {
    ...usedBefore,
    symbol: "-",
    meaning: recalled("Nil, or under half of the unit, or a minus sign: never a zero by itself"),
    place: "as_published",
    status: null,
  },
  {
    symbol: "blank, N/A, NULL, #N/A, #DIV/0!",
    usedBy: "Spreadsheets",
    meaning: recalled("Missing, or an error of the spreadsheet"),
    place: "instead",
    status: "missing",
  },
];
