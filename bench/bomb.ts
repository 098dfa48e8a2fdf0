import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { z } from "zod";
import { command, timed } from "./command.ts";

/** What a refresh costs in which a workbook of a few hundred bytes says that its cells are filled to the end of the sheet. */
export interface BombBench {
  readonly bytes: number;
  /** Under 15,000 is the aim. */
  readonly refresh_ms: number;
  /** Of all its processes at one time, 0 off Linux: under 600 is the aim. */
  readonly peak_mib: number;
  /** The files that the ledger lists: the sound one, and not the workbook beside it. */
  readonly loaded: readonly string[];
}

const headings =
  "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count," +
  "personal_budget_count,direct_payment_count,council_managed_count,third_party_count,mixed_count,one_off_payment_count";
const values = "E08000035,2010-11 Q3,client,snapshot,adass_eligible,all,all,1204,361,100,,,,";

/** Times the built command: run `npm run bundle` before. */
export async function benchBomb(): Promise<BombBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  try {
    const bytes = bomb();
    mkdirSync(join(folder, "incoming"));
    writeFileSync(join(folder, "incoming", "bomb.ods"), bytes);
    writeFileSync(join(folder, "incoming", "sound.csv"), `${headings}\n${values}\n`);
    const { milliseconds, peak_mib } = await timed([command, "refresh", "--data", folder]);
    const lines = readFileSync(join(folder, "ledger.jsonl"), "utf8").trim().split("\n");
    const loaded = lines.map((line) => lineSchema.parse(JSON.parse(line)).file);
    return { bytes: bytes.length, refresh_ms: milliseconds, peak_mib, loaded };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lineSchema = z.object({ file: z.string() });

function bomb(): Uint8Array {
  const row = (line: string, attributes = "") => {
    const cells = line
      .split(",")
      .map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell || "0"}</text:p></table:table-cell>`);
    return `<table:table-row${attributes}>${cells.join("")}</table:table-row>`;
  };
  const rows = row(headings) + row(values, ' table:number-rows-repeated="1048575"');
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(
      "<office:document-content><office:body><office:spreadsheet>" +
        `<table:table table:name="PB">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}
