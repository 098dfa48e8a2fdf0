import { joined } from "../words/format.ts";

/** "; 2 of 5 not known" after what is said of several rows: those that are hidden or missing are not like the others. */
export function notKnown(rows: readonly { readonly figure: { readonly value: number | null } }[]): string {
  const unknown = rows.filter(({ figure }) => figure.value === null).length;
  return unknown === 0 ? "" : `; ${unknown} of ${rows.length} not known`;
}

/** "Not collected by any return or publication that is read here: older people who live alone." */
export function notCollected(things: readonly string[]): string {
  return `Not collected by any return or publication that is read here: ${joined(things)}. That is not a count of nobody.`;
}
