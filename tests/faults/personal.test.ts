import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesWith, withNote } from "../store/personal-files.ts";
import { Bench, clearLaboratory, prepareLaboratory } from "./laboratory.ts";

beforeAll(prepareLaboratory, 60_000);
afterAll(clearLaboratory);

const value = "Mrs Winterbottom";
const note = withNote(`As ${value} told us, £5 less.`);

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
])(
  "a process killed before any of its writes leaves nothing of a person: a file %s",
  { timeout: 180_000 },
  async (_, bytes) => {
    const traced = received(bytes);
    const trace = join(traced.at.folder, "trace");
    await traced.run({ TRACE: trace });
    const calls = readFileSync(trace, "utf8").trimEnd().split("\n").length;
    expect(calls).toBeGreaterThan(5);
    for (let call = 1; call <= calls; call += 1) {
      const bench = received(bytes);
      const { signal } = await bench.run({ DIE_AT: String(call) });
      const left = filesWith(bench.at.folder, value).filter((name) => name !== join("incoming", "ni.csv"));
      expect([call, signal, left]).toEqual([call, "SIGKILL", []]);
      bench.dispose();
    }
  },
);
