/** A slip that people often make: how a cell looks with it, what it is called, and what to do. */
export interface Mistake {
  /** Kinds of field in which the cell means this; none for any. */
  readonly kinds: readonly string[];
  readonly looks: RegExp;
  readonly is: string;
  readonly fix: string;
}

const again = "and run refresh again.";
const numbers = ["count", "number", "pounds", "number or marker"];
const days = ["date", "quarter"];
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
    looks: /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR)$/,
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
  number(/^(?=.*\d)[\dOo.,]*[Oo][\dOo.,]*$/, "letter O", `Correct it ${again}`),
  number(/^(?=.*\d)[\dlI.,]*[lI][\dlI.,]*$/, "letter l or I", `Correct it ${again}`),
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
  number(/^[\d.,]+ ?(?:[*†‡¹²³]+|\[note.*\])$/i, "a number with a footnote mark", `Take the mark out ${again}`),
  number(/^[\d.,]+ ?%$/, "a percentage", `Give the number, not the share, ${again}`),
  number(
    /^\d+,\d{1,2}$|^\d{1,2}(?:,\d{2,})+$|^\d{4,},\d+$/,
    "a comma in the wrong place",
    `Write 12.5 or 1,204 ${again}`,
  ),
  number(/^\d+\.\d+$/, "decimals", `A count is whole: check that this is not a rate or an average ${again}`, ["count"]),
  number(/^[-–−(] ?\d/, "a negative number", `A count is nought or more: check the column ${again}`, ["count"]),
  number(/^£/, "an amount of money", `This column counts people or things: check the column ${again}`, ["count"]),
  number(/^-?£?[\d.,]+ ?[\p{L} ]+$/u, "a number with words", `Give the number alone ${again}`),
  {
    kinds: days,
    looks: /^(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{2,4}$/,
    is: "the month before the day",
    fix: `Write the day first, or as 2011-03-31, ${again}`,
  },
  { kinds: days, looks: /\d\d?:\d\d/, is: "a time of day", fix: `Give the day alone ${again}` },
  {
    kinds: ["date"],
    looks: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{1,2}-\d{1,2}$/,
    is: "no day of the calendar, or one with two figures for the year",
    fix: `Write it as 2011-03-31 ${again}`,
  },
  {
    kinds: ["quarter"],
    looks: /^\d{1,2}[/. -].*\d{2,4}$|^\d{4}-\d\d-\d\d$/,
    is: "a day that no quarter ends on",
    fix: `Give the quarter, as 2010-11 Q4, or its last day, ${again}`,
  },
  {
    kinds: ["quarter", "period"],
    looks: /^Q[1-4],? ?\d{4}$|^\d{4} ?Q[1-4]$/i,
    is: "a quarter with one year",
    fix: `Write both years of the financial year, as 2010-11 Q3 for October to December 2010, ${again}`,
  },
  {
    kinds: ["quarter", "period"],
    looks: /q(?:uarter)? ?[05-9]/i,
    is: "a quarter that there is not",
    fix: `Quarters are Q1, April to June, to Q4, January to March: correct it ${again}`,
  },
  {
    kinds: ["quarter"],
    looks: /^\d{4}(?: ?[-/–] ?\d{2,4})?$/,
    is: "a year without its quarter",
    fix: `Add the quarter, as 2010-11 Q4, ${again}`,
  },
  {
    kinds: ["financial year"],
    looks: /^(?:19|20)\d\d$/,
    is: "a calendar year",
    fix: `Write 2010-11 for April 2010 to March 2011 ${again}`,
  },
  {
    kinds: ["financial year", "quarter", "period"],
    looks: /^\d{4} ?[-/–] ?\d{2,4}/,
    is: "two years that do not follow each other",
    fix: `Write the year in which it begins and the next, as 2010-11, ${again}`,
  },
  council(/^\d{3}$/, "a local authority code of three figures"),
  council(/^(?=.*\d)[A-Za-z]\w{4}$/, "a local authority code of five characters"),
  council(/^\d\d[A-Za-z]{2}$/, "an old code of four characters"),
  council(/^\p{L}[\p{L} .,'&-]{2,}$/u, "a name"),
];

/** The slip that a cell shows which a field of this kind does not allow; null for none that is known. */
export function mistakeIn(cell: string, kind: string): Mistake | null {
  const text = cell.trim();
  return mistakes.find(({ kinds, looks }) => (kinds.length === 0 || kinds.includes(kind)) && looks.test(text)) ?? null;
}
