/** The population return: estimates for three years, and projections from 2008. */
import { type populationKinds, sexes } from "../catalogue/code-lists.ts";
import { type Council, councils, existsThrough } from "./council-register.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { ageBands, peopleOf } from "./people.ts";

const columns = ["council_code", "year", "kind", "base_year", "sex", "age_band", "population_count"] as const;

/** Among them the years of which the concordat speaks: 2022 and 2027. */
const projectedYears = [2010, 2015, 2020, 2022, 2025, 2027, 2030];

type Kind = (typeof populationKinds)[number];

function rowsOf(council: Council, year: number, kind: Kind) {
  return sexes.flatMap((sex) =>
    ageBands.map(({ band }, number) => ({
      council_code: council.code,
      year,
      kind,
      base_year: kind === "projection" ? 2008 : "",
      sex,
      age_band: band,
      population_count: peopleOf(council, year, sex, number),
    })),
  );
}

/** The councils of the middle of a year; of a later year, those of the last year there are estimates for. */
function councilsOf(year: number): readonly Council[] {
  const day = `${Math.min(year, 2010)}-06-30`;
  return councils.filter((council) => existsThrough(council, day, day));
}

function estimates(year: number): DemonstrationFile {
  const rows = councilsOf(year).flatMap((council) => rowsOf(council, year, "estimate"));
  return fileOf(`${year + 1}-08-26`, `population-estimates-${year}`, columns, rows);
}

function projections(): DemonstrationFile {
  const rows = projectedYears.flatMap((year) =>
    councilsOf(year).flatMap((council) => rowsOf(council, year, "projection")),
  );
  return fileOf("2010-05-27", "population-projections-2008-based", columns, rows);
}

/** One file a year of estimates, and one of projections. */
export function populationFiles(): DemonstrationFile[] {
  return [...[2008, 2009, 2010].map(estimates), projections()];
}
