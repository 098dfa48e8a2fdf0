/** Invented rates of conditions by age and sex, such as studies publish. */
import { ageBands as bands, sexes } from "../catalogue/code-lists.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";

const columns = ["condition", "source", "edition", "age_band", "sex", "rate_percent", "lower_95", "upper_95"] as const;

/** Women and men in a hundred who have it, at 18 to 64, 65 to 74, 75 to 84, and 85 and over. */
const rates: Readonly<Record<string, readonly (readonly [women: number, men: number])[]>> = {
  dementia: [
    [0.1, 0.1],
    [2.1, 2.3],
    [9.4, 8.1],
    [25.1, 20.3],
  ],
  depression: [
    [0, 0],
    [10.9, 6.1],
    [10.4, 8.6],
    [11.8, 9.7],
  ],
  falls: [
    [0, 0],
    [23.4, 18.2],
    [30.6, 25.1],
    [42.8, 38.9],
  ],
  limiting_illness: [
    [12.4, 12.9],
    [33.2, 34.6],
    [46.9, 44.8],
    [58.4, 53.1],
  ],
  physical_disability: [
    [6.2, 6.0],
    [14.9, 12.8],
    [22.7, 19.1],
    [39.4, 33.2],
  ],
  learning_disability: [
    [2.3, 2.6],
    [2.0, 2.2],
    [1.9, 2.1],
    [1.8, 2.0],
  ],
  mental_health: [
    [19.5, 12.3],
    [14.1, 9.2],
    [12.9, 8.6],
    [11.2, 8.1],
  ],
  sensory_impairment: [
    [2.9, 3.6],
    [11.2, 13.6],
    [24.8, 27.9],
    [48.2, 49.7],
  ],
};

/** A study of some thousand people: limits a tenth of the rate and half a point either way. */
function limitsOf(rate: number): readonly [lower: string, upper: string] {
  const margin = 0.1 * rate + (rate === 0 ? 0 : 0.05);
  return [Math.max(0, rate - margin).toFixed(1), (rate + margin).toFixed(1)];
}

/** One file of one invented study. */
export function prevalenceFiles(): DemonstrationFile[] {
  const rows = Object.entries(rates).flatMap(([condition, byAge]) =>
    bands.flatMap((age_band, place) =>
      sexes.map((sex) => {
        const [women, men] = byAge[place] ?? [0, 0];
        const rate = sex === "female" ? women : men;
        const [lower_95, upper_95] = limitsOf(rate);
        const source = "Demonstration health survey";
        return { condition, source, edition: "2008", age_band, sex, rate_percent: rate.toFixed(1), lower_95, upper_95 };
      }),
    ),
  );
  return [fileOf("2010-06-04", "prevalence-2008", columns, rows)];
}
