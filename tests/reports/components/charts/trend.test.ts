import { describe, expect, it } from "vitest";
import { spread } from "../../../../reports/components/charts/trend.ts";

const at = (ys: readonly number[]) =>
  spread(
    ys.map((y) => ({ y })),
    10,
    100,
  ).map((end) => end.at);

describe("names at the ends of lines", () => {
  it("stay where they are when they are far apart", () => expect(at([50, 20])).toEqual([20, 50]));
  it("move up where they are close", () => expect(at([20, 22, 24])).toEqual([20, 30, 40]));
  it("move down again where the top one would leave the drawing", () =>
    expect(at([99, 99, 100])).toEqual([80, 90, 100]));
});
