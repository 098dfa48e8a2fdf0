import { createServer, type Server } from "node:http";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";
import { budgetRow, headings, workbook } from "./workbooks.ts";

/** A server of this computer that counts what is asked of it. */
let server: Server;
let address: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("1204");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const place = server.address();
  address = `http://127.0.0.1:${typeof place === "object" && place !== null ? place.port : 0}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});

/** A workbook of one row whose parts are changed as a person, or an attacker, might. */
function changed(change: (parts: Record<string, string>) => void): Buffer {
  const packed = unzipSync(workbook({ Q3: [headings, budgetRow()] }));
  const parts = Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts);
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

function replaceIn(parts: Record<string, string>, name: string, from: string | RegExp, to: string): void {
  const text = parts[name] ?? "";
  expect(text.search(from)).toBeGreaterThanOrEqual(0);
  parts[name] = text.replace(from, () => to);
}

const schema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts by which a spreadsheet takes a cell from a workbook on another computer. */
function linkElsewhere(parts: Record<string, string>): void {
  const link = "xl/externalLinks/externalLink1.xml";
  parts[link] =
    `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${schema}" r:id="rId1"><sheetNames><sheetName val="Other"/></sheetNames></externalBook></externalLink>`;
  parts["xl/externalLinks/_rels/externalLink1.xml.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${schema}/externalLinkPath" Target="${address}/other.xlsx" TargetMode="External"/></Relationships>`;
  replaceIn(
    parts,
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId99" Type="${schema}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
  );
  replaceIn(
    parts,
    "xl/worksheets/sheet1.xml",
    "<v>1204</v>",
    `<f>[1]Other!A1+WEBSERVICE("${address}/cell")</f><v>1204</v>`,
  );
}

describe("a workbook that points elsewhere", () => {
  it("by a link to another workbook and a formula that fetches: the number it was saved with loads, and nothing is asked", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take("q3.xlsx", changed(linkElsewhere));
    expect(taken.messages.map(({ code }) => code)).toEqual(["workbook/formulas", "workbook/links"]);
    expect(await workspace.rows("select denominator_count from core.personal_budgets")).toEqual([
      { denominator_count: 1204 },
    ]);
    expect(asked).toEqual([]);
  });

  it("by an entity that names a file or an address: neither is read, and the workbook is refused", async () => {
    const workspace = new TestWorkspace();
    const entities = `<!DOCTYPE x [<!ENTITY near SYSTEM "file:///etc/hostname"><!ENTITY far SYSTEM "${address}/entity">]>`;
    const file = changed((parts) => {
      replaceIn(parts, "xl/worksheets/sheet1.xml", "<worksheet", `${entities}<worksheet`);
      replaceIn(parts, "xl/worksheets/sheet1.xml", "<v>1204</v>", "<v>&far;</v>");
      replaceIn(parts, "xl/worksheets/sheet1.xml", "<v>client</v>", "<v>&near;</v>");
    });
    const taken = await workspace.take("q3.xlsx", file);
    expect(taken.messages.map(({ code }) => code)).toEqual(["workbook/unreadable"]);
    expect(asked).toEqual([]);
  });

  it("by entities that grow a thousand million times: the workbook is refused, and memory does not grow", async () => {
    const workspace = new TestWorkspace();
    const grown = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join(
      "",
    );
    const file = changed((parts) => {
      replaceIn(
        parts,
        "xl/worksheets/sheet1.xml",
        "<worksheet",
        `<!DOCTYPE worksheet [<!ENTITY e0 "1">${grown}]><worksheet`,
      );
      replaceIn(parts, "xl/worksheets/sheet1.xml", "<v>1204</v>", "<v>&e9;</v>");
    });
    const before = process.memoryUsage().rss;
    const taken = await workspace.take("q3.xlsx", file);
    expect(taken.messages.map(({ code }) => code)).toEqual(["workbook/unreadable"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  });
});
