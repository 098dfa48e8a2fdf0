import { element } from "../figure/element.ts";

/** A council that has pages. */
interface LinkedCouncil {
  readonly code: string;
  readonly name: string;
}

/**
 * Councils by name within a sentence, "Aldersby, Beckland and Coalstead", each a link from a council's page to the same page of
 * its own; `page` is that page, the summary where it is empty.
 */
export function councilLinks(councils: readonly LinkedCouncil[], page: string): (Node | string)[] {
  return councils.flatMap(({ code, name }, index) => {
    const link = element("a", { href: `../${code}/${page}` }, name);
    if (index === 0) return [link];
    return [index === councils.length - 1 ? " and " : ", ", link];
  });
}

/** The page of a council that the reader has: "value-for-money"; empty for its summary. */
export function thisPage(): string {
  const last = location.pathname.split("/").at(-1) ?? "";
  return last.replace(/^index\.html$|\.html$/, "");
}
