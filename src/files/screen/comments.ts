import type { PersonalKind } from "../../contract/personal/kinds.ts";
import { personalIn } from "../../contract/personal/text.ts";
import { partText, zipParts } from "../packed.ts";
import type { Source } from "../source.ts";

const ofExcel = /^xl\/(?:threaded)?comments[^/]*(?:\/[^/]*)?\.xml$/i;
const ofOpenDocument = /<office:annotation\b[\s\S]*?<\/office:annotation>/g;

/** Comments of more letters than this are those of no workbook that is filled in by hand. */
const mostBytes = 20_000_000;

/** Kinds of personal data in the comments that a workbook has at its cells: they are not read, and would be kept with it. */
export function personalInComments(source: Source): PersonalKind[] {
  const texts = (zipParts(source) ?? []).flatMap((part) => {
    if (ofExcel.test(part.name)) return [partText(source, part, mostBytes)];
    return part.name === "content.xml" ? (partText(source, part, mostBytes).match(ofOpenDocument) ?? []) : [];
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
