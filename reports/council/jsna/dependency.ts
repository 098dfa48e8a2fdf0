import { axisX, axisY, dot, gridY, line, plot } from "@observablehq/plot";
import { restOf } from "../../components/figure/element.ts";
import { figure } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { theme } from "../../components/figure/theme.ts";
import { number } from "../../components/words/format.ts";
import { isEstimate, populationReturns } from "./answer.ts";
import type { JsnaFigure, JsnaFile } from "./rows.ts";

/** Older people for each 100 of working age in one year. */
export interface Dependency {
  readonly year: number;
  readonly definition: string;
  readonly older: JsnaFigure;
  readonly younger: number;
  readonly ratio: number;
}

/** People of the page's council, of the years that it shows: estimates, and of later years the projections. */
function shownPeople(figures: readonly JsnaFigure[]): JsnaFigure[] {
  const people = figures.filter(({ indicator_code, value }) => indicator_code === "POP" && value !== null);
  const estimated = people.filter(({ definition }) => isEstimate(definition)).map(({ period }) => period);
  const latest = estimated.sort().at(-1) ?? "";
  const ahead = yearsAhead(latest, [...new Set(people.map(({ period }) => period))]);
  return people.filter(({ definition, period }) =>
    isEstimate(definition) ? period === latest : ahead.includes(period),
  );
}

/** Years after the newest estimate: all of a publication that has few, else every fifth. */
export function yearsAhead(latest: string, years: readonly string[]): string[] {
  const later = years.filter((year) => year > latest).sort();
  return later.length <= 8 ? later : later.filter((year) => (Number(year) - Number(latest)) % 5 === 0);
}

/** The newest estimate, then each projected year. */
export function dependencies(figures: readonly JsnaFigure[]): Dependency[] {
  const people = shownPeople(figures);
  return people
    .flatMap((older) => {
      if (older.breakdown_value !== "65+" || older.value === null) return [];
      const { period, definition } = older;
      const younger = people.find(
        (of) => of.breakdown_value === "18-64" && of.period === period && of.definition === definition,
      )?.value;
      if (!younger) return [];
      return [{ year: Number(period), definition, older, younger, ratio: (100 * older.value) / younger }];
    })
    .sort((a, b) => a.year - b.year);
}

/** "31.5 people aged 65 and over for each 100 aged 18 to 64 in 2010, projected to be 40.2 in 2030". */
export function dependencyHeadline(years: readonly Dependency[]): string {
  const [now, last] = [years[0], years.at(-1)];
  if (now === undefined) return "How many older people there are for each 100 of working age is not known";
  const start = `${number(now.ratio, 1)} people aged 65 and over for each 100 aged 18 to 64 in ${now.year}`;
  return last === undefined || last === now
    ? start
    : `${start}, projected to be ${number(last.ratio, 1)} in ${last.year}`;
}

const columns = [
  { key: "year", label: "Year" },
  { key: "kind", label: "Kind" },
  { key: "older", label: "Aged 65 and over", isNumber: true },
  { key: "younger", label: "Aged 18 to 64", isNumber: true },
  { key: "ratio", label: "For each 100", isNumber: true },
] as const;

/** The years as a table. */
export function dependencyRows(years: readonly Dependency[]) {
  return years.map(({ year, definition, older, younger, ratio }) => ({
    year: String(year),
    kind: definition,
    older: number(older.value ?? 0),
    younger: number(younger),
    ratio: number(ratio, 1),
  }));
}

function drawDependency(years: readonly Dependency[]): (width: number) => Element {
  const highest = Math.max(1, ...years.map(({ ratio }) => ratio));
  const at = { x: "year", y: "ratio", stroke: palette.accent, strokeWidth: 1.5, r: 4 } as const;
  return (width) =>
    plot(
      theme(width, {
        height: 220,
        marginLeft: 40,
        marginRight: 26,
        marginTop: 14,
        marginBottom: 30,
        x: { label: null },
        y: { domain: [0, highest * 1.1], label: null },
        marks: [
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          axisY({ ticks: 5, tickSize: 0 }),
          axisX({ ticks: years.map(({ year }) => year).filter((year) => year % 5 === 0), tickFormat: String }),
          line(years.slice(1), { x: "year", y: "ratio", stroke: palette.accent, strokeDasharray: dashes.forecast }),
          dot(years.slice(1), { ...at, fill: palette.paper }),
          dot(years.slice(0, 1), { ...at, fill: palette.accent }),
        ],
      }),
    );
}

/** Older people for each 100 of working age, now and in the years that are projected. */
export function dependencyFigure(file: JsnaFile): HTMLElement | null {
  const years = dependencies(file.figures);
  const [now] = years;
  if (now === undefined || years.length < 2) return null;
  const headline = dependencyHeadline(years);
  return figure({
    id: "dependency",
    headline,
    subtitle: `People aged 65 and over for each 100 aged 18 to 64, ${file.name}, estimate (filled) and ${years.at(-1)?.definition} (hollow)`,
    alt: `Dots by year, the projected ones joined by a line. ${headline}.`,
    draw: drawDependency(years),
    columns,
    rows: dependencyRows(years),
    main: figureKey(now.older),
    rowFigures: years.map(({ older }) => figureKey(older)),
    source: sourceOf(populationReturns(file), file.context),
    method:
      "People aged 65 and over divided by those aged 18 to 64, the ages that adult social care is counted by, in one year and publication. The Office for National Statistics counts working age from 16.",
    notes: [
      "Many people over 65 depend on nobody, and many under it do: it is a ratio of ages, not of need.",
      "An estimate and a projection are different series: no line joins them.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

/** People by sex and age in each year that is shown: rows for women and men of each band, a column for each year. */
export function agesTable(file: JsnaFile): HTMLElement | null {
  const people = shownPeople(file.figures).filter(({ breakdown }) => breakdown === "age_band+sex");
  const years = [...new Set(people.map(({ period }) => period))].sort();
  if (years.length === 0) return null;
  const groups = [...new Set(people.map(({ breakdown_value }) => breakdown_value))].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b),
  );
  const rows = groups.map((group) => {
    const [band = "", sex] = group.split("|");
    const values = years.map((year) => {
      const count = people.find(({ breakdown_value, period }) => breakdown_value === group && period === year)?.value;
      return [year, count == null ? "not available" : number(count)];
    });
    return {
      group: `${sex === "female" ? "Women" : "Men"} ${band.endsWith("+") ? `${band.slice(0, -1)} and over` : band.replace("-", " to ")}`,
      ...Object.fromEntries(values),
    };
  });
  const base = people.find(({ definition }) => !isEstimate(definition))?.definition;
  const title = `People of ${file.name} by sex and age: estimate for mid-${years[0]}${base === undefined ? "" : `, and ${base} for later years`}`;
  return restOf(
    "People by sex and age, year by year",
    table(
      [{ key: "group", label: "People" }, ...years.map((key) => ({ key, label: key, isNumber: true }))],
      rows,
      title,
    ),
  );
}
