import type { Message } from "../../contract/message.ts";
import { personalInName } from "../../contract/personal/file-name.ts";
import { kindWords } from "../../contract/personal/kinds.ts";
import { fileMessage } from "../message.ts";

/** The message that refuses a file for its name, which the ledger would keep and reports would show; null for any other. */
export function nameMessage(name: string): Message | null {
  const [kind] = personalInName(name);
  if (kind === undefined) return null;
  return fileMessage(name, {
    code: "personal/file-name",
    expected: "a file's name with nothing about one person",
    found: `what looks like ${kindWords[kind]} in it`,
    why: "The name of a file is written down and shown: nothing of the file was read, loaded or copied.",
    fix: "Give it another name, look whether what is in it is about people too, and run refresh.",
  });
}
