import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { bases, breakdowns, breakdownValues, denominatorKinds, personTypes } from "../src/catalogue/code-lists.ts";
import { financialYears } from "../src/contract/periods.ts";

const header =
  "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count,personal_budget_count,direct_payment_count,council_managed_count,third_party_count,mixed_count,one_off_payment_count\n";

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

/** Councils that send quarters since 1990-91: as many as England has, and more where the rows are more than theirs. */
function councilCount(rows: number): number {
  return Math.max(152, Math.ceil(rows / (groups.length * financialYears.length * 4)));
}

/** The council codes of a file of so many rows: invented. */
export function benchCouncils(rows: number): string[] {
  return Array.from({ length: councilCount(rows) }, (_, index) => `Z06${String(index + 1).padStart(6, "0")}`);
}

/** A whole that 1 to 12 groups can share alike, as its half can: the parts of a council add up. */
const sharedWhole = 55_440;

/**
 * Writes a personal budget return of `rows` rows. Every `badEvery`th row has a whole greater than its parts allow, so
 * that it is left out; 0 for none. Returns nothing; the file is the same for the same arguments.
 */
export async function writeBudgets(path: string, rows: number, badEvery: number): Promise<void> {
  const out = createWriteStream(path);
  const councils = benchCouncils(rows);
  out.write(header);
  let piece = "";
  for (let row = 0; row < rows; row += 1) {
    piece += budgetRow(councils, row, badEvery > 0 && row % badEvery === badEvery - 1);
    if (piece.length < 1_000_000) continue;
    if (!out.write(piece)) await once(out, "drain");
    piece = "";
  }
  out.end(piece);
  await finished(out);
}

function budgetRow(councils: readonly string[], row: number, isBad: boolean): string {
  const { cells, parts: sharing } = groups[row % groups.length] ?? { cells: "", parts: 1 };
  const place = Math.floor(row / groups.length);
  const council = councils[place % councils.length] ?? "";
  const quarter = Math.floor(place / councils.length);
  const period = `${financialYears[Math.floor(quarter / 4)]} Q${(quarter % 4) + 1}`;
  const whole = sharedWhole / sharing;
  const budgets = whole / 2;
  const forms = [Math.floor(budgets / 4) - (row % 13), row % 7, row % 5, row % 3];
  const counts = [isBad ? `${whole}x` : whole, budgets, ...forms, row % 11];
  return `${council},${period},${cells},${counts.join(",")}\n`;
}
