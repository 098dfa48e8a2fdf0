import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { methods } from "../../src/methods/index.ts";
import { caseText, type WorkedCase } from "../../src/methods/method.ts";
import type { Plain } from "../../src/store/warehouse/database.ts";
import { withMacros } from "./limits.ts";

const db = await withMacros();
const cases = methods.flatMap((method) => method.cases.map((one) => ({ method: method.name, ...one })));
const valueFiles = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".csv"));
const macroNames = methods.flatMap((method) =>
  method.macros.map((macro) => /^create or replace macro (\w+)\(/.exec(macro)?.[1] ?? macro),
);

/** A value as a worked case writes it: a number to as many decimals as the answer has. */
function written(value: Plain | undefined, part: string): string {
  if (typeof value === "number") return value.toFixed(part.split(".")[1]?.length ?? 0);
  return value === null || value === undefined ? "none" : String(value);
}

async function answered({ query, answer }: WorkedCase): Promise<string> {
  const values = Object.values(await db.columns(query)).map(([value]) => value);
  const parts = values.length > 1 ? answer.split(/( to |, )/) : [answer];
  expect(parts).toHaveLength(2 * values.length - 1);
  return parts.map((part, index) => (index % 2 === 0 ? written(values[index / 2], part) : part)).join("");
}

describe("the methods", () => {
  it.each(cases)("work the case of $method that they show: $question", async (one) => {
    expect(await answered(one)).toBe(one.answer);
  });

  it("have names of their own, and so have their macros", () => {
    const names = methods.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(macroNames).size).toBe(macroNames.length);
  });

  // DuckDB reads what a macro holds when it is called, not when it is made.
  it.each(macroNames)("call the macro %s in a worked case or in another macro", (name) => {
    const others = methods.flatMap(({ macros }) => macros.filter((macro) => !macro.includes(`macro ${name}(`)));
    const texts = [...cases.map(({ query }) => query), ...others];
    expect(texts.some((text) => text.includes(`${name}(`))).toBe(true);
  });

  it.each(valueFiles)("have a test that reads the expected values of %s", (file) => {
    const test = join(import.meta.dirname, file.replace(".csv", ".test.ts"));
    expect(existsSync(test) && readFileSync(test, "utf8").includes(`expected("${file.replace(".csv", "")}"`)).toBe(
      true,
    );
  });

  it("say a case in one line", () => {
    expect(caseText({ question: "1 of 2 in percent", query: "select 50", answer: "50", source: "by hand" })).toBe(
      "1 of 2 in percent: 50.",
    );
  });
});
