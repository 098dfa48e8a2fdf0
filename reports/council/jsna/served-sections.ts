import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { number, percent, statusWords } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { knownColumns, knownRows } from "./known.ts";
import { drawRates, type RateLane } from "./rates-drawing.ts";
import type { JsnaFile } from "./rows.ts";
import {
  contactSentences,
  selfFunderColumns,
  selfFunderHeadline,
  selfFunderRows,
  selfFunderTable,
} from "./self-funders.ts";
import {
  type ServedRow,
  servedColumns,
  servedHeadline,
  servedRows,
  servedSentence,
  servedTable,
  standardisedSentence,
} from "./served.ts";

const servedReturns = ["personal_budgets", "population"];

/** Who is served: the rate of everyone, by client group and age, then the groups that have no population. */
export function jsnaServed(file: JsnaFile): HTMLElement {
  const [all] = servedRows(file.figures, "all");
  if (all === undefined) return nothing("The rate of people supported is not known", withoutServed(file));
  return element(
    "div",
    { class: "served" },
    element("p", {}, `${servedSentence(file.figures)} ${standardisedSentence(file.figures)}`.trim()),
    servedFigure(file, servedRows(file.figures, "client_group"), "client group"),
    servedFigure(file, servedRows(file.figures, "age_band"), "age"),
    element(
      "p",
      {},
      "By ethnic group, by rural or urban area, and for carers there are numbers of people but no population to divide them by: no rate is given.",
    ),
    table(knownColumns, knownRows(file.figures), "People served by ethnic group, by rural or urban area, and carers"),
    element("p", { class: "source" }, `Source: ${sourceOf(["personal_budgets"], file.context)}.`),
  );
}

function withoutServed({ context }: JsnaFile): string {
  const lacking = servedReturns.filter((one) => context.freshness[one] === undefined);
  if (lacking.length === 0) return noneSentence("personal budget counts", ["personal_budgets"], context);
  return "It is made from counts of eligible people in the council’s returns and from its population: not both are loaded.";
}

function servedFigure(file: JsnaFile, rows: readonly ServedRow[], what: string): HTMLElement {
  const headline = servedHeadline(rows, what);
  const period = rows[0]?.figure.period ?? "";
  return figure({
    id: `served-by-${what.replace(" ", "-")}`,
    headline,
    subtitle: `People with ongoing support outside residential care at ${periodName(period)} per 100,000 ${what === "age" ? "people of the same age" : "adults"}, ${file.name} (diamond) with 95% interval, comparators’ median (square)`,
    alt: `Dots with intervals, one row for each group. ${headline}.`,
    draw: drawRates(rows.map(servedLane), number),
    columns: servedColumns,
    rows: servedTable(rows),
    main: rows.map((row) => figureKey(row.figure))[0],
    rowFigures: rows.map((row) => figureKey(row.figure)),
    source: sourceOf(servedReturns, file.context),
    method:
      "Eligible clients at 31 March divided by the mid-year estimate before it; limits by Byar’s method, exact for counts under 10.",
    notes: [
      "Being served is not need: a low rate may be less need, a higher threshold, or people who are not reached.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

function servedLane({ name, figure: of }: ServedRow): RateLane {
  return {
    ...{ name, value: of.value, lower: of.lower_95, upper: of.upper_95, median: of.comparator_median },
    word: statusWords(of.value_status),
  };
}

/** People who pay for their own care: shares by setting and source, then requests and advice. */
export function jsnaSelfFunders(file: JsnaFile): HTMLElement {
  const rows = selfFunderRows(file.figures);
  if (rows.length === 0) {
    return nothing(
      "How many people pay for their own care is not known",
      noneSentence("counts of self-funders", ["self_funders"], file.context),
    );
  }
  const headline = selfFunderHeadline(rows);
  return element(
    "div",
    { class: "self-funders" },
    figure({
      id: "self-funders",
      headline,
      subtitle: `People who pay for their own care as a share of everyone counted in the setting, ${periodName(rows[0]?.figure.period ?? "")}, percent, with 95% interval; by setting and source, comparators’ median (square)`,
      alt: `Dots with intervals, one row for each setting and source. ${headline}.`,
      draw: drawRates(
        rows.map((row) => ({ ...servedLane({ name: `${row.setting}, ${row.source}`, figure: row.figure }) })),
        percent,
      ),
      columns: selfFunderColumns,
      rows: selfFunderTable(rows),
      main: rows.map((row) => figureKey(row.figure))[0],
      rowFigures: rows.map((row) => figureKey(row.figure)),
      source: sourceOf(["self_funders"], file.context),
      method:
        "Self-funders divided by everyone counted in the setting, as each source counts them; limits as the source gives them, else Wilson’s.",
      notes: [
        "Coverage is the number of people counted in the setting: a council counts the self-funders it has heard of, so its shares are likely to be too low. A survey of care homes finds others. Sources are never added together.",
      ],
      isDemonstration: file.context.isDemonstration,
    }),
    element("h3", {}, "Requests, advice and deferred payments"),
    element("ul", {}, ...contactSentences(file.figures).map((words) => element("li", {}, words))),
  );
}
