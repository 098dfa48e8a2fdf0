import { describe, expect, it } from "vitest";
import { labelSide, valueLabels } from "../../../../reports/components/charts/value-labels.ts";

describe("the label of a value on a line", () => {
  it("stands above its point where the other line is below, and below where the other is above", () => {
    expect(labelSide(60, [50])).toBe("above");
    expect(labelSide(50, [60])).toBe("below");
  });

  it("stands away from the nearer of two other lines", () => {
    expect(labelSide(50, [30, 51])).toBe("below");
    expect(labelSide(50, [49, 90])).toBe("above");
  });

  it("stands above where no other line has a value, or the other meets it", () => {
    expect(labelSide(50, [])).toBe("above");
    expect(labelSide(50, [null])).toBe("above");
    expect(labelSide(50, [50])).toBe("above");
  });

  it("changes sides with the lines, and is not drawn where there is no value", () => {
    const [above, below] = valueLabels(
      [
        { value: 40, others: [45], label: "40%" },
        { value: 50, others: [46], label: "50%" },
        { value: null, others: [46], label: "not known" },
      ],
      {},
    );
    expect(labelsOf(above)).toEqual(["50%"]);
    expect(labelsOf(below)).toEqual(["40%"]);
  });
});

/** The words that a mark draws. */
function labelsOf(mark: object | undefined): unknown[] {
  const data = mark !== undefined && "data" in mark && Array.isArray(mark.data) ? mark.data : [];
  return data.map(({ label }) => label);
}
