import { linkTerms } from "./link-terms.ts";

const linked = "main a.term";

/**
 * Keeps the words that are linked to the glossary linked. What draws a part of the page again knows nothing of it: each term that
 * the finished page had and that the page has no more is linked where it now first stands.
 */
export function keepTerms(): void {
  const main = document.querySelector("main");
  const terms = [...document.querySelectorAll<HTMLAnchorElement>(linked)].map((link) => {
    const [glossary = "", id = ""] = (link.getAttribute("href") ?? "").split("#");
    return { glossary, term: { id, spellings: [link.textContent ?? ""] } };
  });
  const [first] = terms;
  if (main === null || first === undefined) return;
  const relink = () => {
    const there = new Set([...document.querySelectorAll(linked)].map((link) => link.getAttribute("href")));
    const lost = terms.filter(({ glossary, term }) => !there.has(`${glossary}#${term.id}`));
    if (lost.length === 0) return;
    linkTerms(
      document,
      lost.map(({ term }) => term),
      first.glossary,
    );
  };
  new MutationObserver(relink).observe(main, { childList: true, subtree: true });
}
