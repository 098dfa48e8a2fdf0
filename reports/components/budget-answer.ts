import type { MilestoneLine } from "./figure-line.ts";
import { joined, percent, statusWords } from "./format.ts";
import { milestoneDefinitions } from "./names.ts";
import { periodName } from "./periods.ts";
import { span } from "./sentences/span.ts";

const numbers = ["none", "one", "two", "three", "four", "five", "six"];

/** "two of the three definitions". */
export function ofDefinitions(count: number, all: number): string {
  if (count === all)
    return all === 1 ? "the definition" : all === 2 ? "both definitions" : `all ${numbers[all] ?? all} definitions`;
  return `${numbers[count] ?? count} of the ${numbers[all] ?? all} definitions`;
}

/**
 * The lines of the 30% milestone that enter its verdict, in the order of the definitions. Where clients were returned and
 * carers on the day were not, there is no reading of both: that is no gap in what the council was asked for.
 */
export function shareLines(lines: readonly MilestoneLine[]): MilestoneLine[] {
  const found = milestoneDefinitions.map(({ code }) =>
    lines.find((line) => line.milestone === "PPF-12" && line.definition === code),
  );
  const shown = found.filter((line) => line !== undefined);
  return shown.filter((line) => !lacksCarers(line, shown));
}

/** Whether a line is the reading with carers of a council that returned clients on the day and no carers. */
export function lacksCarers(line: MilestoneLine, lines: readonly MilestoneLine[]): boolean {
  if (line.definition !== "adass_eligible_with_carers" || line.value_status !== "missing") return false;
  return lines.some((other) => other.definition === "adass_eligible" && other.value_status !== "missing");
}

/**
 * The answer of the personal budgets page in a sentence or two: the shares, the verdict, and why where there is none.
 */
export function budgetAnswer(name: string, lines: readonly MilestoneLine[]): string {
  const shares = shareLines(lines);
  const judged = shares.filter((line) => line.value !== null);
  const first = judged[0];
  if (first === undefined) return noAnswer(name, shares);
  const met = judged.filter((line) => line.verdict === "met").length;
  const values = judged.map((line) => line.value ?? 0);
  const date = periodName(first.period);
  const missing = shares.length - judged.length;
  const rest = missing === 0 ? "" : ` On ${ofDefinitions(missing, shares.length)} there is no figure.`;
  return `At ${date}, ${span(values, percent)} of eligible people in ${name} held a personal budget, depending on who is counted as eligible: the milestone of 30% was ${metWords(met, judged.length)}.${rest}`;
}

function metWords(met: number, all: number): string {
  if (met === 0) return `met on ${all === 1 ? "no definition" : `none of the ${numbers[all] ?? all} definitions`}`;
  return `met on ${ofDefinitions(met, all)}`;
}

function noAnswer(name: string, shares: readonly MilestoneLine[]): string {
  const reasons = [...new Set(shares.map((line) => statusWords(line.value_status)))];
  const why = reasons.length === 0 ? "not submitted" : joined(reasons);
  return `Whether ${name} met the milestone of 30% cannot be judged: its figures for 31 March 2011 are ${why}.`;
}
