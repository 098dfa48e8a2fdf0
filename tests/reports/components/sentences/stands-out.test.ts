import { describe, expect, it } from "vitest";
import {
  placeWords,
  standOutCount,
  standOutNames,
  standsOutCell,
  standsOutSentence,
  timesChance,
} from "../../../../reports/components/sentences/stands-out.ts";

const place = (position: string) => ({ position, stands_out: position !== "inside", funnel_refusal: null });
const refused = { position: null, stands_out: null, funnel_refusal: "there are fewer than 10 areas" };

describe("whether a council stands out", () => {
  it.each([
    ["above_998", "above the 99.8% limit", "yes, above"],
    ["above_95", "above the 95% limit", "yes, above"],
    ["inside", "inside the limits", "no"],
    ["below_95", "below the 95% limit", "yes, below"],
    ["below_998", "below the 99.8% limit", "yes, below"],
  ])("is said of %s as %s", (position, words, cell) => {
    expect(placeWords(place(position))).toBe(words);
    expect(standsOutCell(place(position))).toBe(cell);
  });

  it("is one sentence, which never says better or worse", () => {
    expect(standsOutSentence("Leeds", place("below_95"))).toBe(
      "Leeds stands out: it is below the 95% limit that allows for the usual differences between councils.",
    );
    expect(standsOutSentence("Leeds", place("inside"))).toBe(
      "Leeds does not stand out: it is inside the limits that allow for the usual differences between councils.",
    );
    expect(standsOutSentence("Leeds", refused)).toBe(
      "Whether Leeds stands out cannot be said: there are fewer than 10 areas.",
    );
    expect(standsOutCell(refused)).toBe("not known: there are fewer than 10 areas");
  });

  it.each([
    [20, "20 of 152 councils stand out."],
    [1, "1 of 152 councils stands out."],
    [0, "None of 152 councils stand out."],
  ])("is counted: %i", (count, sentence) => {
    expect(standOutCount(count, 152)).toBe(sentence);
  });

  it("is listed by name, above and below apart", () => {
    const councils = [
      { name: "Leeds", position: "above_95" },
      { name: "Hull", position: "below_998" },
      { name: "Barnet", position: "above_998" },
    ];
    expect(standOutNames(councils)).toBe("Above the limits: Barnet and Leeds. Below the limits: Hull.");
    expect(standOutNames([])).toBe("No council stands out.");
  });

  it.each([
    [1.26, "1.3 times"],
    [9.94, "9.9 times"],
    [12.57, "13 times"],
  ])("is set beside how much councils differ: %d", (dispersion, words) => {
    expect(timesChance(dispersion)).toBe(words);
  });
});
