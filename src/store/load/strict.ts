import { fileMessage } from "../../files/message.ts";
import type { LoadResult } from "../warehouse/load-result.ts";

/** A result under `--strict`: a file with any row left out is refused whole. */
export function strictly(result: LoadResult): LoadResult {
  if (result.isRefused || result.messages.every((message) => message.severity === "note")) return result;
  const message = fileMessage(result.name, {
    code: "file/strict",
    found: `${result.leftOutCount} that cannot be`,
    expected: "every row to be right, as --strict asks",
    why: "Nothing in the file was loaded.",
    fix: "Correct the rows below, or run it again without --strict.",
  });
  return { ...result, isRefused: true, rowCount: 0, took: null, messages: [message, ...result.messages] };
}
