import { z } from "zod";
import { Database } from "../store/warehouse/database.ts";
import { disclosureRuleSchema, usualRule } from "../store/workspace/disclosure.ts";
import { readReleases } from "../store/workspace/ledger.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { counted } from "./answer.ts";
import { type RulesSince, rulesSince, rulesSinceInWords } from "./rules-since.ts";

/** How many figures are not published, of all that were made. */
export interface HiddenFigures {
  /** They count few people themselves. */
  readonly few_people: number;
  /** Others, from which those could be worked out. */
  readonly would_reveal: number;
  /** Of all these, how many an earlier release has told. */
  readonly given_away: number;
  /** The thresholds in force, the lowest first: counts of fewer people are few. */
  readonly few_under: readonly number[];
  /** Which rules are others than those of what has gone out. */
  readonly rules_since: RulesSince;
}

const countsSchema = z.object({ few_people: z.number(), would_reveal: z.number(), given_away: z.number() });

const ruleSchema = disclosureRuleSchema.extend({ return_name: z.string() });

/** Counts what the warehouse of a workspace hides. It is for the analyst alone: how many of each there are is not published. */
export async function hiddenFigures(workspace: Workspace): Promise<HiddenFigures> {
  const db = await Database.open(workspace.warehouse, "read");
  try {
    const query = `select count(*) filter (is_first) as few_people, count(*) filter (not is_first) as would_reveal,
        (select count(distinct figure_id) from out.given_away) as given_away
      from out.hidden_figure`;
    const [counts] = await db.rows(countsSchema, query);
    const rows = await db.rows(ruleSchema, "from out.disclosure_rule order by return_name");
    const rules = new Map(rows.map(({ return_name, ...rule }) => [return_name, rule]));
    const few_under = [...new Set(rows.map(({ threshold }) => threshold))].sort((a, b) => a - b);
    const rules_since = rulesSince(readReleases(workspace.ledger), rules);
    return { ...(counts ?? { few_people: 0, would_reveal: 0, given_away: 0 }), few_under, rules_since };
  } finally {
    db.close();
  }
}

/**
 * What an analyst is told of them after a load: what is hidden, what few people are where that is less than usual, and
 * which rules are others than those of what has gone out.
 */
export function hiddenInWords(hidden: HiddenFigures): string[] {
  const [lowest = usualRule.threshold] = hidden.few_under;
  const looser =
    lowest < usualRule.threshold
      ? [
          `Counts of ${lowest} people are published, because workspace.json says so: NHS Digital hides those of fewer than ${usualRule.threshold}.`,
        ]
      : [];
  return [...countsInWords(hidden), ...looser, ...rulesSinceInWords(hidden.rules_since)];
}

function countsInWords({ few_people, would_reveal, given_away, few_under }: HiddenFigures): string[] {
  if (few_people + would_reveal === 0) return [];
  const others = would_reveal === 0 ? "" : `, and ${counted(would_reveal, "other")} that would reveal them`;
  const told = `${counted(given_away, "hidden figure")} can be worked out from a release that has gone out: see out.given_away.`;
  return [
    `Not published: ${counted(few_people, "figure")} telling of ${fewWords(few_under)}${others}.`,
    ...(given_away === 0 ? [] : [told]),
  ];
}

/** "fewer than 5 people"; where returns have different thresholds, from the lowest to the highest. */
function fewWords(thresholds: readonly number[]): string {
  const [lowest = usualRule.threshold, ...others] = thresholds;
  return `fewer than ${[lowest, ...others.slice(-1)].join(" to ")} people`;
}
