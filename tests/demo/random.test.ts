import { expect, test } from "vitest";
import { streamFor } from "../../src/demo/random.ts";

const draws = (code: string, purpose: string) => {
  const stream = streamFor(code, purpose);
  return Array.from({ length: 1000 }, () => stream.even());
};

test("a stream is the same every time, and another council's or purpose's is different", () => {
  expect(draws("Z06000001", "people")).toEqual(draws("Z06000001", "people"));
  expect(draws("Z06000001", "people")).not.toEqual(draws("Z06000002", "people"));
  expect(draws("Z06000001", "people")).not.toEqual(draws("Z06000001", "money"));
});

test("even draws are from 0 up to 1 and spread evenly", () => {
  const even = draws("Z06000001", "people");
  for (const draw of even) expect(draw >= 0 && draw < 1).toBe(true);
  expect(even.reduce((a, b) => a + b, 0) / even.length).toBeCloseTo(0.5, 1);
});

test("normal draws have mean 0 and stay within three standard deviations", () => {
  const stream = streamFor("Z06000001", "normal");
  const normal = Array.from({ length: 2000 }, () => stream.normal());
  for (const draw of normal) expect(Math.abs(draw)).toBeLessThanOrEqual(3);
  expect(Math.abs(normal.reduce((a, b) => a + b, 0) / normal.length)).toBeLessThan(0.1);
});

test("nothing can be picked from nothing", () => {
  expect(() => streamFor("Z06000001", "pick").pick([])).toThrow("nothing to pick from");
});
