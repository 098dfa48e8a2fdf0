import { element } from "../components/figure/element.ts";
import { download, table } from "../components/figure/table.ts";
import type { DictionaryLine, ReturnLine } from "./rows.ts";

const columns = [
  { key: "column", label: "Column" },
  { key: "holds", label: "Holds" },
  { key: "expected", label: "Expected" },
  { key: "example", label: "Example" },
];

/** Every return, to open: what it is, its columns and rules, and a blank template of those that councils fill. */
export function returnList(returns: readonly ReturnLine[], dictionary: readonly DictionaryLine[]): HTMLElement {
  const sections = returns.map((line) =>
    section(
      line,
      dictionary.filter(({ return_name }) => return_name === line.return_name),
    ),
  );
  return element("div", { class: "catalogue" }, ...sections);
}

function section(line: ReturnLine, lines: readonly DictionaryLine[]): HTMLElement {
  const rules = line.rules === "" ? [] : line.rules.split("\n");
  return element(
    "details",
    { id: `return-${line.return_name}` },
    element("summary", {}, line.title),
    element("p", {}, `${line.description} Source: ${line.source}.`),
    table(columns, lines.map(row), `Columns of ${line.title}`),
    rules.length === 0 ? null : element("ul", {}, ...rules.map((rule) => element("li", {}, rule))),
    templateControl(line, lines),
  );
}

function row(line: DictionaryLine) {
  return {
    column: line.heading,
    holds: line.description,
    expected: line.is_optional ? `${line.expected}; may be blank` : line.expected,
    example: line.example,
  };
}

/** A publication has headings of its own: its file is loaded as it is, and nobody fills a template of it. */
function templateControl(line: ReturnLine, lines: readonly DictionaryLine[]): HTMLElement {
  const isPublication = lines.some((line) => line.heading !== line.column_name);
  if (isPublication) return element("p", { class: "subtitle" }, "Load the publisher’s file as it is.");
  const text = `${templateText(lines)}\n`;
  const click = () => download(`${line.return_name}.csv`, text);
  return element("button", { type: "button", click }, `Download a blank template of ${line.title}`);
}

/** The heading row of a blank file. */
function templateText(lines: readonly DictionaryLine[]): string {
  return lines.map((line) => line.heading).join(",");
}
