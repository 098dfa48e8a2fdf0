import type { ActivityFigure } from "../../components/activity/rows.ts";
import { drawRates, rateLane } from "../../components/charts/rate-lanes.ts";
import { element, folded } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { interval, number, percent, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { JsnaFigure, JsnaFile } from "./rows.ts";
import { type SelfFunderRow, selfFunderRows } from "./self-funder-rows.ts";
import { selfFundersAhead } from "./self-funders-ahead.ts";
import {
  assessedSentence,
  involvedSentence,
  marketSentence,
  othersOf,
  type Recording,
  recordingSentence,
} from "./self-funders-known.ts";
import { depletedSentence } from "./services.ts";

/** The finding: the highest and lowest setting, or that nothing is known. */
export function selfFunderHeadline(rows: readonly SelfFunderRow[]): string {
  const known = rows.filter(({ figure }) => figure.value !== null && figure.breakdown_value !== "all");
  if (known.length === 0) return "How many people pay for their own care is not known";
  const parts = known
    .filter((row, index) => known.findIndex((earlier) => earlier.setting === row.setting) === index)
    .map(({ setting, figure }) => `${percent(figure.value ?? 0, 0)} in ${setting.toLowerCase()}`);
  const unknown = rows.filter(({ figure }) => figure.value === null && figure.breakdown_value !== "all");
  const gap =
    unknown.length === 0 ? "" : `; not known for ${unknown.map((row) => row.setting.toLowerCase()).join(" and ")}`;
  return `People who pay for their own care, by the council’s count: ${parts.join(", ")}${gap}`;
}

const selfFunderColumns = [
  { key: "setting", label: "Setting" },
  { key: "source", label: "Source" },
  { key: "definition", label: "Definition" },
  { key: "people", label: "Self-funders", isNumber: true },
  { key: "everyone", label: "Everyone counted in the setting", isNumber: true },
  { key: "others", label: "Paid for by others, or in part", isNumber: true },
  { key: "coverage", label: "Coverage", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
] as const;

/** The settings as a table. */
export function selfFunderTable(rows: readonly SelfFunderRow[]) {
  return rows.map(({ setting, source, definition, figure, coverage }) => ({
    setting,
    source,
    definition,
    people: valueOrWord(figure.numerator, figure.value_status, "people"),
    everyone: figure.denominator === null ? "not known" : number(figure.denominator),
    others: valueOrWord(othersOf(figure), figure.value_status, "people"),
    coverage: coverage === null ? "not said" : percent(coverage, 0),
    share: valueOrWord(figure.value, figure.value_status, "percent"),
    interval: interval(figure.lower_95, figure.upper_95, "percent"),
  }));
}

const contacts = [
  ["SF-REQ", "Self-funders who asked for support"],
  ["SF-ADV", "Self-funders given information or advice"],
  ["SF-DPA", "Deferred payment agreements in force"],
] as const;

/** Requests, advice and deferred payments, each in words with the year before. */
export function contactSentences(figures: readonly JsnaFigure[]): string[] {
  return contacts.map(([code, words]) => {
    const series = figures
      .filter((figure) => figure.indicator_code === code)
      .sort((a, b) => a.period.localeCompare(b.period));
    const [before, last] = [series.at(-2), series.at(-1)];
    if (last === undefined) return `${words}: not collected.`;
    const earlier = before === undefined ? "" : ` (${countOrWord(before)} in ${periodName(before.period)})`;
    return `${words} in ${periodName(last.period)}: ${countOrWord(last)}${earlier}.`;
  });
}

function countOrWord(figure: JsnaFigure): string {
  return valueOrWord(figure.value, figure.value_status, "people");
}

/** People who pay for their own care: by setting and source, those who ask and what becomes of it, and in years to come. */
export function selfFundersSection(
  file: JsnaFile,
  activity: readonly ActivityFigure[],
  recording: readonly Recording[],
): HTMLElement {
  const rows = selfFunderRows(file.figures);
  const known = recordingSentence(recording);
  if (rows.length === 0) {
    const none = nothing(
      "How many people pay for their own care is not known",
      noneSentence("counts of self-funders", ["self_funders"], file.context),
    );
    return element("div", {}, none, recording.length === 0 ? null : element("p", {}, known));
  }
  const says = [
    ...contactSentences(file.figures),
    assessedSentence(activity),
    depletedSentence(activity),
    involvedSentence(activity, file.figures),
  ].filter((sentence) => sentence !== "");
  return element(
    "div",
    { class: "self-funders" },
    sharesFigure(file, rows),
    folded(
      "The market, and those who ask for help",
      element("p", {}, marketSentence(file.figures)),
      element("p", {}, known),
      element("ul", {}, ...says.map((words) => element("li", {}, words))),
    ),
    selfFundersAhead(file.context, file.figures, rows),
  );
}

/** Self-funders as a share of everyone in the setting, each source apart. */
function sharesFigure(file: JsnaFile, rows: readonly SelfFunderRow[]): HTMLElement {
  const headline = selfFunderHeadline(rows);
  return figure({
    id: "self-funders",
    headline,
    subtitle: `People who pay for their own care as a share of everyone counted in the setting, ${periodName(rows[0]?.figure.period ?? "")}, percent, with 95% interval; by setting and source, comparators’ median (square)`,
    alt: `Dots with intervals, one row for each setting and source. ${headline}.`,
    draw: drawRates(
      rows.map((row) => rateLane({ name: `${row.setting}, ${row.source}`, figure: row.figure })),
      percent,
    ),
    columns: selfFunderColumns,
    rows: selfFunderTable(rows),
    main: rows.map((row) => figureKey(row.figure))[0],
    rowFigures: rows.map((row) => figureKey(row.figure)),
    source: sourceOf(["self_funders"], file.context),
    method: withRounding(
      "Self-funders divided by everyone counted in the setting, as each source counts them; limits as the source gives them, else Wilson’s.",
      ["self_funders"],
      file.context,
    ),
    notes: [
      "Coverage is the share of the setting’s people that the source reached, as it says itself. A council counts the self-funders it has heard of, so its shares are likely to be too low. A survey of care homes finds others. Sources are never added together.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
