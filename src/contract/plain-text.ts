/** Signs that begin a formula. Wider and smaller forms of them, such as U+FF1D, are told by their plain form. */
const formula = /^[=+\-@]/;
/** What a spreadsheet may take away before it looks: spaces, quotation marks, and what has no width or no shape. */
const ignored = /^[\s\p{Z}\p{C}"'‘’“”`]+/u;
/** Control characters, among them a tab, which some spreadsheets take for the start of a cell. */
const control = /^\p{Cc}/u;
/** A number as people and pages write it, which is what it seems: -1,204.5, £-3, -3.2%, 1e-5; and the marker of none. */
const number = /^(?:[+-]£?|£[+-]?)?(?:\d[\d,]*)?\.?\d+(?:e[+-]?\d+)?%?$|^[+-]$/i;

/**
 * A text for a cell of a CSV that a person will open: what a spreadsheet would run is preceded by an apostrophe. Every CSV
 * that leaves goes through here. A number stays a number, below zero too.
 */
export function cellText(text: string): string {
  const start = text.replace(ignored, "").slice(0, 1).normalize("NFKC");
  const isRun = control.test(text) || (formula.test(start) && !number.test(text));
  return isRun ? `'${text}` : text;
}

/** A cell of a CSV: a text that a spreadsheet would take for a formula is made text, and a number is left as it is. */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = cellText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** C0 and C1, which a terminal obeys, and the marks that turn the direction of what is read; lines and tabs stay. */
const unseen = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu;

/** A text for a terminal: what would be obeyed or would hide is shown as JSON writes it, \u001B. */
export function visibleText(text: string): string {
  return text.replaceAll(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
