import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rows } from "../../reports/components/figure/rows.ts";
import { councilArchive } from "../../src/site/arrow.ts";
import { arrowStream } from "../../src/site/ipc.ts";
import { Database } from "../../src/store/database.ts";

const read = (bytes: Uint8Array) => rows<Record<string, unknown>>(bytes.slice().buffer);

describe("a table as an Arrow stream", () => {
  it("comes back as it was, nulls, zeros and empty texts apart", () => {
    const columns = { name: ["a", null, "", "a"], value: [0, null, -1.5, 1e9], isOpen: [true, null, false, true] };
    expect(read(arrowStream(columns))).toEqual([
      { name: "a", value: 0, isOpen: true },
      { name: null, value: null, isOpen: null },
      { name: "", value: -1.5, isOpen: false },
      { name: "a", value: 1e9, isOpen: true },
    ]);
  });

  it("may have no rows, or a column of nulls alone", () => {
    expect(read(arrowStream({ name: [], value: [] }))).toEqual([]);
    expect(read(arrowStream({ name: [null, null] }))).toEqual([{ name: null }, { name: null }]);
  });

  it.each([1, 128, 129, 32_768, 32_769])("tells %i words apart", (count) => {
    const words = Array.from({ length: count }, (_, index) => `word ${index}`);
    expect(read(arrowStream({ words })).map((row) => row.words)).toEqual(words);
  });

  it("keeps more than eight truth values in order", () => {
    const values = Array.from({ length: 19 }, (_, index) => index % 3 === 0);
    expect(read(arrowStream({ values })).map((row) => row.values)).toEqual(values);
  });
});

describe("an archive of councils", () => {
  it("has a file for every council, of no rows where the query has none", async () => {
    const db = await Database.open(":memory:", "write");
    await db.run("create schema pub");
    await db.run("create table pub.council as select unnest(['A', 'B']) as council_code");
    const files = unzipSync(await councilArchive(db, "select 'B' as council_code, 1 as value union all select 'B', 2"));
    db.close();
    expect(Object.keys(files)).toEqual(["A.arrow", "B.arrow"]);
    expect(read(files["A.arrow"] ?? new Uint8Array())).toEqual([]);
    expect(read(files["B.arrow"] ?? new Uint8Array())).toEqual([{ value: 1 }, { value: 2 }]);
  });

  it("refuses a query without a council", async () => {
    const db = await Database.open(":memory:", "write");
    await expect(councilArchive(db, "select 1 as value")).rejects.toThrow("no column council_code");
    db.close();
  });
});
