import { escaped } from "../site/html.ts";
import { appendixLetter, type Block, type Cell, type Paper, type Paragraph, type Run, type Table } from "./model.ts";

/** How a paper looks as sheets: A4, 12 points, a running head and the number of each page. */
function styleOf({ running }: Paper): string {
  return `@page { size: A4; margin: 22mm 18mm 20mm; font: 8.5pt Arial, sans-serif;
    @top-left { content: ${JSON.stringify(running)}; }
    @bottom-right { content: "page " counter(page) " of " counter(pages); } }
  body { font: 12pt/1.4 Arial, "Liberation Sans", sans-serif; color: #000; margin: 0; counter-reset: part; }
  h1 { font-size: 20pt; } h2 { font-size: 16pt; counter-increment: part; counter-reset: paragraph; }
  h3 { font-size: 13pt; } h4 { font-size: 12pt; } h1, h2, h3, h4, .joined { break-after: avoid; }
  .sheet { break-before: page; } .lines { border-bottom: 0.5pt solid #333; padding-bottom: 14mm; }
  .parts > h2::before { content: counter(part); display: inline-block; width: 12mm; }
  .parts > .numbered { counter-increment: paragraph; padding-left: 12mm; position: relative; }
  .parts > .numbered::before { content: counter(part) "." counter(paragraph); left: 0; position: absolute; }
  .note, caption { font-size: 9.5pt; color: #333; } .prompt { font-style: italic; }
  ul, ol { padding-left: 18mm; } li { margin-bottom: 1.5mm; }
  table { border-collapse: collapse; font-size: 9.5pt; margin: 3mm 0; width: 100%; } caption { font-weight: bold; text-align: left; }
  th, td { border-bottom: 0.5pt solid #999; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
  thead { break-after: avoid; display: table-header-group; } tbody tr:first-child { break-before: avoid; } caption { break-after: avoid; } tr { break-inside: avoid; } .number { text-align: right; }
  figure { break-inside: avoid; margin: 3mm 0; } figure svg { display: block; height: auto; max-height: 115mm; max-width: 100%; }
  .appendices { break-before: page; }`;
}

/** A paper as one document that a browser prints: the same words and numbers as its other forms. */
export function htmlOf(paper: Paper): string {
  const title = `${paper.title}: ${paper.council}`;
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${styleOf(paper)}</style></head>
<body><h1>${escaped(title)}</h1><div class="body${paper.hasNumbers ? " parts" : ""}">
${bodyOf(paper)}
</div>${paper.appendices.length === 0 ? "" : `<div class="appendices">${paper.appendices.map(appendixOf).join("\n")}</div>`}
</body></html>
`;
}

function bodyOf({ blocks, hasNumbers }: Paper): string {
  const first = blocks.findIndex((block) => block.kind === "heading" && block.level === 1);
  return blocks
    .map((block, place) =>
      blockOf(block, { isNumbered: hasNumbers && first !== -1 && place > first, next: blocks[place + 1] }),
    )
    .join("\n");
}

interface Place {
  /** Whether it lies within a numbered part. */
  readonly isNumbered: boolean;
  readonly next: Block | undefined;
}

function blockOf(block: Block, place: Place): string {
  if (block.kind === "heading") {
    const sheet = block.startsSheet ? ' class="sheet"' : "";
    return `<h${block.level + 1}${sheet}>${escaped(block.text)}</h${block.level + 1}>`;
  }
  if (block.kind === "table") return tableOf(block);
  if (block.kind === "paragraph") return paragraphOf(block, place);
  if (block.kind === "list") {
    const name = block.isOrdered ? "ol" : "ul";
    const start = block.start === 1 ? "" : ` start="${block.start}"`;
    return `<${name}${start}>${block.items.map((runs) => `<li>${runsOf(runs)}</li>`).join("")}</${name}>`;
  }
  const box = `viewBox="0 0 ${block.width} ${block.height}"`;
  const drawing = block.svg.includes("viewBox") ? block.svg : block.svg.replace("<svg ", `<svg ${box} `);
  return `<figure role="img" aria-label="${escaped(block.alt)}">${drawing}</figure>`;
}

function paragraphOf({ style, runs }: Paragraph, { isNumbered, next }: Place): string {
  const classes = [
    ...(style === "note" ? ["note"] : isNumbered ? ["numbered"] : []),
    ...(style === "prompt" || style === "lines" ? [style] : []),
    ...(next?.kind === "picture" ? ["joined"] : []),
  ];
  return `<p class="${classes.join(" ")}">${runsOf(runs)}</p>`;
}

function runsOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, href }) => {
      const words = isBold ? `<b>${escaped(text)}</b>` : escaped(text);
      return href === null ? words : `<a href="${escaped(href)}">${words}</a>`;
    })
    .join("");
}

function tableOf({ caption, head, rows }: Table): string {
  const rowOf = (cells: readonly Cell[], scope: "col" | "row") =>
    `<tr>${cells.map((cell) => cellOf(cell, scope)).join("")}</tr>`;
  const title = caption === "" ? "" : `<caption>${escaped(caption)}</caption>`;
  const top = head.map((cells) => rowOf(cells, "col")).join("");
  return `<table>${title}<thead>${top}</thead><tbody>${rows.map((cells) => rowOf(cells, "row")).join("")}</tbody></table>`;
}

function cellOf({ runs, isHead, isNumber, span }: Cell, scope: "col" | "row"): string {
  const name = isHead ? "th" : "td";
  const head = isHead ? ` scope="${scope === "row" && span > 1 ? "rowgroup" : scope}"` : "";
  const wide = span > 1 ? ` colspan="${span}"` : "";
  return `<${name}${head}${wide}${isNumber ? ' class="number"' : ""}>${runsOf(runs)}</${name}>`;
}

function appendixOf(table: Table, place: number): string {
  return `<h2>Appendix ${appendixLetter(place)}: ${escaped(table.caption)}</h2>${tableOf({ ...table, caption: "" })}`;
}
