/** Characters that a terminal obeys, and those that change the direction of what follows. */
const obeyed = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text as it may be shown: characters that a terminal obeys, or that turn the direction, as \u202E. */
export function plainText(text: string): string {
  return text.replace(obeyed, (letter) => {
    if (letter === "\n" || letter === "\t") return letter;
    return `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  });
}

/** What a spreadsheet takes for a formula, blanks and full-width signs before it too. A number is none. */
const formula = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/;
const number = /^\s*[-+]?(?:[0-9][0-9,.]*%?)?\s*$/;

/** A text as it may stand in a cell: the same, and what a spreadsheet would take for a formula is made text. */
export function plainCell(text: string): string {
  const isFormula = (formula.test(text) && !number.test(text)) || /^[\t\r]/.test(text);
  return `${isFormula ? "'" : ""}${plainText(text)}`;
}
