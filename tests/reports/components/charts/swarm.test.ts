import { describe, expect, it } from "vitest";
import { swarmDomain } from "../../../../reports/components/charts/beeswarm.ts";
import { swarm } from "../../../../reports/components/charts/swarm.ts";

describe("a swarm", () => {
  it("puts dots that do not touch on the middle line", () => {
    expect(swarm([30, 10, 20], 7)).toEqual([0, 0, 0]);
  });

  it("puts dots of one value above one another, as near to the line as they can be", () => {
    const offsets = swarm([10, 10, 10, 10], 7);
    expect(offsets.map(Math.abs).toSorted((a, b) => a - b)).toEqual([0, 7, 7, 14]);
  });

  it("lets no two dots touch", () => {
    const across = Array.from({ length: 150 }, (_, index) => (index * 37) % 60);
    const offsets = swarm(across, 7);
    for (const [one, x] of across.entries()) {
      for (let other = 0; other < one; other += 1) {
        const distance = Math.hypot(x - (across[other] ?? 0), (offsets[one] ?? 0) - (offsets[other] ?? 0));
        // Offsets are rounded to tenths of a pixel.
        expect(distance).toBeGreaterThan(6.8);
      }
    }
  });
});

describe("the axis of a swarm", () => {
  const council = (value: number) => ({ name: "Eastwold", value, lower: 5, upper: 90, row: 0 });
  const target = { value: 30, label: "30%", kind: "target" as const };

  it("holds every council and the line, and goes below zero only where a value does", () => {
    const [low, high] = swarmDomain([council(1), council(50)], target);
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(50);
    expect(swarmDomain([council(40), council(50)], target)[0]).toBeLessThan(30);
    expect(swarmDomain([council(-2), council(50)], target)[0]).toBeLessThan(-2);
  });

  it("holds the interval of the marked council alone", () => {
    expect(swarmDomain([council(40), council(50)], null)[1]).toBeLessThan(60);
    expect(swarmDomain([{ ...council(40), isMarked: true }, council(50)], null)[1]).toBeGreaterThan(90);
  });
});
