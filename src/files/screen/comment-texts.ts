import type { PersonalKind } from "../../contract/personal/kinds.ts";
import { personalIn } from "../../contract/personal/text.ts";
import type { ZipPart } from "../zip-list.ts";

const ofExcel = /^xl\/(?:threaded)?comments[^/]*(?:\/[^/]*)?\.xml$/i;
const ofOpenDocument = /<office:annotation\b[\s\S]*?<\/office:annotation>/g;

/** Comments of more letters than this are those of no workbook that is filled in by hand. */
export const mostCommentBytes = 20_000_000;

/** Kinds of personal data in the comments of a workbook. `textOf` is what a part says; empty where it cannot be read. */
export function personalInParts(parts: readonly ZipPart[], textOf: (part: ZipPart) => string): PersonalKind[] {
  const texts = parts.flatMap((part) => {
    if (ofExcel.test(part.name)) return [textOf(part)];
    return part.name === "content.xml" ? (textOf(part).match(ofOpenDocument) ?? []) : [];
  });
  return [...new Set(texts.flatMap((text) => personalIn(withoutTags(text))))];
}

/** What a person reads of a piece of XML; each paragraph by itself. */
function withoutTags(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'");
}
