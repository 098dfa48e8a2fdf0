import { element } from "../components/figure/element.ts";
import { download, table } from "../components/figure/table.ts";
import type { DictionaryLine, ReturnLine } from "./rows.ts";

const columns = [
  { key: "column", label: "Column" },
  { key: "holds", label: "Holds" },
  { key: "expected", label: "Expected" },
  { key: "example", label: "Example" },
];

const meaningColumns = [
  { key: "value", label: "Value" },
  { key: "meaning", label: "Means", isPlain: true },
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
    ...lines.filter(({ meanings }) => meanings !== "").map((column) => meaningsOf(column, line)),
    rules.length === 0 ? null : element("ul", {}, ...rules.map((rule) => element("li", {}, rule))),
    templateControl(line, lines),
  );
}

/** The values of a column whose names do not say what they mean. */
function meaningsOf(column: DictionaryLine, line: ReturnLine): HTMLElement {
  const rows = meaningLines(column).map((text) => {
    const end = text.indexOf(": ");
    return { value: text.slice(0, end), meaning: text.slice(end + 2) };
  });
  return table(meaningColumns, rows, `Values of ${column.heading} in ${line.title}`, "cards");
}

function meaningLines({ meanings }: DictionaryLine): string[] {
  return meanings === "" ? [] : meanings.split("\n");
}

function row(line: DictionaryLine) {
  const listed = meaningLines(line).length;
  const expected = listed === 0 ? line.expected : `one of the ${listed} values below`;
  return {
    column: line.heading,
    holds: line.description,
    expected: line.is_optional ? `${expected}; may be blank` : expected,
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
