/** Published figures to compare with: context for every area, and the returned indicators for regions and the country. */
import type { areaTypes } from "../catalogue/code-lists.ts";
import { areaFigure, type ContextFigure, councilFigure, isPublished } from "./context-figures.ts";
import { type ContextLevel, contextLevels } from "./context-levels.ts";
import { regions } from "./council-names.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { niTotals, settledFigures } from "./ni-totals.ts";
import { councilsIn, type FinancialYear, financialYears } from "./periods.ts";

const columns = [
  "area_type",
  "area_code",
  "area_name",
  "framework",
  "edition",
  "indicator_code",
  "period",
  "person_type",
  "breakdown",
  "breakdown_value",
  "numerator",
  "denominator",
  "value",
  "lower_95",
  "upper_95",
  "value_status",
  "source",
  "published_on",
] as const;

type Row = RowOf<typeof columns>;

interface Area {
  readonly type: (typeof areaTypes)[number];
  readonly code: string;
  readonly name: string;
  readonly councils: readonly Council[];
}

function councilAreas(year: FinancialYear): Area[] {
  return councilsIn(year).map(({ code, name }, i, all) => ({
    type: "council",
    code,
    name,
    councils: all.slice(i, i + 1),
  }));
}

function widerAreas(year: FinancialYear): Area[] {
  const councils = councilsIn(year);
  const ofRegion = regions.map(({ code, name }): Area => {
    return { type: "region", code, name, councils: councils.filter((council) => council.regionCode === code) };
  });
  return [...ofRegion, { type: "england", code: "Z92000001", name: "England (demonstration)", councils }];
}

function row(area: Area, year: FinancialYear, indicator: string, figure: Partial<Row>): Row {
  return {
    area_type: area.type,
    area_code: area.code,
    area_name: area.name,
    framework: "NIS",
    edition: "2008-09",
    indicator_code: indicator,
    period: year.name,
    person_type: "all",
    breakdown: "all",
    breakdown_value: "all",
    numerator: "",
    denominator: "",
    value: "",
    lower_95: "",
    upper_95: "",
    value_status: "value",
    source: "Demonstration data (invented)",
    published_on: publishedOn(year),
    ...figure,
  };
}

function contextRow(area: Area, year: FinancialYear, level: ContextLevel): Row {
  const [council] = area.councils;
  const ofCouncil = area.type === "council" && council;
  const figure: ContextFigure = ofCouncil
    ? councilFigure(ofCouncil, year, level)
    : areaFigure(area.councils, year, level);
  const { value, lower, upper, status } = figure;
  return row(area, year, level.code, { value, lower_95: lower, upper_95: upper, value_status: status });
}

function totalRows(areas: readonly Area[], year: FinancialYear): Row[] {
  const settled = settledFigures(year);
  return areas.flatMap((area) =>
    niTotals(area.councils, year, settled).map(({ code, numerator, denominator, value }) =>
      row(area, year, code, { numerator, denominator, value }),
    ),
  );
}

function publishedOn(year: FinancialYear): string {
  return `${year.startsIn + 1}-11-30`;
}

function yearFile(year: FinancialYear): DemonstrationFile {
  const levels = contextLevels.filter((level) => isPublished(level, year));
  const wider = widerAreas(year);
  const areas = [...councilAreas(year), ...wider];
  const context = areas.flatMap((area) => levels.map((level) => contextRow(area, year, level)));
  const rows = [...context, ...totalRows(wider, year)];
  return fileOf(`${year.startsIn + 1}-12-02`, `comparator-figures-${year.name}`, columns, rows);
}

/** A file a year. */
export function comparatorFigureFiles(): DemonstrationFile[] {
  return financialYears.map(yearFile);
}
