import { describe, expect, it } from "vitest";
import { funnelPoints, indicatorFunnel, whyNoFunnel } from "../../../reports/indicators/funnel.ts";
import { areaRow, indicator } from "../components/indicator/indicator-rows.ts";
import { openPage } from "../open-page.ts";

const barred = { limit_lower_95: null, position: null, stands_out: null } as const;

it("orders councils by denominator and leaves out those without limits", () => {
  const rows = [
    areaRow({ area_name: "Large", denominator: 5000 }),
    areaRow({ ...barred, area_name: "Few", funnel_refusal: "there are fewer than 10 events" }),
    areaRow({ area_name: "Small", denominator: 100 }),
  ];
  expect(funnelPoints(rows).map(({ name, size }) => [name, size])).toEqual([
    ["Small", 100],
    ["Large", 5000],
  ]);
});

it("orders survey figures by their margin of error, the widest first, whatever they are of", () => {
  const survey = { method: "published", denominator: null } as const;
  const rows = [
    areaRow({ ...survey, area_name: "Sure", lower_95: 30, upper_95: 32 }),
    areaRow({ ...survey, area_name: "Unsure", lower_95: 28, upper_95: 34 }),
  ];
  expect(funnelPoints(rows).map(({ name, size }) => [name, size])).toEqual([
    ["Unsure", 3],
    ["Sure", 1],
  ]);
});

it("says why there is no funnel by the reason that most councils have", () => {
  const without = (funnel_refusal: string) => areaRow({ ...barred, funnel_refusal });
  const few = without("its denominator is under 30");
  const none = without("the figure has no interval");
  expect(whyNoFunnel([few, none, none])).toBe("No limits can be made: the figure has no interval.");
  expect(whyNoFunnel([])).toContain("counts or sums of money");
});

describe("where councils differ by far more than chance", () => {
  const ofTwelve = (beyond: number) => {
    openPage("index", { isDemonstration: false, toRoot: "../" });
    const rows = Array.from({ length: 12 }, (_, place) =>
      areaRow({
        area_name: `Council ${place}`,
        is_beyond_chance: place < beyond,
        position: "inside",
        stands_out: false,
      }),
    );
    return indicatorFunnel({ ...indicator, denominator_text: "" }, rows, "A list", null);
  };

  it("a sentence stands for the funnel once over a quarter lie outside the 99.8% limits of chance alone", () => {
    expect(ofTwelve(3).querySelector("svg")).not.toBeNull();
    const told = ofTwelve(4);
    expect(told.querySelector("svg")).toBeNull();
    expect(told.querySelector("h3")?.textContent).toBe(
      "No funnel: 4 of 12 councils lie outside the 99.8% limits of chance",
    );
    expect(told.textContent).toContain("Spiegelhalter, 2005");
  });
});
