import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { computeFigures } from "../../src/analysis/figures.ts";
import { type BuiltSite, buildSite } from "../../src/site/build.ts";
import type { BuildOptions } from "../../src/site/site-source.ts";
import { budget, budgets } from "../store/budgets.ts";
import { TestWorkspace, usual } from "../store/workspace.ts";

/** The folder of package.json. */
export const root = resolve(import.meta.dirname, "..", "..");
/** The folder of the reports' sources. */
export const reports = join(root, "reports");
/** The council of a small workspace. */
export const leeds = "E08000035";

/** A workspace that knows Leeds alone of all councils, so that its site is small. */
export class SmallWorkspace extends TestWorkspace {
  readonly out = join(this.at.folder, "site");

  /** Takes a return that says how many of Leeds' 1,204 eligible clients hold a budget. */
  async holders(count: number): Promise<void> {
    const [header, ...lines] = readFileSync(join(root, "data", "reference", "councils.csv"), "utf8").split("\n");
    const councils = join(this.at.folder, "councils.csv");
    writeFileSync(councils, [header, ...lines.filter((line) => line.startsWith(leeds)), ""].join("\n"));
    const [, ...others] = usual.referenceFiles;
    const line = budget({ personal_budget_count: String(count), direct_payment_count: "" });
    await this.take(`holders-${count}.csv`, budgets(line), { referenceFiles: [councils, ...others], computeFigures });
  }

  /** What its site is made from. */
  sources(folder = reports): Omit<BuildOptions, "outFolder" | "code"> {
    return {
      workspace: this.at,
      day: { day: "2011-05-03", isToday: false },
      before: null,
      shapes: async () => null,
      reports: folder,
    };
  }

  build(): Promise<BuiltSite> {
    return buildSite({ ...this.sources(), outFolder: this.out, code: "the code under test" });
  }

  /** The finished page of Leeds' personal budgets. */
  page(): string {
    return readFileSync(join(this.out, "council", leeds, "personal-budgets.html"), "utf8");
  }
}
