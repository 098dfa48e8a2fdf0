import type { Message } from "../../contract/message.ts";
import { kindWords } from "../../contract/personal/kinds.ts";
import { columnLetters } from "../cell-address.ts";
import { fileMessage } from "../message.ts";
import type { Finding } from "./screening.ts";

const expected = "figures about councils, and nothing about one person";
const why = "Personal data is never kept: nothing of the file was loaded, copied or written down.";

/** The messages that refuse a file for what was found in it: where, and of which kind, never what. */
export function personalMessages(file: string, findings: readonly Finding[]): Message[] {
  return findings.map(({ kind, sheet, at, heading, line, count }) => {
    const cells = count > 1 ? ` in ${count.toLocaleString("en-GB")} cells` : "";
    const place = heading === null && at >= 0 ? ` in column ${columnLetters(at)}` : "";
    const message = fileMessage(file, {
      code: `personal/${kind}`,
      expected,
      found: `what looks like ${kindWords[kind]}${cells}${place}`,
      why,
      fix: fixOf(heading, at),
    });
    return { ...message, sheet, line, column: heading };
  });
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
