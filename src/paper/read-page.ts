import { parseHTML } from "linkedom";
import { withLiteralColours } from "./literal-colours.ts";
import {
  appendixLetter,
  type Block,
  type Cell,
  type Paper,
  type Paragraph,
  type Picture,
  type Run,
  type Table,
} from "./model.ts";

/** Parts of a page that are for a screen, or for a reader who acts on it. */
const onScreen = [
  "nav",
  "button",
  "label",
  "select",
  "input",
  "script",
  ".controls",
  ".choose-comparators",
  ".chooser",
  ".choosers",
  ".screen-only",
  ".paper-choice",
  ".how-to-read",
  ".notice",
  "[hidden]",
].join(", ");

/**
 * A finished page as a paper: its words, lists, tables and drawings in their order; the tables behind drawings become
 * appendices.
 *
 * @param html a page as the site draws it
 * @param themes of a pack of themes the numbers of those that are wanted; null for all
 */
export function paperOf(html: string, themes: readonly number[] | null = null): Paper {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  if (main === null) throw new Error("a page of a paper has no main part");
  for (const part of main.querySelectorAll("[data-theme]")) {
    if (themes !== null && !themes.includes(Number(part.getAttribute("data-theme")))) part.remove();
  }
  // A heading that sorts its column is a heading on paper too.
  for (const button of main.querySelectorAll("th button")) button.replaceWith(button.textContent ?? "");
  const appendices = appendicesOf(main);
  for (const part of main.querySelectorAll(onScreen)) part.remove();
  const [title = "", council = ""] = (document.querySelector("title")?.textContent ?? "").split(" – ");
  return {
    title,
    council,
    hasNumbers: main.querySelector(".spreads") === null,
    running: document.documentElement.getAttribute("data-head") ?? "",
    blocks: [...main.children].flatMap(blocksOf),
    appendices,
  };
}

/** Takes the tables behind drawings out of a page, and puts the letter of each in its place. */
function appendicesOf(main: Element): Table[] {
  return [...main.querySelectorAll("figure details.table")].flatMap((details, place) => {
    const table = details.querySelector("table");
    const caption = details.closest("figure")?.querySelector("figcaption .source");
    caption?.append(` Its numbers are in appendix ${appendixLetter(place)}.`);
    return table === null ? [] : [tableOf(table)];
  });
}

const levels = { H1: 1, H2: 1, H3: 2, H4: 3 } as const;

/** What an element of a page is in a paper. */
function blocksOf(part: Element): Block[] {
  const name = part.tagName;
  if (name === "H1" || name === "H2" || name === "H3" || name === "H4") {
    const startsSheet = part.parentElement?.matches(".spread") === true && name === "H2";
    return [{ kind: "heading", level: levels[name], text: wordsOf(part), startsSheet }];
  }
  if (name === "P") return paragraphOf(part);
  if (name === "UL" || name === "OL") return listOf(part);
  if (name === "TABLE") return [tableOf(part)];
  if (name === "SUMMARY") return summaryOf(part);
  if (part.matches(".drawing")) return picturesOf(part);
  return [...part.children].flatMap(blocksOf);
}

/** What is to be opened on a screen stands open on paper: its line is a heading, where it says more than that there is more. */
function summaryOf(part: Element): Block[] {
  if (part.parentElement?.matches(".rest, .table") === true) return [];
  return [{ kind: "heading", level: 3, text: wordsOf(part), startsSheet: false }];
}

function paragraphOf(part: Element): Paragraph[] {
  const runs = runsOf(part);
  if (runs.length === 0) return [];
  return [{ kind: "paragraph", style: styleOf(part), runs }];
}

function styleOf(part: Element): Paragraph["style"] {
  if (part.matches(".answer")) return "answer";
  if (part.matches(".prompt")) return "prompt";
  if (part.matches(".lines")) return "lines";
  return part.matches(".source, .subtitle, .note, .qualified, .print-only") ? "note" : "text";
}

