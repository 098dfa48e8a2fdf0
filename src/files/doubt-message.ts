import type { Check, Doubt } from "../contract/check.ts";
import type { Message } from "../contract/message.ts";
import { heading, type Return } from "../contract/return.ts";
import { fileMessage, fileNote } from "./message.ts";
import { titleWords } from "./publication/named.ts";

/** Doubts of one check that are told one by one; the last of them says how many more there are. */
export const toldOfCheck = 100;

/** The file whose rows are in doubt. */
interface DoubtedFile {
  readonly name: string;
  readonly definition: Return;
  readonly isPublication: boolean;
  readonly title?: string;
}

/** Where the rows of a doubt are: the line of the first, its council, all of them in words, and how many doubts more there are. */
interface DoubtPlace {
  readonly line: number | null;
  readonly council: string | null;
  readonly places: string;
  readonly more: number;
}

/** What is told of rows that do not go together, or what stops the file. */
export function doubtMessage(
  file: DoubtedFile,
  check: Check,
  doubt: Doubt,
  { line, council, places, more }: DoubtPlace,
): Message {
  const others = more > 0 ? ` There are ${more.toLocaleString("en-GB")} more like this.` : "";
  const parts = {
    code: `check/${check.name}`,
    expected: check.expected(doubt),
    found: check.alone?.found(doubt, places) ?? doubt.now.toLocaleString("en-GB"),
    why: `${check.why(doubt)}${others}`,
    fix: fixOf(file, check, doubt),
  };
  const [name] = check.columns;
  const field = file.definition.fields[name];
  const where = { line, column: field === undefined ? name : heading(name, field), council };
  if (check.stops?.(doubt) !== true) return { ...fileNote(file.name, parts), ...where };
  const title = file.title === undefined || file.title === "" ? "" : `; ${titleWords(file.title)}`;
  return { ...fileMessage(file.name, parts), ...where, found: `${parts.found}${title}` };
}

function fixOf({ isPublication }: DoubtedFile, { alone }: Check, doubt: Doubt): string {
  const usual = isPublication
    ? "It is loaded as it is published: if it is wrong, its publisher should be told."
    : "Check both numbers; if one is wrong, correct its file and run refresh again. The row is loaded.";
  const fix = alone?.fix ?? usual;
  return typeof fix === "string" ? fix : fix(doubt);
}
