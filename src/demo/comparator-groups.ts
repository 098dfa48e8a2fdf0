/** Comparator groups: for each council the fifteen whose people are most like its own. */
import { type Character, characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { councilsIn, financialYearFrom } from "./periods.ts";

const columns = ["scheme", "edition", "council_code", "comparator_code", "rank", "distance"] as const;

const groupSize = 15;

/** What councils are compared by: their people, never their services. */
const features: readonly ((of: Character) => number)[] = [
  (of) => Math.log(of.adults),
  (of) => of.age,
  (of) => of.deprivation,
  (of) => Math.sqrt(of.diversity),
  (of) => Math.sqrt(of.rurality),
];

/** Each council's features with mean 0 and standard deviation 1 over the councils. */
function standardised(councils: readonly Council[]): number[][] {
  const byFeature = features.map((feature) => {
    const values = councils.map((council) => feature(characterOf(council)));
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
    return values.map((value) => (value - mean) / deviation);
  });
  return councils.map((_, i) => byFeature.map((values) => values[i] ?? 0));
}

function euclidean(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0));
}

/** The groups are of councils as they were before 1 April 2009: two of them have ended since, and four are too new. */
function editionOf(edition: number): DemonstrationFile {
  const councils = councilsIn(financialYearFrom(edition - 1));
  const places = standardised(councils);
  const rows = councils.flatMap((council, i) =>
    councils
      .map((other, j) => ({ other, distance: euclidean(places[i] ?? [], places[j] ?? []) }))
      .filter(({ other }) => other !== council)
      .sort((a, b) => a.distance - b.distance || a.other.code.localeCompare(b.other.code, "en"))
      .slice(0, groupSize)
      .map(({ other, distance }, place) => ({
        scheme: "CQC",
        edition: String(edition),
        council_code: council.code,
        comparator_code: other.code,
        rank: place + 1,
        distance: distance.toFixed(4),
      })),
  );
  return fileOf("2009-06-12", `comparator-groups-${edition}`, columns, rows);
}

/** One edition, of 2009. */
export function comparatorGroupFiles(): DemonstrationFile[] {
  return [editionOf(2009)];
}
