import { eachMonth } from "./date-spellings.ts";
import { type Respelling, remade, replaced } from "./respelling.ts";
import { quoted } from "./sql.ts";

/** Codes of areas. */
export const codeSpellings: readonly Respelling[] = [
  replaced("spaces within a code", "E08 000 035", "([A-Za-z]) ?([0-9]{2}) ?([0-9]{3}) ?([0-9]{3})", "$1$2$3$4"),
  remade("a code in small letters", "e08000035", "[a-z][0-9]{8}", {
    toSql: (cell) => `upper(${cell})`,
    respell: (cell) => cell.toUpperCase(),
  }),
];

/** yes and no. */
export const yesNoSpellings: readonly Respelling[] = [
  replaced("yes in another way", "Y", "[Yy](?:[Ee][Ss])?|[Tt](?:[Rr][Uu][Ee])?", "yes"),
  replaced("no in another way", "N", "[Nn][Oo]?|[Ff](?:[Aa][Ll][Ss][Ee])?", "no"),
];

/** The values of a closed list, whatever their capitals, and with spaces or hyphens for underscores. */
export function listSpelling(values: readonly string[]): Respelling {
  const known = new Map(values.map((value) => [plain(value), value]));
  const branches = [...known].map(([key, value]) => `when ${quoted(key)} then ${quoted(value)}`).join(" ");
  const example = (values.find((value) => value.includes("_")) ?? values[0] ?? "").replaceAll("_", " ");
  return remade("capitals, spaces or hyphens in a code", example, "[A-Za-z0-9 _+-]+", {
    toSql: (cell) => `case regexp_replace(lower(${cell}), '[ _-]+', '_', 'g') ${branches} else ${cell} end`,
    respell: (cell) => known.get(plain(cell)) ?? cell,
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[ _-]+/g, "_");
}

const otherBand = "an age band in other words";
const takenForDate = "an age band that a spreadsheet took for a date";

/**
 * Age bands. A spreadsheet takes 5-9 for 5 September and 10-14 for October 2014: whichever way round it shows them, a band
 * runs from the lower age to the higher. The first of a month, as a workbook keeps it, may be 10-14 or 1-10: it is not read.
 */
export const bandSpellings: readonly Respelling[] = [
  replaced(otherBand, "65 to 69", "([0-9]{1,3}) *(?:[\u2010-\u2013-]|to) *([0-9]{1,3})", "$1-$2"),
  replaced(otherBand, "85 and over", "([0-9]{1,3}) *(?:[+]|and over|or over)", "$1+"),
  ...eachMonth(({ pattern, letters, number }) => [
    replaced(takenForDate, `15-${letters}`, `([0-9]{1,2})[ -]${pattern}`, `$1 and ${number}`),
    replaced(takenForDate, `${letters}-14`, `${pattern}[ -](1[3-9]|[2-9][0-9])`, `${Number(number)}-$1`),
  ]).flat(),
  replaced(takenForDate, "2026-09-05", "(?:19|20)[0-9]{2}-([0-9]{2})-(0[2-9]|[1-3][0-9])", "$1 and $2"),
  remade("", "05 and 09", "[0-9]{1,2} and [0-9]{1,2}", {
    toSql: (cell) => `array_to_string(list_sort(cast(string_split(${cell}, ' and ') as integer[])), '-')`,
    respell: (cell) =>
      cell
        .split(" and ")
        .map(Number)
        .sort((a, b) => a - b)
        .join("-"),
  }),
];
