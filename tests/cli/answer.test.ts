import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, yardstick } from "./command.ts";

const obeyed = /(?![\n\t])\p{Cc}|\p{Bidi_Control}/u;

it("shows a terminal what it would obey, be it in a file’s name, in its cells or in what was asked", () => {
  const file = join(emptyFolder(), "q3\u001b[2J\u202egpj.csv");
  writeFileSync(file, "council_code,\u009b2Jtitle\nE08000035,\u202ex\n");
  const [checked, asked] = [yardstick("check", file), yardstick("--\u001b[31mred")];
  const all = [checked.out, checked.err, asked.out, asked.err];
  expect(all.join("")).toContain("q3\\u001B[2J\\u202Egpj.csv");
  expect(all.join("")).toContain("\\u001B[31mred");
  expect(all.filter((text) => obeyed.test(text))).toEqual([]);
});
