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
