import { explainCommand } from "../../../src/explain/command.ts";
import type { Rows } from "../../../src/site/query.ts";
import { element } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { englandArea, explainedHref, keyAddress, keyNamed } from "../../components/figure/key.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import type { Catalogue } from "../../components/indicator/facts.ts";
import type { Methods } from "../../components/indicator/lines.ts";
import { capitalised } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { allExplained } from "./all.ts";
import { type Chosen, choose, choosers } from "./choosers.ts";
import { downloadAll } from "./download.ts";
import { fileParts, fileWords, partWords } from "./files.ts";
import type { explained as explainedSet } from "./query.ts";
import type { ExplainedData, ExplainedRow } from "./rows.ts";
import { explainedAnswer, explainedSections, groupWords, indicatorOf } from "./words.ts";

/** An area whose figures are explained: its name, and what the command knows it by. */
export interface ExplainedOf {
  readonly name: string;
  readonly code: string;
}

/** England, which has a page of explanations of its own. */
export const allEngland: ExplainedOf = { name: "England", code: "England" };

/**
 * The page where a figure of the council, or of England, is taken back to its files: the address names it, or the reader
 * chooses it.
 */
export function explained(
  { figures, loads }: Rows<typeof explainedSet>,
  { indicators, versions }: Pick<Catalogue, "indicators" | "versions">,
  { methods }: Methods,
  area: ExplainedOf | null = pageContext().council,
): HTMLElement {
  const data = { figures, indicators, versions, methods, loads };
  if (area === null) throw new Error("the page does not say whose figures it explains");
  const place = element("div", { class: "explained" });
  const asked = keyNamed(location.hash);
  const first = choose(data.figures, asked);
  if (first === null) return nothing("No figure to explain", "Nothing that figures are made from is loaded.", "h2");
  const show = ({ row, isExact }: Chosen) => place.replaceChildren(...explanation(area, row, isExact, data));
  const controls = choosers(data, first, (chosen) => {
    history.replaceState(null, "", keyAddress(chosen.row));
    show(chosen);
  });
  // A link to another figure of the council leads to the same page.
  addEventListener("hashchange", () => {
    const choice = choose(data.figures, keyNamed(location.hash));
    if (choice === null) return;
    controls.choose(choice);
    show(choice);
  });
  show(first);
  return element("div", {}, controls.form, place, downloadAll(area.name, data), allExplained(data));
}

function explanation(
  { name, code }: ExplainedOf,
  row: ExplainedRow,
  isExact: boolean,
  data: ExplainedData,
): HTMLElement[] {
  const indicator = indicatorOf(row, data);
  const lead = isExact
    ? []
    : [element("p", { class: "notice-line" }, `${name} has no figure of that name. The nearest to it is shown.`)];
  return [
    ...lead,
    element("h2", {}, indicator.title),
    element("p", { class: "answer", role: "status" }, explainedAnswer(name, row, indicator.decimals)),
    element(
      "p",
      { class: "subtitle" },
      `${row.framework} ${row.edition}, ${row.indicator_code}. ${groupWords(row)}. ${periodName(row.period, row.basis)}.`,
    ),
    ...(indicator.slug === null ? [] : [indicatorPage(indicator.slug, code)]),
    sections(row, data),
    ...files(row, data),
    ...(row.has_england && name !== allEngland.name ? [sameOfEngland(row)] : []),
    ...command(code, row),
  ];
}

function indicatorPage(slug: string, code: string): HTMLElement {
  const mark = code === allEngland.code ? "" : `#${code}`;
  const href = `${pageContext().toRoot}indicator/${slug}${mark}`;
  return element(
    "p",
    { class: "screen-only" },
    element("a", { href }, "This indicator for all councils, and what is known of it"),
  );
}

function sections(row: ExplainedRow, data: ExplainedData): HTMLElement {
  const parts = explainedSections(row, data).flatMap(([name, lines]) => [
    element("dt", {}, name),
    ...lines.map((line) => element("dd", {}, capitalised(line))),
  ]);
  return element("dl", { class: "explanation" }, ...parts);
}

function files(row: ExplainedRow, { loads }: ExplainedData): HTMLElement[] {
  const parts = fileParts(row);
  const items = [...new Set(parts.map(({ loadId }) => loadId))].map((loadId) => {
    const load = loads.find(({ load_id }) => load_id === loadId);
    const own = parts.filter((part) => part.loadId === loadId).map((part) => element("li", {}, partWords(part)));
    return element("li", {}, fileWords(load), element("ul", {}, ...own));
  });
  if (items.length === 0) return [];
  return [
    element("h3", {}, "The files it was made from"),
    element("ul", {}, ...items),
    element(
      "p",
      { class: "subtitle" },
      "Row 1 is the first under the header. Of a workbook the sheet and its row or cell are given, as a spreadsheet names them; of a publication laid out in columns the line and the heading. The file is kept unchanged as it was received. Its hash is not published: with it, a number that is hidden could be guessed and the guess checked.",
    ),
  ];
}

function sameOfEngland(row: ExplainedRow): HTMLElement {
  const href = explainedHref({ ...row, area_code: englandArea });
  return element(
    "p",
    { class: "screen-only" },
    "England has the same figure: ",
    element("a", { href }, "where England’s comes from"),
    ".",
  );
}

function command(area_code: string, row: ExplainedRow): HTMLElement[] {
  return [
    element("h3", {}, "Further back"),
    element(
      "p",
      {},
      "The analyst who loads the data can print the lines themselves, and all that the figure said before it was restated:",
    ),
    element(
      "pre",
      { tabindex: 0, "aria-label": "Command" },
      element("code", {}, explainCommand({ ...row, area_code })),
    ),
  ];
}
