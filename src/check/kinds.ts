import { type Message, type Severity, sentence } from "../contract/message.ts";
import type { MessageKind } from "./checked.ts";

/** Messages of one kind about one column that are told one by one. */
const shownOfKind = 3;

const reach: Readonly<Record<Severity, string>> = { file: "Stops the file", row: "Stops the row", note: "Note" };

/** Messages by what they are about, in the order of the first of each kind. */
export function kindsOf(messages: readonly Message[]): MessageKind[] {
  const kinds = new Map<string, Message[]>();
  for (const message of messages) {
    const kind = `${message.code} ${message.column}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [message]);
    else known.push(message);
  }
  return [...kinds.values()].map((alike) => {
    const shown = alike.slice(0, shownOfKind);
    return {
      reach: reach[shown[0]?.severity ?? "note"],
      sentences: shown.map(sentence),
      more: alike.length - shown.length,
    };
  });
}
