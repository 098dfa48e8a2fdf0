import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { computeFigures } from "../../src/analysis/figures.ts";
import { budget, budgets } from "../store/budgets.ts";
import { TestWorkspace, usual } from "../store/workspace.ts";

export const leeds = "E08000035";
/** A council whose name is a formula, a link and a script. */
export const hostile = { code: "E08000034", name: `=HYPERLINK("https://hostile.example/")<script>` };

/** A folder that goes when the tests of a file end. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-[export] "));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Councils beside them, the smaller of which is hidden with the hostile one: England's count would tell it otherwise. */
const others = ["E08000033", "E08000036"];

/**
 * The warehouse of a few councils on 31 December 2010: of 1,204 people in Leeds 361 held a budget, and in the hostile one 3
 * of 40, which are too few to be shown.
 */
export async function fewCouncils(): Promise<string> {
  const workspace = new TestWorkspace(keptFolder());
  const [councils = "", ...classes] = usual.referenceFiles;
  const [header, ...lines] = readFileSync(councils, "utf8").split("\n");
  const codes = [leeds, hostile.code, ...others];
  const kept = lines.filter((line) => codes.some((code) => line.startsWith(code)));
  const named = kept.map((line) =>
    line.startsWith(hostile.code) ? line.replace("Kirklees", `"${hostile.name.replaceAll('"', '""')}"`) : line,
  );
  const path = join(workspace.at.folder, "councils.csv");
  writeFileSync(path, [header, ...named, ""].join("\n"));
  const line = (council_code: string, denominator_count: string, personal_budget_count: string) =>
    budget({ council_code, denominator_count, personal_budget_count, direct_payment_count: "" });
  const [smaller = "", larger = ""] = others;
  const returned = budgets(
    budget(),
    line(hostile.code, "40", "3"),
    line(smaller, "400", "120"),
    line(larger, "700", "200"),
  );
  await workspace.take("q3.csv", returned, {
    referenceFiles: [path, ...classes],
    computeFigures,
  });
  return workspace.at.warehouse;
}
