import { expect, test } from "vitest";
import { demonstrationFiles } from "../../src/demo/index.ts";
import { rowsOfReturn } from "./read.ts";

const files = [...demonstrationFiles()];

test("the demonstration is the same every time", () => {
  const again = [...demonstrationFiles()];
  expect(again.length).toBe(files.length);
  again.forEach((file, i) => {
    expect(file.path).toBe(files[i]?.path);
    expect(file.text === files[i]?.text, file.path).toBe(true);
  });
});

test("every path is a folder named by the day received and a csv file, and none comes twice", () => {
  for (const { path } of files) expect(path).toMatch(/^20\d\d-\d\d-\d\d\/[a-z0-9-]+\.csv$/);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test("text has line feeds only, ends with one, and every row has as many cells as the header", () => {
  for (const { path, text } of files) {
    expect(text.includes("\r"), path).toBe(false);
    expect(text.endsWith("\n"), path).toBe(true);
    const [header = "", ...lines] = text.trimEnd().split("\n");
    const ragged = lines.filter((line) => !line.includes('"') && line.split(",").length !== header.split(",").length);
    expect(ragged, path).toEqual([]);
  }
});

test("there are fewer than 300,000 rows", () => {
  const rows = files.reduce((sum, { text }) => sum + text.trimEnd().split("\n").length - 1, 0);
  expect(rows).toBeLessThan(300_000);
});

test("no cell is an accident of arithmetic", () => {
  for (const { path, text } of files) expect(/NaN|Infinity|undefined|null|e\+/.test(text), path).toBe(false);
});

test("the list of councils is received before everything else", () => {
  const days = files.map(({ path }) => path.slice(0, 10)).sort();
  expect(days[0]).toBe("2008-05-01");
  expect(days.filter((day) => day === "2008-05-01")).toHaveLength(1);
  expect(rowsOfReturn("councils")).toHaveLength(154);
});
