const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("0123456789+-=()ni", (letter, index) => [letter, Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")[index] ?? letter]),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("0123456789+-=()", (letter, index) => [letter, Array.from("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")[index] ?? letter]),
);

/** How high letters stand on their line. */
export type Height = "raised" | "lowered" | "level";

/** Text that stands higher or lower than its line in letters that do so themselves: a raised 1 after 36 is no 361. */
export function inHeight(text: string, height: Height): string {
  if (height === "level") return text;
  const letters = height === "raised" ? raised : lowered;
  return Array.from(text, (each) => letters[each] ?? each).join("");
}

/** A letter that no text of a return may hold: a cell with it is a fault, whatever its column is. */
const noLetter = "\u0001";

/** The text of a formula whose result was not saved: no column takes it. */
export function withoutResult(formula: string): string {
  return `=${formula.replace(/^=/, "")}${noLetter}`;
}

/** A text on one line, without the breaks in it. */
export function onOneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, " ") : text;
}
