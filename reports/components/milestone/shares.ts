import type { MilestoneLine } from "../figure/lines.ts";
import { type Lead, leadText, unqualified } from "../sentences/lead.ts";
import { ofDefinitions, valueText } from "../sentences/target.ts";
import { span } from "../sentences/words.ts";
import { capitalised } from "../words/format.ts";
import { milestoneDefinitions } from "../words/names.ts";
import { monthName, periodName } from "../words/periods.ts";
import { judgedSentence, progressLead, whyNotJudged } from "./due.ts";
import { newest, notDueYet, standingOf } from "./standing.ts";

/**
 * The lines of the 30% milestone that enter its verdict, in the order of the definitions. Where clients were returned and
 * carers on the day were not, there is no reading of both: that is no gap in what the council was asked for.
 */
export function shareLines(lines: readonly MilestoneLine[]): MilestoneLine[] {
  const readings = milestoneDefinitions.map(({ code }) =>
    lines.find((line) => line.milestone === "PPF-12" && line.definition === code),
  );
  const shown = readings.filter((line) => line !== undefined);
  return shown.filter((line) => !lacksCarers(line, shown));
}

/** Whether a line is the reading with carers of a council that returned clients on the day and no carers. */
export function lacksCarers(line: MilestoneLine, lines: readonly MilestoneLine[]): boolean {
  if (line.definition !== "adass_eligible_with_carers" || isReturned(line)) return false;
  return lines.some((line) => line.definition === "adass_eligible" && isReturned(line));
}

/** Whether there is a figure, be it hidden: of the milestone's own period or, until that is due, of any before. */
function isReturned(line: MilestoneLine): boolean {
  return line.value_status !== "missing" || standingOf(line) !== null;
}

/**
 * What the personal budgets page opens with: the shares and the verdict; until the milestone is due, the newest shares,
 * then the forecast and the pace; and why where there is neither.
 */
export function budgetLead(name: string, lines: readonly MilestoneLine[]): Lead {
  const shares = shareLines(lines);
  const [first] = shares;
  if (first === undefined)
    return unqualified(`The milestone of 30% was not asked of ${name}: it fell due when there was no such council.`);
  const judged = shares.filter((line) => line.value !== null);
  if (judged.length > 0)
    return {
      says: `${heldClause(name, judged)}. ${verdictSentence(judged)}`,
      qualified: withoutFigure(shares, judged),
    };
  if (first.verdict !== notDueYet) return noAnswer(name, shares);
  if (newest(shares).period !== null) return progressLead(heldClause(name, shares), "30%", shares);
  return {
    says: `${nothingSent(name, first)} The milestone of 30% falls due by ${monthName(first.due_date)}.`,
    qualified: judgedSentence(first),
  };
}

/** The same as one text. */
export function budgetAnswer(name: string, lines: readonly MilestoneLine[]): string {
  return leadText(budgetLead(name, lines));
}

/** "At 31 March 2011, between 26.4% and 33.9% of eligible people in Eastwold held a personal budget", in their newest period. */
export function heldClause(name: string, lines: readonly MilestoneLine[]): string {
  const { period, readings } = newest(lines);
  const values = readings.map(({ standing }) => standing.value);
  const target = lines[0]?.target ?? 0;
  const share = span(values, (value) => valueText(value, "percent", target));
  return `At ${periodName(period ?? "")}, ${share} of eligible people in ${name} held a personal budget`;
}

/** Judged lines are those of the milestone's own period, and not empty. */
function verdictSentence(judged: readonly MilestoneLine[]): string {
  const met = judged.filter((line) => line.verdict === "met").length;
  if (judged.length === 1) return `The milestone of 30% was ${met === 1 ? "met" : "not met"}.`;
  return `The milestone of 30% was met on ${ofDefinitions(met, judged.length)} of who is eligible.`;
}

function withoutFigure(shares: readonly MilestoneLine[], judged: readonly MilestoneLine[]): string {
  const missing = shares.length - judged.length;
  if (missing === 0) return "";
  const yet = shares.some((line) => line.verdict === notDueYet) ? " yet" : "";
  return `On ${ofDefinitions(missing, shares.length)} there is no figure${yet}.`;
}

function nothingSent(name: string, { has_sent: hasSent }: MilestoneLine): string {
  return hasSent
    ? `No share of eligible people with a personal budget is known for ${name} yet.`
    : `${name} has sent no personal budget counts.`;
}

function noAnswer(name: string, shares: readonly MilestoneLine[]): Lead {
  return {
    says: `Whether ${name} met the milestone of 30% cannot be judged.`,
    qualified: `${capitalised(whyNotJudged(shares))}.`,
  };
}
