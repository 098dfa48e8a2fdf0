import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { appendToLedger, readLedger } from "../../../src/store/workspace/ledger.ts";

const entry = {
  received_at: "2011-03-31T00:00:00.000Z",
  return: "personal_budgets",
  file: "q4.csv",
  sha256: "abc",
  bytes: 1,
  parameters: {},
  accept_incomplete: false,
};

function newLedger(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "ledger.jsonl");
}

it.each(["31-03-2011T00:00:00.000Z", "2011-03-31", "2011-02-30T00:00:00.000Z", "yesterday", ""])(
  "refuses to write a line received at %j, which is no instant, and writes nothing",
  (received_at) => {
    const path = newLedger();
    expect(() => appendToLedger(path, [{ ...entry, received_at }])).toThrow(/received_at/);
    expect(existsSync(path)).toBe(false);
  },
);

it("adds several lines in their order, or none of them where one cannot be a line", () => {
  const path = newLedger();
  const later = { ...entry, received_at: "2011-05-04T09:00:00.000Z" };
  appendToLedger(path, [entry]);
  appendToLedger(path, [later, { ...later, file: "second.csv" }]);
  const whole = readFileSync(path, "utf8");
  expect(() => appendToLedger(path, [later, { ...later, received_at: "soon" }])).toThrow(/received_at/);
  expect(readFileSync(path, "utf8")).toBe(whole);
  expect(readLedger(path)).toEqual([entry, later, { ...later, file: "second.csv" }]);
});

it("names a line whose time is neither an instant nor a day", () => {
  const path = newLedger();
  writeFileSync(path, `${JSON.stringify(entry)}\n${JSON.stringify({ ...entry, received_at: "soonT00:00:00.000Z" })}\n`);
  expect(() => readLedger(path)).toThrow(`${path} line 2: expected one load or release`);
});
