import type { Message } from "../contract/message.ts";
import { safeName } from "../contract/personal/file-name.ts";

type Parts = Pick<Message, "code" | "expected" | "found" | "why" | "fix">;

/** A message about a whole file: it stops the file. A name that has personal data in it is left out. */
export function fileMessage(name: string, parts: Parts): Message {
  const file = safeName(name);
  return { severity: "file", file, sheet: null, line: null, cell: null, column: null, council: null, ...parts };
}

/** A message about a file that stops nothing. */
export function fileNote(file: string, parts: Parts): Message {
  return { ...fileMessage(file, parts), severity: "note" };
}

/** The message about a file in which something went wrong that nobody foresaw. It stops this file alone. */
export function bugMessage(file: string, error: unknown): Message {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return fileMessage(file, {
    code: "file/bug",
    expected: "a file that can be read",
    found: stack.split("\n", 1)[0] ?? "",
    why: `This is a bug in Yardstick. Nothing in the file was loaded; other files are not concerned.\n${stack}\n`,
    fix: "Send these lines to those who look after Yardstick.",
  });
}
