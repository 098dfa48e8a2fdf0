import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zip } from "../files/opened.ts";
import { workbook } from "../inputs/workbooks.ts";
import { budget, budgetHeader } from "../store/budgets.ts";
import { filesWith, withNote } from "../store/personal-files.ts";
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
  writeFileSync(join(bench.at.incoming, "ni.csv"), bytes);
  return bench;
}

it.each([
  ["in UTF-8", Buffer.from(note)],
  ["as Windows saves it", iconv.encode(note, "windows1252")],
  ["of no return, packed", gzipSync("one,two,three\n1,2,Mrs Winterbottom\n")],
  ["in a workbook, packed", Buffer.from(zip({ "q3.xlsx": bookOf(value) }))],
])(
  "a process killed before any of its writes leaves nothing of a person: a file %s",
  { timeout: 600_000 },
  async (_, bytes) => {
    let [call, isKilled] = [0, true];
    while (isKilled) {
      call += 1;
      const bench = received(bytes);
      const { signal } = await bench.run({ DIE_AT: String(call) });
      const left = filesWith(bench.at.folder, value).filter((name) => name !== join("incoming", "ni.csv"));
      expect([call, left]).toEqual([call, []]);
      isKilled = signal === "SIGKILL";
      bench.dispose();
    }
    expect(call).toBeGreaterThan(6);
  },
);
