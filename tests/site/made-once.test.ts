import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { madeOnce } from "./made-once.ts";

it("makes a thing for the first that asks, and gives the same to all others", async () => {
  const makers: string[] = [];
  const ask = (who: string) =>
    madeOnce("a thing", (path) => {
      makers.push(who);
      writeFileSync(path, who);
    });
  const [first, second] = await Promise.all([ask("first"), ask("second")]);
  expect(second).toBe(first);
  expect(makers).toEqual(["first"]);
  expect(readFileSync(second, "utf8")).toBe("first");
});

it("tells the others that it could not be made", async () => {
  const fail = () => madeOnce("a fault", () => expect.fail("no room"));
  await expect(fail()).rejects.toThrow("no room");
  await expect(fail()).rejects.toThrow("a fault could not be made: the test file that made it says why.");
});
