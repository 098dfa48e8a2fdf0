import { counted, number } from "../words/format.ts";

/** "Of 152 councils that say (2010-11), 41 do not ask callers who pays: they cannot tell self-funders apart." */
export function recordedSentence(all: number, without: number, year: string): string {
  const say = `Of ${counted(all, "council")} that ${all === 1 ? "says" : "say"} (${year}), `;
  if (without === 0) return `${say}each asks callers who pays.`;
  return `${say}${number(without)} ${without === 1 ? "does" : "do"} not ask callers who pays: ${without === 1 ? "it" : "they"} cannot tell self-funders apart.`;
}
