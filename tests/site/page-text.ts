/** A part of a page as a reader gets it: a line of text, a table with a line per row, or what can be opened. */
export type Part =
  | { readonly line: string }
  | { readonly rows: readonly string[]; readonly indent: string }
  | { readonly summary: string; readonly opened: readonly Part[] };

/** What is no part of a page's text: what a reader works it with, and what draws or programs it. */
const leftOut =
  "[data-share], .paper-choice, script, style, template, noscript, svg, form, nav, button, input, select, textarea, [hidden]";

/** Elements that are read as one text; all others are walked through, a domain too, which is open on a wide page. */
const texts = "h1, h2, h3, h4, h5, h6, p, dt, dd, pre, li:not(:has(p, ul, ol, table, figure))";

const marks: Readonly<Record<string, string>> = {
  H1: "# ",
  H2: "## ",
  H3: "### ",
  H4: "#### ",
  LI: "- ",
  DD: ": ",
};

/**
 * The text of a page in the order of the page: what its header says, then its main part, each figure with its headline,
 * text alternative, table and notes. It looks at elements of HTML alone, so that it is the same however the page is made.
 * @public It is called by its name in the page.
 */
export function pageText(page: Document): Part[] {
  const header = [...page.querySelectorAll("header :is(h1, p):not(nav *)")].flatMap((each) => partsOf(each));
  return [...header, ...[...page.querySelectorAll("main")].flatMap((main) => partsOf(main))];
}

function partsOf(element: Element): Part[] {
  if (isLeftOut(element)) return [];
  if (element.matches("figure")) return figureParts(element);
  if (element.matches("table")) return tableParts(element, "");
  if (element.matches("[role=img]")) return lines(drawingLine(element));
  // What is folded on a telephone is open on the wide page that is read here, and its summary is not seen.
  if (element.matches("summary") && element.parentElement?.matches(".folded") === true) return [];
  if (element.matches("details:not(.domain, .folded)")) return [detailsPart(element)];
  if (element.matches(texts)) return lines(`${marks[element.tagName] ?? ""}${textOf(element)}`, marks[element.tagName]);
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof Element) return partsOf(child);
    return lines(child.nodeType === Node.TEXT_NODE ? plain(child.textContent ?? "") : "");
  });
}

/** Always in one order, whatever the order of the figure's elements; of several drawings the first that is shown. */
function figureParts(figure: Element): Part[] {
  const shown = (selector: string) =>
    [...figure.querySelectorAll(selector)].filter((each) => !isInside(each, figure, isLeftOut));
  const isCaption = (each: Element) => isInside(each, figure, (outer) => outer.matches("figcaption"));
  const isWords = (each: Element) => !isInside(each, figure, (outer) => outer.matches("table, [role=img]"));
  const paragraphs = shown("p").filter(isWords);
  const drawings = shown("[role=img]").filter((each) => !isInside(each, figure, (outer) => outer.matches("table")));
  return [
    ...lines("[figure]"),
    ...shown("h2, h3, h4, h5").flatMap((each) => lines(`  headline: ${textOf(each)}`)),
    ...paragraphs.filter((each) => !isCaption(each)).flatMap((each) => lines(`  subtitle: ${textOf(each)}`)),
    ...drawings.slice(0, 1).flatMap((each) => lines(`  ${drawingLine(each)}`)),
    ...shown("table").flatMap((each) => tableParts(each, "  ")),
    ...paragraphs.filter(isCaption).flatMap((each) => lines(textOf(each) === "" ? "" : `  note: ${textOf(each)}`)),
  ];
}

function detailsPart(details: Element): Part {
  const [summary] = [...details.children].filter((each) => each.matches("summary"));
  const others = [...details.children].filter((each) => each !== summary);
  return { summary: summary === undefined ? "" : textOf(summary), opened: others.flatMap(partsOf) };
}

function tableParts(table: Element, indent: string): Part[] {
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.children].map(textOf).join(" | "));
  const caption = [...table.querySelectorAll("caption")].map((each) => `table: ${textOf(each)}`);
  return [{ line: `${indent}${caption.join("") || "table"}` }, { rows, indent: `${indent}  ` }];
}

function drawingLine(drawing: Element): string {
  return `drawing: ${plain(drawing.getAttribute("aria-label") ?? "none")}`;
}

/** An element is read without what is left out of it; a heading of a column may be a button that sorts. */
function textOf(element: Element): string {
  return plain(rawText(element));
}

function rawText(element: Element): string {
  const parts = [...element.childNodes].map((child) => {
    if (!(child instanceof Element)) return child.nodeType === Node.TEXT_NODE ? (child.textContent ?? "") : "";
    if (child.matches("[role=img]")) return ` [${drawingLine(child)}] `;
    if (isLeftOut(child) && !child.matches("th button")) return "";
    return isInline(child) ? rawText(child) : ` ${rawText(child)} `;
  });
  return parts.join("");
}

function isLeftOut(element: Element): boolean {
  const isDrawing = element.matches("[role=img]");
  return (!isDrawing && element.matches(leftOut)) || getComputedStyle(element).display === "none";
}

function isInline(element: Element): boolean {
  return element.tagName !== "BR" && getComputedStyle(element).display.startsWith("inline");
}

/** Whether the element or one around it, up to `outermost`, is as asked. */
function isInside(element: Element, outermost: Element, isAsked: (each: Element) => boolean): boolean {
  for (let each: Element | null = element; each !== null && each !== outermost; each = each.parentElement) {
    if (isAsked(each)) return true;
  }
  return false;
}

/** A text in one line, its spaces all of one kind. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function lines(line: string, empty = ""): Part[] {
  return line.trim() === empty.trim() ? [] : [{ line }];
}
