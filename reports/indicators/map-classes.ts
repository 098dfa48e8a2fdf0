import type { AreaRow, IndicatorName } from "../components/indicator/rows.ts";
import { standing } from "../components/sentences/judgement.ts";
import { short, statusWords } from "../components/words/format.ts";
import { periodPhrase } from "../components/words/periods.ts";
import { type FillName, fillOfStatus } from "./map-fills.ts";

/** Areas of a map that are filled alike, and what that says. */
export interface MapClass {
  readonly fill: FillName;
  readonly label: string;
  readonly codes: readonly string[];
  /** Whether its areas have a figure. */
  readonly hasFigure: boolean;
}

const judged = ["better", "higher", "similar", "lower", "worse"] as const;

const fifths = [
  ["fifth1", "lowest fifth"],
  ["fifth2", "second fifth"],
  ["fifth3", "middle fifth"],
  ["fifth4", "fourth fifth"],
  ["fifth5", "highest fifth"],
] as const;

/**
 * The classes of a map, those alone that have an area: beside England by the same judgement as everywhere; where no
 * council can be judged, fifths of councils by their figures where there are five; then each reason for having no figure; then areas that the
 * indicator has no row of.
 *
 * @param rows councils alone
 * @param codes the areas that are drawn
 */
export function mapClasses(indicator: IndicatorName, rows: readonly AreaRow[], codes: readonly string[]): MapClass[] {
  const shown = rows.filter((row) => row.value !== null);
  const isJudged = shown.some((row) => judged.some((one) => one === row.verdict));
  const known = new Set(rows.map((row) => row.area_code));
  const [first] = rows;
  const when = first === undefined ? "" : ` ${periodPhrase(first.period, first.basis)}`;
  const classes = [
    ...(isJudged
      ? judgedClasses(shown)
      : shown.length < fifths.length
        ? [unparted(shown)]
        : fifthClasses(shown, indicator)),
    ...absentClasses(rows.filter((row) => row.value === null)),
    {
      ...{ fill: "none" as const, label: `no figure${when}`, hasFigure: false },
      codes: codes.filter((code) => !known.has(code)),
    },
  ];
  return classes.filter((one) => one.codes.length > 0);
}

function judgedClasses(shown: readonly AreaRow[]): MapClass[] {
  const sides = judged.map((verdict) => ({
    ...{ fill: verdict, label: `${standing[verdict]} England`, hasFigure: true },
    codes: codesOf(shown.filter((row) => row.verdict === verdict)),
  }));
  const others = shown.filter((row) => !judged.some((one) => one === row.verdict));
  return [
    ...sides,
    { fill: "not_compared", label: `${standing.not_compared} England`, codes: codesOf(others), hasFigure: true },
  ];
}

/** Fewer than five figures make no fifths. */
function unparted(shown: readonly AreaRow[]): MapClass {
  return { fill: "fifth3", label: "a figure; too few for fifths", codes: codesOf(shown), hasFigure: true };
}

/** Equal figures are in one fifth, so that the fifths may differ in size. */
function fifthClasses(shown: readonly AreaRow[], { unit, decimals }: IndicatorName): MapClass[] {
  const figures = shown.flatMap(({ area_code, value }) => (value === null ? [] : [{ area_code, value }]));
  const values = figures.map(({ value }) => value).toSorted((a, b) => a - b);
  return fifths.map(([fill, name], place) => {
    const own = figures.filter(
      ({ value }) => Math.floor((fifths.length * values.indexOf(value)) / values.length) === place,
    );
    const inside = own.map(({ value }) => value);
    const [low, high] = [Math.min(...inside), Math.max(...inside)];
    const range = `${short(low, unit, decimals)} to ${short(high, unit, decimals)}`;
    return { fill, label: `${name}: ${range}`, codes: own.map((one) => one.area_code), hasFigure: true };
  });
}

function absentClasses(rows: readonly AreaRow[]): MapClass[] {
  const statuses = [...new Set(rows.map((row) => row.value_status))].toSorted();
  return statuses.map((status) => ({
    ...{ fill: fillOfStatus(status), label: statusWords(status), hasFigure: false },
    codes: codesOf(rows.filter((row) => row.value_status === status)),
  }));
}

function codesOf(rows: readonly AreaRow[]): string[] {
  return rows.map((row) => row.area_code);
}
