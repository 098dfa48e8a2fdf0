import { element } from "./element.ts";
import { pageContext } from "./page-context.ts";

/** What tells a figure from the others of its area: the codes of its key. */
export interface FigureKey {
  readonly indicator_code: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
}

/** A figure of an area, or of England where its code is `englandArea`. */
export interface AreaFigureKey extends FigureKey {
  readonly area_code: string;
}

/** The codes of a key in the order of an address. */
export const keyParts = [
  "indicator_code",
  "definition",
  "person_type",
  "basis",
  "period",
  "breakdown",
  "breakdown_value",
] as const;

/** The part of an address that names a figure of a council: `#NI%20130//all//2010-11/all/all`. */
export function keyAddress(key: FigureKey): string {
  return `#${keyParts.map((part) => encodeURIComponent(key[part])).join("/")}`;
}

/** The codes that such a part of an address names, as many as it has; none where it was cut or mistyped. */
export function keyNamed(address: string): Partial<FigureKey> {
  try {
    const codes = address.replace(/^#/, "").split("/").map(decodeURIComponent);
    if (codes[0] === "") return {};
    return Object.fromEntries(keyParts.slice(0, codes.length).map((part, index) => [part, codes[index]]));
  } catch {
    return {};
  }
}

/** What stands for England in a key: its code is another in a demonstration. */
export const englandArea = "england";

/** Where the site explains a figure of a council, or of England. */
export function explainedHref(key: AreaFigureKey, toRoot = pageContext().toRoot): string {
  const area = key.area_code === englandArea ? "england" : `council/${encodeURIComponent(key.area_code)}`;
  return `${toRoot}${area}/explained${keyAddress(key)}`;
}

/**
 * A number that links to where it comes from; without a figure of a council, the number alone. What the link is for is said
 * of all of them by one element of the page (src/site/shell.ts): in a table of a thousand numbers, words at each weigh more
 * than the numbers. In a cell of its own it is underlined only where a reader points (reports/style/tables.css).
 */
export function explainedLink(text: string, key: AreaFigureKey | null): HTMLElement | string {
  return key === null
    ? text
    : element("a", { class: "origin", href: explainedHref(key), "aria-describedby": "number-origin" }, text);
}

/** A figure of everyone, or of one group, of an area: what a row does not say of itself is of all people, at one point. */
export function figureKey(
  key: Pick<FigureKey, "indicator_code" | "period"> & Partial<FigureKey> & { readonly area_code?: string },
): AreaFigureKey {
  const everyone = { definition: "", person_type: "all", basis: "", breakdown: "all", breakdown_value: "all" };
  return { ...everyone, area_code: pageContext().council?.code ?? "", ...key };
}
