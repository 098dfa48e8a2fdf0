/** What councils' areas are like, for open peers: invented profiles of the areas from April 2009. */
import { type Character, characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { adultsOf, peopleAged } from "./people.ts";
import { councilsIn, financialYearFrom } from "./periods.ts";

const columns = ["edition", "council_code", "feature", "feature_value", "weight"] as const;

const year = 2008;

interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly decimals: number;
  readonly of: (council: Council, character: Character) => number;
}

const features: readonly Feature[] = [
  { name: "people_aged_18_and_over", weight: 1, decimals: 0, of: (council) => adultsOf(council, year) },
  {
    name: "aged_85_and_over_percent",
    weight: 1,
    decimals: 2,
    of: (council) => (100 * peopleAged(council, year, 85)) / peopleAged(council, year, 0),
  },
  { name: "deprivation_score", weight: 1, decimals: 1, of: (_, { deprivation }) => 20 * Math.exp(0.3 * deprivation) },
  { name: "ethnic_group_other_than_white_percent", weight: 1, decimals: 1, of: (_, { diversity }) => 100 * diversity },
  // From about 6,000 in the middle of a city to about 100 in the country.
  { name: "people_per_km2", weight: 1, decimals: 0, of: (_, { rurality }) => Math.exp(9.2 - 7 * Math.sqrt(rurality)) },
  { name: "rural_percent", weight: 0.5, decimals: 1, of: (_, { rurality }) => 100 * rurality },
];

/** One file, of every council that exists from April 2009, those that published groups are older than among them. */
export function areaFeatureFiles(): DemonstrationFile[] {
  const rows = councilsIn(financialYearFrom(2009)).flatMap((council) =>
    features.map(({ name, weight, decimals, of }) => ({
      edition: "area profiles 2008",
      council_code: council.code,
      feature: name,
      feature_value: of(council, characterOf(council)).toFixed(decimals),
      weight,
    })),
  );
  return [fileOf("2009-10-02", "area-features", columns, rows)];
}
