import { plainMarks } from "./date-spellings.ts";
import { trimmed } from "./field.ts";
import { madeByASpreadsheet } from "./made-a-date.ts";
import { again, type Mistake } from "./mistake.ts";
import { periodMistakes } from "./period-mistakes.ts";

const numbers = ["count", "number", "pounds", "number or marker"];
const number = (looks: RegExp, is: string, fix: string, kinds = numbers): Mistake => ({ kinds, looks, is, fix });
const council = (looks: RegExp, is: string): Mistake => ({
  kinds: ["council code"],
  looks,
  is,
  fix: `Give its nine-character code, which begins with E, ${again}`,
});

/** In the order in which they are looked for: the first that fits is meant. */
const mistakes: readonly Mistake[] = [
  {
    kinds: [],
    looks: /^=.*\p{Cc}$/su,
    is: "a formula with no saved result",
    fix: `Open the workbook in Excel and save it, so that it is calculated, ${again}`,
  },
  {
    kinds: [],
    looks: /\(merged [A-Z]+\d+:[A-Z]+\d+\)$/,
    is: "a number in a cell that is merged over several",
    fix: `Unmerge the cells, give each row its own number ${again}`,
  },
  {
    kinds: [],
    looks: /\(-?[\d.]+ shown in (?:thousands|millions|billions|units of .*)\)$/,
    is: "a number that its format shows divided",
    fix: `Which of the two is meant cannot be told: format the cell as a plain number, check that it is right ${again}`,
  },
  {
    kinds: [],
    looks:
      /^(?:#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|ERROR)|Err:\d+)$/,
    is: "a formula that failed",
    fix: `Mend the formula in the workbook, save it ${again}`,
  },
  {
    kinds: [],
    looks: /^#{2,}$/,
    is: "a number that its column was too narrow to show",
    fix: `Widen the column in the spreadsheet, save it ${again}`,
  },
  {
    kinds: [],
    looks: /Â|Ã.|â€/,
    is: "letters saved in one way and opened in another",
    fix: `Save the file again from where it was made, as CSV (UTF-8), ${again}`,
  },
  number(/^(?=.*\d)[-(£ ]*[\dOoОоΟο., ]*[OoОоΟο][\dOoОоΟο., ]*[)%]?$/, "letter O", `Correct it ${again}`),
  number(/^(?=.*\d)[-(£ ]*[\dlI., ]*[lI][\dlI., ]*[)%]?$/, "letter l or I", `Correct it ${again}`),
  number(/^=./, "a formula", `Put its value in its place ${again}`),
  number(
    /^(?:n\/?a|nil|none|null|nan|unknown|not known|not available|tbc|tbd|pending)$/i,
    "a word for no number",
    `Give the number. Leave the cell blank where that is allowed and it is not known: nought is a number. Then run refresh again.`,
  ),
  number(
    /^(?:\*+|-|–|\.\.?|:|~|\[[a-z]{1,3}\]|[xcz])$/i,
    "a symbol for a number that is not shown",
    `Give the number itself: small numbers are hidden when figures are published. Then run refresh again.`,
  ),
  number(/^[<>≤≥] ?\d+$/, "a limit in place of a number", `Give the number itself ${again}`),
  number(/^\d+ ?(?:-|–|to) ?\d+$/, "a range", `Give one number ${again}`),
  number(/^[\d.,]+ ?\([\d.,]+\)$/, "two numbers, one restated", `Give the one that holds now ${again}`),
  number(/^[\d.,]+ ?[/;|] ?[\d.,]+$/, "two numbers", `Give one number in each cell ${again}`),
  number(
    /^[-(£]*[\d.,]+%?\)? ?(?:[*†‡§#¹²³⁰⁴-⁹⁺⁻⁽⁾ⁿⁱ₀-₉]+|\[note.*\]|\(note.*\))$/i,
    "a number with a footnote mark",
    `Take the mark out ${again}`,
  ),
  number(
    /^[-(£]*[\d.,]+\)? ?(?:CR|DR)\.?$|^(?:CR|DR)\.? ?£?[\d.,]+$/i,
    "an amount marked as credit or debit",
    `Write it as the return counts it, with a minus before money that came in against it and no mark after it, ${again}`,
  ),
  number(/^\d{1,3}(?:['\u2019]\d{3})+(?:\.\d+)?$/, "an apostrophe between thousands", `Write 1204 or 1,204 ${again}`),
  number(
    /^\d{1,3}(?:\.\d{3})+,\d+$/,
    "a point between thousands and a comma before decimals",
    `Write 1,204.50 ${again}`,
  ),
  number(/^[\d.,]+ ?%$/, "a percentage", `Give the number, not the share, ${again}`),
  number(
    /^\d+,\d{1,2}$|^\d{1,2}(?:,\d{2,})+$|^\d{4,},\d+$/,
    "a comma in the wrong place",
    `Write 12.5 or 1,204 ${again}`,
  ),
  number(/^\d+\.\d+$/, "decimals", `A count is whole: check that this is not a rate or an average ${again}`, ["count"]),
  number(/^[-–−(] ?\d|^\d[\d,]* ?[-–−]$/, "a negative number", `A count is nought or more: check the column ${again}`, [
    "count",
  ]),
  number(/^£/, "an amount of money", `This column counts people or things: check the column ${again}`, ["count"]),
  number(/^-?£/, "an amount of money", `Give the number without its sign, if it belongs into this column, ${again}`, [
    "number",
    "number or marker",
  ]),
  number(/^-?£?[\d.,]+ ?[\p{L} ]+$/u, "a number with words", `Give the number alone ${again}`),
  ...periodMistakes,
  {
    kinds: [],
    looks: /.[¹²³⁰⁴-⁹]$/su,
    is: "a footnote mark at its end",
    fix: `Take the mark out ${again}`,
  },
  council(/^\d{3}$/, "a local authority code of three figures"),
  council(/^(?=.*\d)[A-Za-z]\w{4}$/, "a local authority code of five characters"),
  council(/^\d\d[A-Za-z]{2}$/, "an old code of four characters"),
  council(/^\p{L}[\p{L} .,'&-]{2,}$/u, "a name"),
  {
    kinds: [],
    looks: new RegExp(`^(?:${madeByASpreadsheet})$`, "u"),
    is: "a date or number that a spreadsheet made of what was typed",
    fix: `Correcting it there makes it the same again: format the column as text first, type it, save it ${again}`,
  },
];

/** The slip that a cell shows which a field of this kind does not allow, and what to do; null for none that is known. */
export function mistakeIn(cell: string, kind: string): { readonly is: string; readonly fix: string } | null {
  const text = plainMarks.respell(trimmed(cell));
  const known = mistakes.find(({ kinds, looks }) => (kinds.length === 0 || kinds.includes(kind)) && looks.test(text));
  if (known === undefined) return null;
  return { is: known.is, fix: typeof known.fix === "string" ? known.fix : known.fix(text) };
}

/** Why an option of the command cannot be read as a value of this kind, and what to do; empty where that is not known. */
export function askedAgain(text: string, kind: string): { readonly is: string; readonly fix: string } {
  const { is = "", fix = "" } = mistakeIn(text, kind) ?? {};
  return { is, fix: fix.replace("run refresh again", "ask again") };
}
