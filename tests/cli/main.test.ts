import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Database } from "../../src/store/warehouse/database.ts";
import { emptyFolder, keptFolder, yardstick } from "./command.ts";

const header =
  "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count," +
  "personal_budget_count,direct_payment_count,council_managed_count,third_party_count,mixed_count,one_off_payment_count";
const leeds = "E08000035,2010-11 Q4,client,snapshot,adass_eligible,all,all,1000,300,100,200,,,";
const bad = "E08000034,2010-11 Q4,client,snapshot,adass_eligible,all,all,1O00,300,100,200,,,";

function write(folder: string, name: string, ...rows: string[]): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `${rows.join("\n")}\n`);
  return path;
}

let loaded: string | null = null;

/** A workspace with the return of Leeds loaded: made once, and copied for each test that changes it. */
function leedsWorkspace(): string {
  if (loaded === null) {
    loaded = keptFolder();
    yardstick("refresh", "--data", loaded, write(loaded, "pb.csv", header, leeds));
  }
  const folder = emptyFolder();
  cpSync(loaded, folder, { recursive: true });
  return folder;
}

async function ageWarehouse(path: string): Promise<void> {
  const db = await Database.open(path, "write");
  await db.run("update meta.workspace set code = 'of a year ago'");
  db.close();
}

async function damageWarehouse(path: string): Promise<void> {
  writeFileSync(path, readFileSync(path).fill(0, 8, 16));
}

describe("the command", () => {
  it("lists its commands", () => {
    const { code, out } = yardstick("--help");
    expect(code).toBe(0);
    for (const name of [
      "demo",
      "refresh",
      "check",
      "status",
      "due",
      "explain",
      "changes",
      "query",
      "template",
      "sources",
      "rebuild",
      "build",
      "serve",
    ]) {
      expect(out).toContain(`  ${name} `);
    }
  });

  it.each([[["frobnicate"]], [["refresh", "--colour"]], [["query"]]])("exits 2 on the wrong usage %s", (words) => {
    const { code, err } = yardstick(...words);
    expect(code).toBe(2);
    expect(err).toContain("Usage: yardstick");
  });

  it("prints a blank file of a return on stdout and its dictionary on stderr", () => {
    const { code, out, err } = yardstick("template", "personal_budgets");
    expect(code).toBe(0);
    expect(out).toBe(`${header}\n`);
    expect(err).toContain("denominator_count: a whole number.");
  });

  it("names the returns there are where one is unknown", () => {
    const { code, err } = yardstick("template", "budgets");
    expect(code).toBe(2);
    expect(err).toContain("There is no return named budgets. The returns are activity, area_features, ");
    expect(err).not.toContain("    at ");
  });
});

