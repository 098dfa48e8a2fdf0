import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainOptions } from "../../src/cli/explain.ts";
import { checkedOptions, readOptions, siteOptions, UsageFault } from "../../src/cli/options.ts";
import { emptyFolder, root, yardstick } from "./command.ts";

describe("options", () => {
  it.each([
    [{ asOf: "2011-02-29" }, '--as-of: expected a date such as 2011-03-31, found "2011-02-29".'],
    [{ asOf: "" }, '--as-of: expected a date such as 2011-03-31, found "".'],
    [{ since: "yesterday" }, '--since: expected a date such as 2011-03-31, found "yesterday".'],
    [{ port: "http" }, '--port: expected a number from 0 to 65535, found "http".'],
    [{ port: "65536" }, '--port: expected a number from 0 to 65535, found "65536".'],
    [{ port: "-1" }, '--port: expected a number from 0 to 65535, found "-1".'],
    [{ port: "80.5" }, '--port: expected a number from 0 to 65535, found "80.5".'],
    [{ out: " " }, "--out: expected the path of a folder, found none."],
    [{ data: join(root, "package.json") }, `--data: expected a folder, found the file ${join(root, "package.json")}.`],
  ])("%j is wrong usage, and the option is named", (given, message) => {
    expect(() => checkedOptions(siteOptions, given)).toThrow(new UsageFault(message));
  });

  it.each([
    [{ basis: "yearly" }, '--basis: expected one of snapshot, in_year, in_quarter, found "yearly".'],
    [{ personType: "people" }, '--person-type: expected one of client, carer, all, found "people".'],
    [{ framework: "ASCOFF" }, ', found "ASCOFF".'],
    [{ breakdownValue: "" }, "--breakdown-value: expected a word, found none."],
  ])("of explain: %j is wrong usage", (given, message) => {
    expect(() => checkedOptions(explainOptions, given)).toThrow(message);
  });

  it("come out as they are meant: a day as a day, a port as a number, a word of a list in its own spelling", () => {
    expect(checkedOptions(readOptions, { asOf: "31/03/2011", json: true })).toEqual({ asOf: "2011-03-31", json: true });
    expect(checkedOptions(siteOptions, { port: "4173" })).toEqual({ port: 4173 });
    expect(checkedOptions(explainOptions, { framework: "ascof" })).toEqual({ framework: "ASCOF" });
  });

  it.each([
    [["build", "--as-of", "30 Februry"], '--as-of: expected a date such as 2011-03-31, found "30 Februry".\n'],
    [["serve", "--port", "four"], '--port: expected a number from 0 to 65535, found "four".\n'],
    [["changes", "--since", "soon"], '--since: expected a date such as 2011-03-31, found "soon".\n'],
    [
      ["refresh", "--period", "FY11"],
      '--period: expected a period such as 2010-11 Q4, 2010-11 or 2010, found "FY11" (a financial year named by one year). It may be 2010-11 or 2011-12: write the one that is meant and ask again.\n',
    ],
    [
      ["paper", "briefing", "Leeds", "--period", "2010-11 Q2"],
      '--period: expected no period, found "2010-11 Q2". Each part of a paper shows the last period that is known on its day. For the paper as it was when another period was the last, give that day: --as-of 2010-11-30.\n',
    ],
    [["refresh", "--period", "last year"], "--period: expected a period such as 2010-11 Q4, 2010-11 or 2010,"],
  ])("that are wrong end %j with 2 and without a stack", (args, message) => {
    const { code, err } = yardstick(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
  });
});

describe("a folder where one of the workspace's own files belongs", () => {
  it.each(["workspace.json", "ledger.jsonl", "warehouse.duckdb"])("is told in words: %s", (name) => {
    const folder = emptyFolder();
    mkdirSync(join(folder, name));
    const { code, err } = yardstick("refresh", "--data", folder);
    expect(code).toBe(1);
    expect(err).toContain("A folder stands where a file is expected.");
    expect(err).not.toContain("This is a bug");
  });
});
