import { type Respelling, remade, replaced } from "./respelling.ts";

/** What may follow the digits of an amount. */
const rest = "((?:\\.[0-9]+)? ?[a-zA-Z%]*)";

/** Well-formed groups of three digits; a comma before two digits is none. */
function grouped(says: string, separator: string, between: string): Respelling[] {
  return [4, 3, 2, 1].map((groups) => {
    const to = Array.from({ length: groups + 2 }, (_, index) => `$${index + 1}`).join("");
    const example = `1${`${separator}204`.repeat(groups)}`;
    return replaced(says, example, `(-?[0-9]{1,3})${`${between}([0-9]{3})`.repeat(groups)}${rest}`, to);
  });
}

const dashes = replaced("a dash as a minus sign", "\u20131204", "[\u2010-\u2013\u2212\uFE63\uFF0D] ?(.*)", "-$1");
const trailing = replaced(
  "a minus sign after the number",
  "1204.50-",
  "([0-9£](?:[0-9,. \u00a0\u2007\u2009\u202f]*[0-9])?)[ \u00a0]*[\u2010-\u2013\u2212-]",
  "-$1",
);
const brackets = replaced("brackets for a negative number", "(12.5)", "\\(([0-9.].*)\\)", "-$1");
const plus = replaced("a plus sign", "+1204", "\\+ ?([0-9].*)", "$1");
const spaces = grouped("spaces between thousands", " ", "[ \u00a0\u2007\u2009\u202f]");
const commas = grouped("thousands commas", ",", ",");
const leadingPoint = replaced("no nought before the point", ".5", "(-?)(\\.[0-9]+)", "$10$2");
const noughts = replaced("decimals of nought", "1204.0", "([0-9]+)\\.0+", "$1");
const manyNoughts = replaced("decimals of nought", "1204.5000", "(-?[0-9]+\\.[0-9]{2})0+", "$1");

/** Up to 14 places and ten decimals: more than a double or a decimal holds is no number that people mean. */
const shortened = remade(
  "a number that a spreadsheet shortened: check that no digits are lost",
  "1.2E+03",
  "-?[0-9](?:\\.[0-9]{1,10})?[eE]\\+?(?:0?[0-9]|1[0-4])",
  {
    toSql: (cell) => `cast(cast(${cell} as decimal(38, 10)) as varchar)`,
    respell: (cell) => Number(cell).toFixed(10),
  },
);

/** Whole numbers of people or things. */
export const countSpellings: readonly Respelling[] = [plus, ...spaces, ...commas, shortened, noughts];

/** Numbers with or without decimals as publications print them: a percentage with or without its sign. */
export const printedSpellings: readonly Respelling[] = [
  dashes,
  trailing,
  plus,
  ...spaces,
  ...commas,
  replaced("a percent sign", "12.3%", "(-?[0-9.]+) ?%", "$1"),
  leadingPoint,
  shortened,
];

/** Numbers in a return. In a publication a number in brackets may be another one beside the first. */
export const decimalSpellings: readonly Respelling[] = [brackets, ...printedSpellings];

const units: readonly (readonly [zeros: number, words: string])[] = [
  [3, "k|K|thousand"],
  [6, "m|M|mn|million|Million"],
  [9, "bn|billion|Billion"],
];

/** Pounds in thousands, millions or billions: the point is moved, digit by digit, so that nothing is rounded. */
const inUnits = units.flatMap(([zeros, words]) =>
  Array.from({ length: zeros + 1 }, (_, decimals) => {
    const point = decimals === 0 ? "()" : `\\.([0-9]{${decimals}})`;
    const to = `$1$2${"0".repeat(zeros - decimals)}`;
    const example = `1${decimals === 0 ? "" : `.${"2".repeat(decimals)}`}${words.split("|")[0]}`;
    return replaced("thousands, millions or billions in letters", example, `(-?[0-9]{1,9})${point} ?(?:${words})`, to);
  }),
);

/** Amounts of money. */
export const poundsSpellings: readonly Respelling[] = [
  replaced("brackets for a negative amount", "(1204)", "\\((.+)\\)", "-$1"),
  dashes,
  trailing,
  replaced("a pound sign", "£1204", "(-?)£ ?(-?.*)", "$1$2"),
  plus,
  ...spaces,
  ...commas,
  ...inUnits,
  leadingPoint,
  shortened,
  manyNoughts,
];
