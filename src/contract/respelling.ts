import { quoted } from "./sql.ts";

/**
 * Another way in which people write a value, and how it is brought into a field's own. It leaves any cell as it is that is
 * not written so. One declaration serves both engines.
 */
export interface Respelling {
  /** What is respelled, in words: `thousands commas`. Empty for a step that only ends what another began. */
  readonly says: string;
  readonly example: string;
  /** SQL over a text. */
  readonly toSql: (cell: string) => string;
  readonly respell: (cell: string) => string;
}

/**
 * A cell that matches `pattern` as a whole becomes `to`, in which `$1` to `$9` are the groups of the pattern. Both are in
 * the part of regular expressions that RE2 and JavaScript share.
 */
export function replaced(says: string, example: string, pattern: string, to: string): Respelling {
  const matcher = new RegExp(`^(?:${pattern})$`, "u");
  const rewrite = to.replaceAll("$", "\\");
  return {
    says,
    example,
    toSql: (cell) => `regexp_replace(${cell}, ${quoted(`^(?:${pattern})$`)}, ${quoted(rewrite)})`,
    respell: (cell) => cell.replace(matcher, to),
  };
}

const unseen = "[\u00ad\u200b-\u200f\u2060\ufeff]";
const everyUnseen = new RegExp(unseen, "gu");
const apostrophe = "['\u2018\u2019\u201b`\u00b4]";

/** What programs put beside a value of any kind: it is no part of it. */
export const besideValues: readonly Respelling[] = [
  {
    says: "a character that is not seen",
    example: "\ufeff1204",
    toSql: (cell) => `regexp_replace(${cell}, '${unseen}', '', 'g')`,
    respell: (cell) => cell.replace(everyUnseen, ""),
  },
  replaced("an apostrophe before the value", "'1204", `${apostrophe} *([^ '].*?)${apostrophe}?`, "$1"),
];

/** A pattern of small letters that takes capitals too: RE2 and JavaScript share no other way to say so. */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\.|\[[^\]]*\]|[a-z]/g, (part) =>
    part.length > 1 ? part : `[${part.toUpperCase()}${part}]`,
  );
}

/** A cell that matches `pattern` as a whole is made anew by SQL and by code that do the same. */
export function remade(
  says: string,
  example: string,
  pattern: string,
  make: Pick<Respelling, "toSql" | "respell">,
): Respelling {
  const matcher = new RegExp(`^(?:${pattern})$`, "u");
  return {
    says,
    example,
    toSql: (cell) =>
      `list_transform([${cell}], lambda x: case when regexp_full_match(x, ${quoted(pattern)}) then ${make.toSql("x")} else x end)[1]`,
    respell: (cell) => (matcher.test(cell) ? make.respell(cell) : cell),
  };
}

/** SQL: a text after all respellings, in order. */
export function respelledSql(cell: string, respellings: readonly Respelling[]): string {
  return respellings.reduce((text, { toSql }) => toSql(text), cell);
}

/** A text after all respellings, and which of them changed it. */
export function respelled(cell: string, respellings: readonly Respelling[]): { text: string; says: string[] } {
  const says = new Set<string>();
  const text = respellings.reduce((before, each) => {
    const after = each.respell(before);
    if (after !== before && each.says !== "") says.add(each.says);
    return after;
  }, cell);
  return { text, says: [...says] };
}
