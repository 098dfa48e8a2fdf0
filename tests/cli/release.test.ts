import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { emptyFolder, yardstick } from "./command.ts";

let data: string;
let site: string;

beforeEach(() => {
  data = emptyFolder();
  site = emptyFolder();
  const folder = join(data, "incoming", "2011-02-11");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "q3.csv"), budgets(budget()));
  expect(yardstick("refresh", "--data", data)).toMatchObject({ code: 0 });
});

function release(...words: string[]) {
  return yardstick("release", "--data", data, "--out", site, ...words);
}

/** A folder that says that it is a site made from `key`, and holds nothing else. */
function pretendSite(key: string): void {
  const manifest = { key, loads: 1, last_received_at: "2011-02-11T00:00:00Z", pages: 0, files: 0, bytes: 0 };
  writeFileSync(join(site, "site.json"), JSON.stringify(manifest));
}

it("says so where no site was built, where it shows another state, and where nothing was known on the day", () => {
  expect(release()).toMatchObject({
    code: 1,
    err: `${site} holds no site, so none has gone out. Run yardstick build first.\n`,
  });
  pretendSite("an earlier state");
  const { code, err } = release();
  expect(code).toBe(1);
  expect(err).toContain(
    "is not the site of this workspace as it is now: it was built from 1 file, the last received on 11",
  );
  expect(err).toContain("Run yardstick build with the same --as-of");
  expect(release("--as-of", "2011-02-10").err).toBe(
    "Nothing had been received by 2011-02-10. The first file came on 2011-02-11.\n",
  );
});

it("is noted once: told again of the same site it adds nothing, and says when it was told", () => {
  pretendSite("released before");
  const ledger = join(data, "ledger.jsonl");
  const entry = {
    released_at: "2011-03-01T09:00:00.000Z",
    release: "site",
    as_of: "2011-02-28",
    made_from: "released before",
    sha256: "a",
    bytes: 1,
  };
  const text = `${readFileSync(ledger, "utf8")}${JSON.stringify(entry)}\n`;
  writeFileSync(ledger, text);
  const { code, out } = release();
  expect(code).toBe(0);
  expect(out).toBe(
    `${site} has gone out, with figures as known on 28 February 2011: this was noted on 1 March 2011. Nothing is added.\n`,
  );
  expect(readFileSync(ledger, "utf8")).toBe(text);
});
