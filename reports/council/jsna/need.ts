import type { Row } from "../../../src/site/query.ts";
import { element, folded } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { explainedLink } from "../../components/figure/key.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { type TableCell, table } from "../../components/figure/table.ts";
import { interval, number, short, valueOrWord } from "../../components/words/format.ts";
import type { jsna } from "./query.ts";
import { type JsnaFigure, newestPeriod } from "./rows.ts";

/** People with a condition in a year, if published rates hold. */
export type NeedFigure = Row<typeof jsna.tables.need>;

/** A condition: people who have it now and in the last year that is projected, and those whom the council supports. */
export interface NeedRow {
  readonly title: string;
  readonly now: NeedFigure;
  readonly ahead: NeedFigure | undefined;
  /** People of the client group who are supported; undefined where returns count none of their own. */
  readonly supported: JsnaFigure | undefined;
}

/** The conditions of one set of rates, the newest base of a projection alone. */
export function needRows(need: readonly NeedFigure[], figures: readonly JsnaFigure[]): NeedRow[] {
  const served = figures.filter((row) => row.indicator_code === "SERVED" && row.breakdown === "client_group");
  const newest = newestPeriod(served);
  const isNow = ({ definition }: NeedFigure) => definition.endsWith("; estimate");
  const bases = need.filter((figure) => !isNow(figure)).map(({ definition }) => definition);
  const base = bases.sort().at(-1);
  const year = need
    .filter(isNow)
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const newestEstimates = need.filter((figure) => isNow(figure) && figure.period === year);
  return newestEstimates.map((now) => ({
    title: now.title,
    now,
    ahead: need
      .filter(
        (row) => row.definition === base && row.breakdown_value === now.breakdown_value && row.period > now.period,
      )
      .at(-1),
    supported: served.find((row) => row.period === newest && row.breakdown_value === now.client_group),
  }));
}

/** "By mid-2020, 4,415 people may have dementia, 21% more than in mid-2010, if rates stay as they are." */
export function needSentence(rows: readonly NeedRow[]): string {
  const grown = rows
    .map((row) => ({ row, change: changeOf(row) }))
    .filter(({ change }) => change !== null)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0))[0];
  const ahead = grown?.row.ahead;
  if (grown === undefined || ahead === undefined || grown.change === null) return "";
  const { row, change } = grown;
  const more = `${short(Math.abs(change), "percent", 0)} ${change < 0 ? "fewer" : "more"}`;
  return `What grows most is ${row.title.slice(0, 1).toLowerCase()}${row.title.slice(1)}: ${number(ahead.value ?? 0)} people by mid-${ahead.period}, ${more} than in mid-${row.now.period}, if rates stay as they are.`;
}

function changeOf({ now, ahead }: NeedRow): number | null {
  return now.value === null || now.value === 0 || ahead?.value == null ? null : 100 * (ahead.value / now.value - 1);
}

/** "3,210 to 3,990": with every rate at its lower and at its upper limit. */
export function rangeOf(figure: NeedFigure | undefined): string {
  return interval(figure?.lower_95 ?? null, figure?.upper_95 ?? null, "people");
}

/** The conditions as a table. */
function needTable(rows: readonly NeedRow[], code: string): Readonly<Record<string, TableCell>>[] {
  return rows.map((row) => {
    const { title, now, ahead, supported } = row;
    const change = changeOf(row);
    const text = (figure: NeedFigure | undefined) =>
      figure?.value == null ? "none" : explainedLink(number(figure.value), { ...figure, area_code: code });
    return {
      condition: title,
      now: text(now),
      nowRange: rangeOf(now),
      ahead: text(ahead),
      aheadRange: rangeOf(ahead),
      change: change === null ? "none" : `${change > 0 ? "+" : ""}${short(change, "percent", 0)}`.replace("-", "−"),
      supported:
        now.client_group === null
          ? "not counted apart"
          : supported === undefined
            ? "not submitted"
            : valueOrWord(supported.numerator, supported.value_status, "people"),
    };
  });
}

function columnsOf(rows: readonly NeedRow[]) {
  const now = rows[0]?.now.period ?? "";
  const ahead = rows.find((row) => row.ahead !== undefined)?.ahead;
  const later = [
    { key: "ahead", label: `In ${ahead?.period}`, isNumber: true },
    { key: "aheadRange", label: "Low to high", isNumber: true },
    { key: "change", label: "Change", isNumber: true },
  ];
  return [
    { key: "condition", label: "Condition" },
    { key: "now", label: `People in ${now}`, isNumber: true },
    { key: "nowRange", label: "Low to high", isNumber: true },
    ...(ahead === undefined ? [] : later),
    { key: "supported", label: "Supported by the council", isNumber: true },
  ];
}

/** People who may have each condition, now and ahead, and how many of them are supported. */
export function needSection(
  context: PageContext,
  need: readonly NeedFigure[],
  figures: readonly JsnaFigure[],
): HTMLElement {
  if (context.freshness.prevalence === undefined) return element("div");
  const rows = needRows(need, figures);
  const [first] = rows;
  if (first === undefined) {
    return nothing(
      "How many people may have each condition is not known",
      "It is made of published rates by age and sex, and of the council’s population by the same ages, which is not loaded.",
    );
  }
  const [rates = ""] = first.now.definition.split("; ");
  return element(
    "div",
    { class: "need" },
    element("h3", {}, "How many people may have each condition"),
    element("p", {}, needSentence(rows)),
    folded(
      "Each condition, now and ahead",
      table(
        columnsOf(rows),
        needTable(rows, context.council?.code ?? ""),
        "People who may have each condition, if published rates hold",
        "cards",
      ),
    ),
    element(
      "p",
      {},
      `Each is the number of people of each age and sex times a published rate (${rates}), rounded to whole people. Low and high have every rate at the lower and at the upper 95% limit of its study at once: they are a range of prevalence alone, and leave out what is not certain of the population. Rates are held constant and are not of this place. A person may have several conditions, so that they are not added together; and not everyone who has one needs, or asks for, support: the difference from those supported is a question and no count of unmet need.`,
    ),
    element("p", { class: "source" }, `Source: ${sourceOf(["prevalence", "population"], context)}.`),
  );
}