describe("a workspace of one's own", () => {
  it("loads what is right, says what is wrong and what to do, and exits 1", () => {
    const folder = emptyFolder();
    write(join(folder, "incoming"), "pb.csv", header, leeds, bad);
    const { code, out } = yardstick("refresh", "--data", folder);
    expect(code).toBe(1);
    expect(out).toContain("1 file loaded (1 row), 1 row left out.");
    expect(out).toContain('pb.csv line 3, denominator_count: expected a whole number, found "1O00" (letter O).');
    expect(out).toContain("Correct it and run refresh again.");
    expect(existsSync(join(folder, "refused", "pb.csv.errors.csv"))).toBe(true);
  });

  it("answers questions in SQL as CSV, and in JSON where asked", () => {
    const folder = leedsWorkspace();
    const question =
      "select value from pub.figure where indicator_code = 'PPF-12' and area_type = 'council' and breakdown = 'all'";
    expect(yardstick("query", "--data", folder, question).out).toBe("value\n30\n");
    expect(JSON.parse(yardstick("query", "--data", folder, "--json", question).out)).toEqual([{ value: 30 }]);
  });

  it("is never written by a query, which says that what it prints is not protected but for what is published", () => {
    const folder = leedsWorkspace();
    const query = (...words: string[]) => yardstick("query", "--data", folder, ...words);
    const { code, err } = query("delete from core.personal_budgets");
    expect([code, err]).toEqual([2, expect.stringContaining("query: expected one statement that reads")]);
    expect(query("from core.personal_budgets").err).toContain("Not protected");
    expect(query("--published", "from pub.figure").err).not.toContain("Not protected");
    expect(query("--published", "from core.personal_budgets").code).toBe(2);
  });

  it("refuses a file with personal data without a word of it, until its column is allowed", () => {
    const folder = emptyFolder();
    const file = write(folder, "pb.csv", `${header},Officer`, `${leeds},Mrs Winterbottom`);
    const refused = yardstick("refresh", "--data", folder, file);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining("run refresh --allow-column")]);
    expect(refused.out + refused.err).not.toContain("Winterbottom");
    expect(yardstick("check", "--data", folder, "--allow-column", "officer", file).code).toBe(0);
    expect(yardstick("refresh", "--data", folder, file, "--allow-column", "a", "--allow-column", "officer").code).toBe(
      0,
    );
  });

  it("is not touched by a check, which says the same of the file", () => {
    const folder = join(emptyFolder(), "none");
    const file = write(emptyFolder(), "pb.csv", header, leeds, bad);
    const { code, out } = yardstick("check", "--data", folder, file);
    expect(code).toBe(1);
    expect(out).toContain("1 file would load (1 row), 1 row left out.");
    expect(out).toContain('found "1O00" (letter O)');
    expect(existsSync(folder)).toBe(false);
  });

  it("says which return an unknown header is nearest to and what differs, and loses nothing", () => {
    const folder = leedsWorkspace();
    const wrong = write(folder, "wrong.csv", header.replace("denominator_count", "people"), leeds);
    const { code, out } = yardstick("refresh", "--data", folder, wrong);
    expect(code).toBe(1);
    expect(out).toContain("nearest to personal_budgets (missing: denominator_count; not known: people)");
    expect(yardstick("query", "--data", folder, "select count(*) as n from core.personal_budgets").out).toBe("n\n1\n");
  });

  it("has the same figures after the warehouse is deleted and rebuilt", () => {
    const folder = leedsWorkspace();
    const figures = () => yardstick("query", "--data", folder, "from out.figure order by figure_id").out;
    const before = figures();
    rmSync(join(folder, "warehouse.duckdb"));
    expect(yardstick("rebuild", "--data", folder).code).toBe(0);
    expect(figures()).toBe(before);
    expect(before.split("\n").length).toBeGreaterThan(2);
  });

  it("says in its status what is loaded, and that nothing is missing of a council that sent its last quarter", () => {
    const folder = leedsWorkspace();
    const { code, out } = yardstick("status", "--data", folder);
    expect(code).toBe(0);
    expect(out).toContain("personal_budgets: 1 file, 1 row");
    expect(out).toContain("1 of 1 council");
    // Nobody sent savings here, so that nobody owes any.
    expect(out).not.toMatch(/missing|savings/i);
  });

  it("that is empty is said to be so, without a stack", () => {
    const { code, err } = yardstick("status", "--data", emptyFolder());
    expect(code).toBe(1);
    expect(err).toContain("has no warehouse yet. Run yardstick refresh first.");
    expect(err).not.toContain("    at ");
  });

  it.each([
    ["was made by another version of Yardstick.", ageWarehouse],
    ["is damaged and cannot be read.", damageWarehouse],
  ])("whose warehouse %s says so, without a stack, until a refresh makes it again", async (words, spoil) => {
    const folder = leedsWorkspace();
    const readers = [["status"], ["query", "from pub.figure"], ["explain", "Leeds", "PPF-12", "2010-11 Q4"], ["build"]];
    const answers = () => readers.map((words) => yardstick(...words, "--data", folder));
    await spoil(join(folder, "warehouse.duckdb"));
    for (const { code, err } of answers()) {
      expect([code, err]).toEqual([1, expect.stringContaining(`${words} Run yardstick refresh`)]);
      expect(err).not.toContain("    at ");
    }
    yardstick("refresh", "--data", folder);
    expect(yardstick("query", "--data", folder, "select count(*) as n from core.personal_budgets").out).toBe("n\n1\n");
  });
});

describe("the demonstration", () => {
  it("says beside every answer that its data are made up, and has councils and an England of its own", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "workspace.json"), '{"kind":"demonstration"}\n');
    const columns =
      "council_code,council_name,region,council_type,local_code,first_day,last_day,successor_codes,change,old_code,other_names";
    const council = "Z06000001,Northmere,Northern Vales,Unitary Authority,Z01,2008-04-01,,,,,";
    write(join(folder, "incoming"), "councils.csv", columns, council);
    yardstick("refresh", "--data", folder);
    const question =
      "select council_name from pub.council union all select distinct area_name from pub.milestone order by 1";
    const { out, err } = yardstick("query", "--data", folder, question);
    expect(out).toBe("council_name\nEngland (demonstration)\nNorthmere\nNorthmere\n");
    expect(err).toContain("Demonstration data: every council and every number is made up.");
  });

  it("is written only to an empty folder", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "mine.txt"), "mine");
    const { code, err } = yardstick("demo", folder);
    expect(code).toBe(1);
    expect(err).toContain("holds files already");
    expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine");
  });
});
