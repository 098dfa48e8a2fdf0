import { describe, expect, it } from "vitest";
import { spread } from "../../../../reports/components/charts/line-names.ts";

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
  it("leave room for a name of several lines", () => {
    const ends = [
      { y: 20, lines: 3 },
      { y: 25, lines: 1 },
      { y: 90, lines: 1 },
    ];
    // Half of 3 lines and half of 1, of 10 each, lie between their middles.
    expect(spread(ends, 10, 100).map((end) => end.at)).toEqual([20, 40, 90]);
  });
});
