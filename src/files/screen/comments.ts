import type { PersonalKind } from "../../contract/personal/kinds.ts";
import { partText, zipParts } from "../packed.ts";
import type { Source } from "../source.ts";
import { mostCommentBytes, personalInParts } from "./comment-texts.ts";

/** Kinds of personal data in the comments that a workbook has at its cells: they are not read, and would be kept with it. */
export function personalInComments(source: Source): PersonalKind[] {
  return personalInParts(zipParts(source) ?? [], (part) => partText(source, part, mostCommentBytes));
}
