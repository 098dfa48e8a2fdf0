import type { Message } from "../contract/message.ts";

type Parts = Pick<Message, "code" | "expected" | "found" | "why" | "fix">;

/** A message about a whole file: it stops the file. */
export function fileMessage(file: string, parts: Parts): Message {
  return { severity: "file", file, sheet: null, line: null, cell: null, column: null, council: null, ...parts };
}

/** A message about a file that stops nothing. */
export function fileNote(file: string, parts: Parts): Message {
  return { ...fileMessage(file, parts), severity: "note" };
}
