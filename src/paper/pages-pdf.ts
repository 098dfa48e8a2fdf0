import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { escaped } from "../site/html.ts";
import { pdfOf, sheetCount } from "./pdf.ts";

/** A page of the site, as it is drawn, within one document with others. */
interface Part {
  readonly title: string;
  /** At the head of each of its sheets. */
  readonly running: string;
  readonly main: string;
}

/**
 * Pages of the site as one tagged PDF: contents with the number of each page's first sheet, then the pages as they print,
 * each with its own running head and from a new sheet.
 *
 * @param pages the pages as they are drawn
 * @param style the style sheet of the site
 */
export async function pagesPdf(pages: readonly string[], style: string, browser: Browser): Promise<Buffer> {
  const parts = pages.map(partOf);
  const sheets: number[] = [];
  // Each begins a sheet, so that its sheets are as many together with others as alone.
  for (const [place, part] of parts.entries()) {
    sheets.push(sheetCount(await pdfOf(documentOf([part], { style, contents: "", first: place }), browser)));
  }
  const listed = (contentSheets: number) => {
    const before = (place: number) => sheets.slice(0, place).reduce((sum, count) => sum + count, contentSheets);
    return contentsOf(
      parts,
      parts.map((_, place) => before(place) + 1),
    );
  };
  const alone = documentOf([], { style, contents: listed(1), first: 0 });
  const contentSheets = sheetCount(await pdfOf(alone, browser));
  return await pdfOf(documentOf(parts, { style, contents: listed(contentSheets), first: 0 }), browser);
}

function partOf(html: string, place: number): Part {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  if (main === null) throw new Error("a page has no main part");
  // Ids are those of a page: in a document of several each is told by the page's place.
  const own = (id: string) => `p${place}-${id}`;
  for (const part of main.querySelectorAll("[id]")) part.id = own(part.id);
  for (const name of ["aria-labelledby", "aria-describedby"]) {
    for (const part of main.querySelectorAll(`[${name}]`)) {
      part.setAttribute(name, (part.getAttribute(name) ?? "").split(" ").map(own).join(" "));
    }
  }
  for (const link of main.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith("#")) link.setAttribute("href", `#${own(href.slice(1))}`);
    // Other pages of the site are not in the document.
    else if (!/^https?:/.test(href)) link.removeAttribute("href");
  }
  for (const part of main.querySelectorAll("nav, script, .screen-only")) part.remove();
  const [title = ""] = (document.querySelector("title")?.textContent ?? "").split(" – Yardstick");
  return { title, running: document.documentElement.getAttribute("data-head") ?? title, main: main.innerHTML };
}

interface Around {
  readonly style: string;
  readonly contents: string;
  /** The place of the first part among all. */
  readonly first: number;
}

function documentOf(parts: readonly Part[], { style, contents, first }: Around): string {
  const heads = parts.map(({ running }, place) => {
    const name = `report-${first + place}`;
    return `@page ${name} { @top-left { content: ${JSON.stringify(running)}; } } .${name} { break-before: page; page: ${name}; }`;
  });
  const sections = parts.map(
    ({ title, main }, place) =>
      `<section class="report-${first + place}" id="report-${first + place}"><h1>${escaped(title)}</h1>${main}</section>`,
  );
  const name = parts.length === 1 ? (parts[0]?.title ?? "") : "Yardstick";
  return `<!DOCTYPE html><html lang="en-GB" data-head="${escaped(name)}" data-foot="Yardstick"><head><meta charset="utf-8"><title>${escaped(name)}</title><style>${style}
@page { @top-left { content: "Contents"; } } .contents-list { list-style: none; padding: 0; } .contents-list li { display: flex; justify-content: space-between; margin-bottom: 2mm; }
${heads.join("\n")}</style></head><body><main>${contents}${sections.join("\n")}</main></body></html>`;
}

function contentsOf(parts: readonly Part[], starts: readonly number[]): string {
  const lines = parts.map(
    ({ title }, place) =>
      `<li><a href="#report-${place}">${escaped(title)}</a> <span>${starts[place] ?? ""}</span></li>`,
  );
  return `<h1>Contents</h1><ol class="contents-list">${lines.join("")}</ol>`;
}
