import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import type { MethodLine } from "../components/indicator/lines.ts";
import { counted, number } from "../components/words/format.ts";
import { dateName } from "../components/words/periods.ts";
import type { dataAndMethods } from "./query.ts";

/** Each statistic: what it is for, what it is in words, where it is not used, where it is from, and worked cases. */
export function methodList(methods: readonly MethodLine[]): HTMLElement {
  const entries = methods.map((method) =>
    element(
      "details",
      { id: `method-${method.name}` },
      element("summary", {}, method.title),
      element("p", {}, `${method.purpose} ${method.formula} Not used: ${method.refuses} Source: ${method.citation}.`),
      element("ul", {}, ...method.cases.split("\n").map((part) => element("li", {}, part.replaceAll("_", " ")))),
    ),
  );
  return element("div", { class: "catalogue" }, ...entries);
}

const columns = [
  { key: "received", label: "Received" },
  { key: "title", label: "Return" },
  { key: "file", label: "File" },
  { key: "rows", label: "Rows", isNumber: true },
  { key: "leftOut", label: "Rows refused", isNumber: true },
];

/** Every file that was loaded, the newest first, with how many of its rows were refused. */
export function loadList(loads: readonly Row<typeof dataAndMethods.tables.loads>[]): HTMLElement {
  const rows = loads.map((load) => ({
    received: dateName(load.received_at),
    title: load.title,
    file: load.file,
    rows: number(load.row_count),
    leftOut: number(load.left_out_count),
  }));
  return element(
    "details",
    {},
    element("summary", {}, `${counted(rows.length, "file")}, the newest first`),
    table(columns, rows, "Files that were loaded"),
  );
}
