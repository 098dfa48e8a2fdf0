import { nameOf } from "../../components/words/names.ts";
import { type JsnaFigure, newestPeriod } from "./rows.ts";

/** Self-funders in one setting as one source counts them. */
export interface SelfFunderRow {
  readonly setting: string;
  readonly source: string;
  readonly definition: string;
  readonly figure: JsnaFigure;
  /** The share of the setting that the source reached, percent; null where it does not say. */
  readonly coverage: number | null;
}

const order = ["residential", "nursing", "community", "all"];

const settingNames: Readonly<Record<string, string>> = {
  residential: "Residential care homes",
  nursing: "Nursing care homes",
  community: "Care at home",
  all: "All settings",
};

/** Shares of self-funders of the newest period, by setting and, within one, by source. */
export function selfFunderRows(figures: readonly JsnaFigure[]): SelfFunderRow[] {
  const shares = figures.filter((figure) => figure.indicator_code === "SF-SHARE");
  const period = newestPeriod(shares);
  return shares
    .filter((figure) => figure.period === period)
    .map((figure) => {
      const [, definition = figure.definition, source = "not stated"] =
        figure.definition.match(/^(.*) \((.*)\)$/) ?? [];
      const reached = figures.find(
        (other) =>
          other.indicator_code === "SF-COVER" &&
          other.period === period &&
          other.definition === figure.definition &&
          other.breakdown_value === figure.breakdown_value,
      );
      const setting = settingNames[figure.breakdown_value] ?? nameOf(figure.breakdown_value);
      const coverage = reached?.value ?? null;
      return { setting, source: nameOf(source), definition: nameOf(definition), figure, coverage };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.figure.breakdown_value) - order.indexOf(b.figure.breakdown_value) ||
        a.source.localeCompare(b.source),
    );
}
