import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";
import { hostile } from "./hostile.ts";
import type { Input } from "./input.ts";
import { ordinary } from "./ordinary.ts";
import { ordinaryWorkbooks } from "./ordinary-workbooks.ts";

function titleOf({ name, held }: Input): string {
  return `${name}: ${held}`;
}

async function tried({ file, content, codes, rows, shows }: Input): Promise<void> {
  const workspace = new TestWorkspace();
  const taken = await workspace.take(file, content());
  expect(taken.messages.map(({ code }) => code)).toEqual(codes);
  expect(taken.rowCount).toBe(rows);
  expect(taken.isRefused).toBe(rows === 0);
  expect(readdirSync(workspace.at.scratch)).toEqual([]);
  await shows?.(taken, workspace);
}

describe("files as people make them", () => {
  it.each([...ordinary, ...ordinaryWorkbooks].map((input) => [titleOf(input), input] as const))("%s", (_title, input) =>
    tried(input),
  );
});

describe("damaged and hostile files", () => {
  it.each(hostile.map((input) => [titleOf(input), input] as const))("%s", (_title, input) => tried(input), 60_000);
});
