import type { Message } from "../contract/message.ts";
import { fileMessage } from "./message.ts";

/** The message that refuses a packed file that is cut short or changed. */
export function damagedArchive(name: string): Message {
  return fileMessage(name, {
    code: "archive/damaged",
    expected: "a packed file that is whole",
    found: "one that is cut short or damaged",
    why: "Nothing in the file was read.",
    fix: "Download or copy it again and run refresh.",
  });
}