function listOf(part: Element): Block[] {
  const items = [...part.children].map(runsOf).filter((runs) => runs.length > 0);
  return items.length === 0
    ? []
    : [{ kind: "list", isOrdered: part.tagName === "OL", start: Number(part.getAttribute("start") ?? "1"), items }];
}

/** A table without the columns that have drawings alone. */
function tableOf(part: Element): Table {
  const head = [...part.querySelectorAll("thead tr")].map(cellsOf);
  const rows = [...part.querySelectorAll("tbody tr")].map(cellsOf);
  const columns = Math.max(0, ...[...head, ...rows].map(({ length }) => length));
  const whole = rows.filter(({ length }) => length === columns);
  const isDrawn = Array.from({ length: columns }, (_, place) => {
    return whole.length > 0 && whole.every((row) => row[place]?.runs.length === 0);
  });
  const left = isDrawn.filter((drawn) => !drawn).length;
  const kept = (row: readonly Cell[]) => {
    if (row.length === columns) return row.filter((_, place) => isDrawn[place] !== true);
    // A row of one cell heads a group of rows, over all the columns that are left.
    return row.length === 1 ? row.map((cell) => ({ ...cell, span: left })) : row;
  };
  const caption = wordsOf(part.querySelector("caption"));
  return { kind: "table", caption, head: head.map(kept), rows: rows.map(kept) };
}

function cellsOf(row: Element): Cell[] {
  return [...row.children].map((cell) => ({
    // Of earlier years a cell has a drawing and the words at its ends; details have no room.
    runs: cell.matches("td.past, td.detail") ? [] : runsOf(cell),
    isHead: cell.tagName === "TH",
    isNumber: cell.matches(".number, .own, .england, .median"),
    span: Number(cell.getAttribute("colspan") ?? "1"),
  }));
}

/** The drawings for the wide page; where a figure has one alone, that. */
function picturesOf(part: Element): Picture[] {
  const wide = part.querySelector(":scope > .wide") ?? part;
  const alt = part.getAttribute("aria-label") ?? "";
  return [...wide.querySelectorAll("svg")].map((svg) => ({
    kind: "picture",
    svg: withLiteralColours(svg.outerHTML.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')),
    width: Number(svg.getAttribute("width") ?? "0"),
    height: Number(svg.getAttribute("height") ?? "0"),
    alt,
  }));
}

/** The words of a part as runs, with one space where a page has white space or begins a line. */
function runsOf(part: Element): Run[] {
  const found: Run[] = [];
  collect(part, { isBold: false, figure: null, href: null }, found);
  const runs = found.map((run) => ({ ...run, text: run.text.replaceAll(/[ \n\t]+/g, " ") }));
  const [first, last] = [runs[0], runs.at(-1)];
  const trimmed = runs.map((run) => {
    const start = run === first ? run.text.replace(/^ /, "") : run.text;
    return { ...run, text: run === last ? start.replace(/ $/, "") : start };
  });
  return trimmed.filter(({ text }) => text !== "");
}

/** Parts that a page puts on a line of their own within a cell. */
const ownLine = ".second, small, .code, li, p, div";

function collect(part: Element, style: Omit<Run, "text">, found: Run[]): void {
  for (const node of part.childNodes) {
    if (node.nodeType === 3) found.push({ ...style, text: node.textContent ?? "" });
    else if (isElement(node) && node.localName !== "svg" && !node.matches(onScreen)) {
      if (found.length > 0 && node.matches(ownLine)) found.push({ ...style, text: " " });
      collect(node, styleWithin(node, style), found);
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function styleWithin(part: Element, style: Omit<Run, "text">): Omit<Run, "text"> {
  const href = part.getAttribute("href");
  const isOutside = href !== null && /^https?:/.test(href);
  const [, key] = part.matches("a.origin") ? (href ?? "").split("#") : [];
  return {
    isBold: style.isBold || part.localName === "b" || part.localName === "strong",
    figure: key === undefined ? style.figure : key,
    href: isOutside ? href : style.href,
  };
}

function wordsOf(part: Element | null): string {
  return part === null
    ? ""
    : runsOf(part)
        .map(({ text }) => text)
        .join("");
}
