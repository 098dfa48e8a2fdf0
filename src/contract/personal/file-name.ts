import type { PersonalKind } from "./kinds.ts";
import { personalIn } from "./text.ts";

/** Kinds of personal data that the name of a file has in it. Blanks in names are often written as underscores. */
export function personalInName(name: string): PersonalKind[] {
  return personalIn(name.replaceAll("_", " ").replace(/\.[a-z0-9]{2,4}$/i, ""));
}

/** The name of a file as it may be written down: of one that has personal data in it the ending alone. */
export function safeName(name: string): string {
  if (personalInName(name).length === 0) return name;
  return `(name left out)${/\.[a-z0-9]{2,4}$/i.exec(name)?.[0] ?? ""}`;
}
