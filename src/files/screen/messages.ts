import type { Message } from "../../contract/message.ts";
import { kindWords, type PersonalKind } from "../../contract/personal/kinds.ts";
import { personalIn } from "../../contract/personal/text.ts";
import { columnLetters } from "../cell-address.ts";
import { fileMessage } from "../message.ts";
import type { Finding } from "./screening.ts";

const expected = "figures about councils, and nothing about one person";
const why = "Personal data is never kept: nothing of the file was loaded, copied or written down.";

/** The messages that refuse a file for what was found in it: where, and of which kind, never what. */
export function personalMessages(file: string, findings: readonly Finding[]): Message[] {
  return findings.map(({ kind, sheet, at, heading, line, count }) => {
    const isOfSheet = sheet !== null && line === 0;
    const cells = count > 1 ? ` in ${count.toLocaleString("en-GB")} cells` : "";
    const column = heading === null && at >= 0 ? ` in column ${columnLetters(at)}` : "";
    const place = isOfSheet ? " in the name of a sheet" : column;
    const message = fileMessage(file, {
      code: `personal/${kind}`,
      expected,
      found: `what looks like ${kindWords[kind]}${cells}${place}`,
      why,
      fix: fixOf(heading, at),
    });
    return { ...message, sheet: safeName(sheet), line: isOfSheet ? null : line, column: heading };
  });
}

/** The messages that refuse a workbook for its comments. */
export function commentMessages(file: string, kinds: readonly PersonalKind[]): Message[] {
  return kinds.map((kind) =>
    fileMessage(file, {
      code: `personal/${kind}`,
      expected,
      found: `what looks like ${kindWords[kind]} in a comment at a cell`,
      why,
      fix: "Delete the comments, run refresh again, and keep the file as it is away from incoming.",
    }),
  );
}

/** The name of a sheet as it may be shown. */
function safeName(sheet: string | null): string | null {
  return sheet === null || personalIn(sheet).length > 0 ? null : sheet;
}

function fixOf(heading: string | null, at: number): string {
  const take = "run refresh again, and keep the file as it is away from incoming.";
  if (at < 0) return `Take it out, ${take}`;
  if (heading === null) return `Take the column out, or give it a heading, ${take}`;
  return (
    `Take the column out, or what is personal out of its cells, ${take} ` +
    `If nothing in it is about a person, run refresh --allow-column ${JSON.stringify(heading)}.`
  );
}
