import type { MilestoneLine } from "../../components/figure/lines.ts";
import { whyNotJudged } from "../../components/milestone/due.ts";
import { isNothingLoaded } from "../../components/milestone/evidence.ts";
import { budgetLead } from "../../components/milestone/shares.ts";
import { newest, notDueYet } from "../../components/milestone/standing.ts";
import { type Lead, leadText, unqualified } from "../../components/sentences/lead.ts";
import { capitalised, counted, joined } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";

const says: Readonly<Record<string, readonly [string, string]>> = {
  met: ["is met", "are met"],
  "depends on the definition": ["depends on the definition", "depend on the definition"],
  "not met": ["is not met", "are not met"],
  "cannot be judged": ["cannot be judged", "cannot be judged"],
  [notDueYet]: ["is not due yet", "are not due yet"],
};

/** "Of the 5 milestones that returns can prove for Northmere, 2 are met, …": how a council's milestones stand. */
function milestoneLead(name: string, milestones: readonly MilestoneLine[]): Lead {
  const overall = new Map(milestones.map((line) => [line.milestone, line.overall_verdict]));
  if (overall.size === 0)
    return unqualified(`No milestone was asked of ${name}: they fell due when there was no such council.`);
  const verdicts = [...overall.values()];
  const all = counted(overall.size, "milestone");
  if (verdicts.every((verdict) => verdict === "cannot be judged"))
    return {
      says: `None of the ${all} can be judged for ${name}.`,
      qualified: `${capitalised(whyNoneJudged(name, milestones))}.`,
    };
  const parts = Object.entries(says).flatMap(([verdict, [singular, plural]]) => {
    const count = verdicts.filter((each) => each === verdict).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? singular : plural}`];
  });
  const of = `the ${all} that returns can prove for ${name}, ${joined(parts)}.`;
  const { period } = newest(milestones);
  const isWaiting = verdicts.includes(notDueYet) && period?.includes(" Q");
  const unjudged = milestones.filter((line) => line.overall_verdict === "cannot be judged");
  const isUnloaded = unjudged.length > 0 && isNothingLoaded(unjudged);
  return {
    says: `${isWaiting ? `At ${periodName(period ?? "")}, of` : "Of"} ${of}`,
    qualified: isUnloaded ? "No return that proves the others is loaded." : "",
  };
}

/** The same as one text. */
export function milestoneAnswer(name: string, milestones: readonly MilestoneLine[]): string {
  return leadText(milestoneLead(name, milestones));
}

/** The same as a page opens with it: until the 30% is due, with how far it has come. */
export function milestoneOpening(name: string, milestones: readonly MilestoneLine[]): Lead {
  const shares = milestones.filter((line) => line.milestone === "PPF-12");
  const isWaiting = shares[0]?.overall_verdict === notDueYet;
  const tally = milestoneLead(name, milestones);
  if (!isWaiting) return tally;
  const budgets = budgetLead(name, milestones);
  return {
    says: `${tally.says} ${budgets.says}`,
    qualified: [tally.qualified, budgets.qualified].filter((part) => part !== "").join(" "),
  };
}

function whyNoneJudged(name: string, milestones: readonly MilestoneLine[]): string {
  if (isNothingLoaded(milestones)) return "no return that proves them is loaded";
  if (milestones.every((line) => !line.has_sent)) return `${name} has sent none of the returns that prove them`;
  const ids = [...new Set(milestones.map((line) => line.milestone))];
  const reasons = ids.map((id) => whyNotJudged(milestones.filter((line) => line.milestone === id)));
  return joined([...new Set(reasons)]);
}
