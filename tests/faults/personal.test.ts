import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { zip } from "../files/opened.ts";
import { workbook } from "../inputs/workbooks.ts";
import { budget, budgetHeader } from "../store/budgets.ts";
import { filesWith, withNote } from "../store/personal-files.ts";
import { interrupted } from "./disk-changes.ts";
import { Bench, clearLaboratory, prepareLaboratory } from "./laboratory.ts";

beforeAll(prepareLaboratory, 60_000);
afterAll(clearLaboratory);

const value = "Mrs Winterbottom";
const note = withNote(`As ${value} told us, £5 less.`);

/** A workbook of one quarter with a column that is not read. */
function bookOf(cell: string): Buffer {
  return workbook({
    Q3: [
      [...budgetHeader.split(","), "who"],
      [...budget().split(","), cell],
    ],
  });
}

/** A workspace into which one quarter has come, and a file with personal data. */
function received(bytes: Buffer): Bench {
  const bench = new Bench();
  onTestFinished(() => bench.dispose());
  writeFileSync(join(bench.at.incoming, "ni.csv"), bytes);
  return bench;
}

it.each([
  ["in UTF-8", Buffer.from(note)],
  ["as Windows saves it", iconv.encode(note, "windows1252")],
  ["of no return, packed", gzipSync("one,two,three\n1,2,Mrs Winterbottom\n")],
  ["in a workbook, packed", Buffer.from(zip({ "q3.xlsx": bookOf(value) }))],
])("a process killed before any of its writes leaves nothing of a person: a file %s", async (_, bytes) => {
  const all = await interrupted(received(bytes));
  expect(all.length).toBeGreaterThan(6);
  for (const { change, isHalf, bench } of all) {
    const left = filesWith(bench.at.folder, value).filter((name) => name !== join("incoming", "ni.csv"));
    expect({ change, isHalf, left }).toEqual({ change, isHalf, left: [] });
  }
});
