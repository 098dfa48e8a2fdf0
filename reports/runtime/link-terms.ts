import type { Term } from "../../src/site/pages/glossary.ts";

/** Where a term is linked: in sentences, and not in headings, links, tables, figures or what has to be opened first. */
const prose = "p, li, dd";
const notProse =
  "a, h1, h2, h3, h4, summary, table, figure, nav, label, button, select, textarea, details, .print-only, .source, [hidden]";

/**
 * Links each term of the glossary where it first stands in the sentences of a page, once a page.
 *
 * @param glossary the way from the page to the glossary
 */
export function linkTerms(document: Document, terms: readonly Term[], glossary: string): void {
  const left = new Map(terms.flatMap(({ id, spellings }) => spellings.map((spelling) => [spelling.toLowerCase(), id])));
  for (const element of document.querySelectorAll(`main :is(${prose})`)) {
    if (element.closest(notProse) !== null || element.querySelector(prose) !== null) continue;
    for (const text of textsOf(element)) linkIn(document, text, left, glossary);
  }
}

/** The texts of an element that are not within a link or the like. */
function textsOf(element: Element): Node[] {
  const children = new Set<Node>(element.children);
  const own = [...element.childNodes].filter((child) => !children.has(child));
  return [...own, ...[...element.children].filter((child) => !child.matches(notProse)).flatMap(textsOf)];
}

/** Links what a text has of the terms that are left, and takes them from those. */
function linkIn(document: Document, node: Node, left: Map<string, string>, glossary: string): void {
  const parts: (Node | string)[] = [];
  let rest = node.textContent ?? "";
  for (let match = firstOf(rest, left); match !== null; match = firstOf(rest, left)) {
    const [spelling] = match;
    const id = left.get(spelling.toLowerCase()) ?? "";
    for (const [other, owner] of left) if (owner === id) left.delete(other);
    const link = document.createElement("a");
    link.setAttribute("class", "term");
    link.setAttribute("href", `${glossary}#${id}`);
    link.textContent = spelling;
    parts.push(rest.slice(0, match.index), link);
    rest = rest.slice(match.index + spelling.length);
  }
  if (parts.length === 0) return;
  const place = document.createElement("span");
  place.append(...parts, rest);
  node.parentNode?.replaceChild(place, node);
}

/** The first term in a text, as a word of its own; of two that begin at one place the longer. */
function firstOf(text: string, left: ReadonlyMap<string, string>): RegExpExecArray | null {
  if (left.size === 0) return null;
  const spellings = [...left.keys()].toSorted((a, b) => b.length - a.length).map(literal);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings.join("|")})(?![\\p{L}\\p{N}-])`, "iu").exec(text);
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
