import { visibleText } from "../../contract/plain-text.ts";

/** What XML cannot hold though it is a character to JavaScript: halves of characters, and two that are none. */
const noCharacter = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Most texts are of these alone, and stand as they are. */
const plain = /^[\w ,.()'/:;+=-]*$/;

/** A text within XML. What XML cannot hold, or would hide or turn what is read, is shown as JSON writes it: \u0001. */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return visibleText(text)
    .replaceAll(noCharacter, "\uFFFD")
    .replaceAll(/[&<>"]/g, (character) => escapes[character] ?? "");
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
