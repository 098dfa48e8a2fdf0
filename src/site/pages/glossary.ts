import type { PageSource } from "./page-source.ts";

/** A word that the glossary explains. */
export interface Term {
  /** The id of its entry on the page. */
  readonly id: string;
  /** How it is written in sentences: its name and what else it is called. */
  readonly spellings: readonly string[];
}

/** The page that explains the field's words, by its address. */
export const glossaryPage = "glossary";

const entry = /<dt id="([^"]+)"(?: data-also="([^"]+)")?>([^<]+)<\/dt>/g;

/** The terms that the glossary among the pages explains; none where there is no such page. */
export function glossaryTerms(sources: readonly PageSource[]): Term[] {
  return termsOf(sources.find(({ path }) => path === glossaryPage)?.text ?? "");
}

/** The terms that the words of a glossary explain. */
export function termsOf(markdown: string): Term[] {
  return [...markdown.matchAll(entry)].map(([, id = "", also = "", name = ""]) => ({
    id,
    spellings: [name, ...also.split("|")].filter((spelling) => spelling !== ""),
  }));
}
