import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { bases, breakdowns, breakdownValues, denominatorKinds, personTypes } from "../src/catalogue/code-lists.ts";
import { financialYears } from "../src/contract/periods.ts";

/** How many councils, quarters and groups the rows are spread over: 14 million at most. */
const councilCount = 152;

const header =
  "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count,personal_budget_count,direct_payment_count,council_managed_count,third_party_count,mixed_count,one_off_payment_count\n";

/** The council codes of the benchmark's files: invented. */
export const benchCouncils: readonly string[] = Array.from(
  { length: councilCount },
  (_, index) => `Z06${String(index + 1).padStart(6, "0")}`,
);

/** Groups of one council and quarter: every combination that the return's key allows, with how many share the whole. */
const groups: readonly { readonly cells: string; readonly parts: number }[] = personTypes.flatMap((person) =>
  bases.flatMap((basis) =>
    denominatorKinds.flatMap((kind) =>
      breakdowns.flatMap((breakdown) =>
        breakdownValues[breakdown].map((value) => ({
          cells: [person, basis, kind, breakdown, value].join(","),
          parts: breakdownValues[breakdown].length,
        })),
      ),
    ),
  ),
);

/** A whole that 1 to 12 groups can share alike, as its half can: the parts of a council add up. */
const sharedWhole = 55_440;

/**
 * Writes a personal budget return of `rows` rows. Every `badEvery`th row has a whole greater than its parts allow, so
 * that it is left out; 0 for none. Returns nothing; the file is the same for the same arguments.
 */
export async function writeBudgets(path: string, rows: number, badEvery: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(header);
  let piece = "";
  for (let row = 0; row < rows; row += 1) {
    piece += budgetRow(row, badEvery > 0 && row % badEvery === badEvery - 1);
    if (piece.length < 1_000_000) continue;
    if (!out.write(piece)) await once(out, "drain");
    piece = "";
  }
  out.end(piece);
  await finished(out);
}

function budgetRow(row: number, isBad: boolean): string {
  const { cells, parts: sharing } = groups[row % groups.length] ?? { cells: "", parts: 1 };
  const place = Math.floor(row / groups.length);
  const council = benchCouncils[place % councilCount] ?? "";
  const quarter = Math.floor(place / councilCount);
  const period = `${financialYears[Math.floor(quarter / 4)]} Q${(quarter % 4) + 1}`;
  const whole = sharedWhole / sharing;
  const budgets = whole / 2;
  const forms = [Math.floor(budgets / 4) - (row % 13), row % 7, row % 5, row % 3];
  const counts = [isBad ? `${whole}x` : whole, budgets, ...forms, row % 11];
  return `${council},${period},${cells},${counts.join(",")}\n`;
}
