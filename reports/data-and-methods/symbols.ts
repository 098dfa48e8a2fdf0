import { absenceMeanings } from "../../src/explain/absence.ts";
import { element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import { certaintyWords } from "../components/indicator/facts.ts";
import { statusWords } from "../components/words/format.ts";
import type { SymbolLine } from "./rows.ts";

const columns = [
  { key: "symbol", label: "Symbol" },
  { key: "usedBy", label: "Used by" },
  { key: "meaning", label: "Meaning" },
  { key: "becomes", label: "Here it is" },
  { key: "sure", label: "How sure" },
];

/** Symbols that a publication may hold, and what each becomes here. */
export function symbolTable(symbols: readonly SymbolLine[]): HTMLElement {
  const rows = symbols.map((line) => ({
    symbol: line.symbol,
    usedBy: line.used_by,
    meaning: line.meaning,
    becomes: becomesWords(line),
    sure: certaintyWords(line.certainty),
  }));
  return table(columns, rows, "Symbols of official statistics");
}

/** What a cell with the symbol becomes: a reason for having no value, or a value that stands. */
export function becomesWords({ place, status }: SymbolLine): string {
  if (status === "missing") return "no value: not available";
  if (status !== null) return `no value: ${statusWords(status)}`;
  return place === "beside" ? "the value, which stands" : "what its publication says";
}

/** The words that stand in place of a value, with what each means. */
export function absenceWords(): HTMLElement {
  const entries = absenceMeanings.flatMap(([word, meaning]) => [element("dt", {}, word), element("dd", {}, meaning)]);
  return element("dl", { class: "words" }, ...entries);
}
