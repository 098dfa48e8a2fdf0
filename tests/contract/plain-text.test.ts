import { expect, it } from "vitest";
import { cellText, visibleText } from "../../src/contract/plain-text.ts";

it.each([
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1+1)*cmd|'/C calc'!A0",
  "\t=1",
  "\r=1",
  "\n=1",
  "\tLeeds",
  "  =1+1",
  "\u00a0=1",
  "\u200b=1",
  "\u202e=1",
  "\ufeff=1",
  '"=1+1"',
  "'=1+1",
  "“=1”",
  "\uff1d1+1",
  "\uff0b1+1",
  "\uff0d1+1",
  "\uff20SUM(1)",
  "\ufe66HYPERLINK(1)",
  '=HYPERLINK("https://example.org","x")',
  "--1",
  "-1+1",
])("makes %j text for a spreadsheet", (text) => {
  expect(cellText(text)).toBe(`'${text}`);
});

it.each([
  "-12.5",
  "+3",
  "-1,204",
  "-£1,204.50",
  "£-3",
  "-3.2%",
  "-1e-5",
  "-.5",
  "",
  "Leeds",
  "1+1",
  "a@b",
  "O’Brien",
  '"Leeds"',
  "−5 points",
  "2010-11",
  "-",
])("leaves %j as it is", (text) => {
  expect(cellText(text)).toBe(text);
});

it.each([
  ["\u001b[31mred", "\\u001B[31mred"],
  ["a\u0007\u0000b", "a\\u0007\\u0000b"],
  ["done\rnot done", "done\\u000Dnot done"],
  ["\u009b2J\u007f", "\\u009B2J\\u007F"],
  ["q3\u202egpj.csv", "q3\\u202Egpj.csv"],
  ["\u2066a\u2069\u200e\u200f\u061c", "\\u2066a\\u2069\\u200E\\u200F\\u061C"],
  ["one\u2028two", "one\\u2028two"],
  ["line\n\tnext: Leeds – 30% ✓", "line\n\tnext: Leeds – 30% ✓"],
])("shows a terminal %j as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

it("shows text in JSON so that it is read back as it was", () => {
  const text = "q3\u202egpj\u009b.csv";
  expect(JSON.parse(visibleText(JSON.stringify([text])))).toEqual([text]);
});
