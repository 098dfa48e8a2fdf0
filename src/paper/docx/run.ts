import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Run } from "../model.ts";

/** Words as text, never as a field or a formula; an address outside the site as a link. */
export function runOf({ text, isBold, href }: Run): ParagraphChild {
  const run = new TextRun({ text: writable(text), bold: isBold });
  return href === null ? run : new ExternalHyperlink({ link: href, children: [run] });
}

/** Characters that XML cannot hold, and that a name from a file might. */
function writable(text: string): string {
  return [...text].filter((letter) => letter >= " " && letter !== "\ufffe" && letter !== "\uffff").join("");
}
