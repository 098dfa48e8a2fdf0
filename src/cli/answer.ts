import { visibleText } from "../contract/plain-text.ts";

// All that the command prints goes through here: what files hold and are called is shown, and obeyed by no terminal.

/** Prints the answer of a command on stdout: as JSON where asked, else in words. */
export function answer(isJson: boolean | undefined, value: unknown, words: string): void {
  const text = isJson ? JSON.stringify(value, null, 2) : words;
  if (text !== "") process.stdout.write(`${visibleText(text)}\n`);
}

/** Tells a person how it goes, on stderr. */
export function tell(text: string): void {
  process.stderr.write(`${visibleText(text)}\n`);
}

/** `1 file`, `2 files`, `1,204 rows`. */
export function counted(count: number, noun: string): string {
  // The first number that the system groups by thousands takes 14 ms: most are too small to have any.
  return `${count < 1000 ? count : count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
