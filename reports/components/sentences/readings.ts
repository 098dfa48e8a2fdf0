/** Whether a milestone is met over the readings of it that can be judged; `all` is at least 1. */
export function readingsSentence(milestone: string, met: number, all: number): string {
  if (met === all) return `The ${milestone} milestone is met on every reading of it (${all} of ${all}).`;
  if (met === 0) return `The ${milestone} milestone is not met on any reading of it (0 of ${all}).`;
  return `Whether the ${milestone} milestone is met depends on the definition: it is met on ${met} of ${all} readings of it.`;
}

const numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "two of the three definitions", "both definitions", "none of the three definitions". */
export function ofDefinitions(count: number, all: number): string {
  if (all === 1) return count === 1 ? "the one definition" : "no definition";
  if (count === all) return all === 2 ? "both definitions" : `all ${numbers[all] ?? all} definitions`;
  return `${numbers[count] ?? count} of the ${numbers[all] ?? all} definitions`;
}
