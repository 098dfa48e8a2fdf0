import type { FieldType } from "./field.ts";

/** Fewer numbered codes in a row are named one by one. */
const fewestInRun = 4;

/** A list in words, codes that are numbered one after the other as a run: "director, PPF-01 to PPF-21, Q1 to Q94". */
export function codeList(values: readonly string[]): string {
  const runs: string[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run.at(-1) ?? "", value)) run.push(value);
    else runs.push([value]);
  }
  return runs.flatMap((run) => (run.length < fewestInRun ? run : `${run[0]} to ${run.at(-1)}`)).join(", ");
}

/** Whether a code is the other with its number one higher, written as long: PPF-09 and PPF-10, Q9 and Q10. */
function isNext(code: string, other: string): boolean {
  const [, prefix = "", digits = ""] = /^(.*[A-Za-z-])(\d+)$/.exec(code) ?? [];
  return digits !== "" && other === `${prefix}${String(Number(digits) + 1).padStart(digits.length, "0")}`;
}

/** A message that lists more values is read by nobody. */
const listedAtMost = 12;

/** What a field of a list expects; for a message, of a long one, how many values it has and the first of them. */
export function expectedOneOf(values: readonly string[], others = ""): Pick<FieldType<string>, "expected" | "briefly"> {
  const expected = `one of ${codeList(values)}${others}`;
  if (values.length <= listedAtMost) return { expected };
  return { expected, briefly: `one of ${values.length} values, such as ${values.slice(0, 3).join(", ")}${others}` };
}
