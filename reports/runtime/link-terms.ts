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
  const left = new TermsLeft(terms);
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
function linkIn(document: Document, node: Node, left: TermsLeft, glossary: string): void {
  const parts: (Node | string)[] = [];
  let rest = node.textContent ?? "";
  for (let match = left.firstIn(rest); match !== null; match = left.firstIn(rest)) {
    const [spelling] = match;
    const id = left.take(spelling);
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

/** The terms that a page has not linked yet. */
class TermsLeft {
  /** Spellings in lower case, and the term that each is of. */
  readonly #owners: Map<string, string>;
  #pattern: RegExp | null;

  constructor(terms: readonly Term[]) {
    const spelled = terms.flatMap(({ id, spellings }) =>
      spellings.map((spelling): [string, string] => [spelling.toLowerCase(), id]),
    );
    this.#owners = new Map(spelled);
    this.#pattern = patternOf(this.#owners.keys());
  }

  /** The first term in a text, as a word of its own; of two that begin at one place the longer. */
  firstIn(text: string): RegExpExecArray | null {
    return this.#pattern?.exec(text) ?? null;
  }

  /** The id of the term that is spelt so, which is left no longer. */
  take(spelling: string): string {
    const id = this.#owners.get(spelling.toLowerCase()) ?? "";
    for (const [other, owner] of this.#owners) if (owner === id) this.#owners.delete(other);
    this.#pattern = patternOf(this.#owners.keys());
    return id;
  }
}

/** A pattern of any of these words; null where there is none. It is made once for many texts: to make it takes longest. */
function patternOf(words: Iterable<string>): RegExp | null {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(literal);
  if (longestFirst.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
