import type { MilestoneLine } from "../figure/lines.ts";
import { outlookSentence } from "../sentences/outlook.ts";
import { paceSentence } from "../sentences/pace.ts";
import { ofDefinitions } from "../sentences/readings.ts";
import { dueClause, judgedOn } from "./due.ts";
import { standingOf } from "./standing.ts";

/**
 * What is known of a milestone before its own period is due: `held`, a clause of its newest figures, when it falls due,
 * what is forecast, and the pace that it has and needs. `lines` are its readings, and not empty.
 */
export function progressAnswer(held: string, target: string, lines: readonly MilestoneLine[]): string {
  const [first] = lines;
  if (first === undefined) return `${held}.`;
  const parts = [
    `${held}; the milestone of ${target} ${dueClause(first)}.`,
    reachedAlready(target, lines),
    outlook(lines),
    pace(lines),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The same of one reading, for a list: the forecast and the pace, without the date. */
export function readingProgress(line: MilestoneLine): string {
  const refusal = line.pace_needed !== null && line.pace_made === null ? ` (${line.pace_refusal})` : "";
  const needs = pace([line]).replace(/\.$/, `${refusal}.`);
  return [outlook([line]), needs].filter((part) => part !== "").join(" ");
}

function reachedAlready(target: string, lines: readonly MilestoneLine[]): string {
  const standing = lines.filter((line) => standingOf(line) !== null);
  const reached = standing.filter((line) => (standingOf(line)?.value ?? 0) >= line.target).length;
  if (reached === 0) return "";
  return `It is at ${target} or more already on ${ofDefinitions(reached, standing.length)}.`;
}

function outlook(lines: readonly MilestoneLine[]): string {
  const [first] = lines;
  const held = lines.flatMap((line) => {
    const { forecast, forecast_lower_80: lower, forecast_upper_80: upper } = line;
    return forecast === null || lower === null || upper === null ? [] : [{ forecast, lower, upper }];
  });
  return first === undefined ? "" : outlookSentence(judgedOn(first), held);
}

function pace(lines: readonly MilestoneLine[]): string {
  return paceSentence(
    lines.map((line) => ({ needed: line.pace_needed, made: line.pace_made, quarters: line.pace_quarters })),
  );
}
