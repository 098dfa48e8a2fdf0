import type { MilestoneLine } from "../components/figure/lines.ts";
import { councilsSentence, readingCounts } from "../components/milestone/councils.ts";
import { dueClause, judgedOn, progressLead } from "../components/milestone/due.ts";
import { isNothingLoaded } from "../components/milestone/evidence.ts";
import { heldClause } from "../components/milestone/shares.ts";
import { notDueYet, standingOf } from "../components/milestone/standing.ts";
import { type Lead, unqualified } from "../components/sentences/lead.ts";
import { readingsSentence } from "../components/sentences/target.ts";
import { counted, number } from "../components/words/format.ts";

/** Whether figures of the 30% or of the 3% are loaded, of which every council is shown. */
export function isHeadlineLoaded(lines: readonly MilestoneLine[]): boolean {
  return lines.some((line) => ["PPF-12", "PPF-20"].includes(line.milestone) && line.is_return_loaded);
}

/** Where no return of personal budget counts is loaded: in how many councils personal budgets are known to be used. */
function introducedLead(lines: readonly MilestoneLine[]): Lead {
  const unknown =
    "What share of eligible people in England hold a personal budget is not known: no return of it is loaded.";
  const line = lines.find(({ milestone, area_type }) => milestone === "PPF-09" && area_type === "england");
  if (line === undefined || !line.is_return_loaded) return unqualified(unknown);
  const { judged, met } = readingCounts(lines, line);
  return {
    says: `Personal budgets were in use in ${number(met)} of ${counted(judged, "council")} with a published count at ${judgedOn(line)}.`,
    qualified: unknown,
  };
}

/** Where England stands on the 30%: its shares and the verdict, then how many councils reached the target. */
export function englandLead(lines: readonly MilestoneLine[]): Lead {
  if (isNothingLoaded(lines))
    return unqualified(
      "Whether councils met the milestones of Putting People First is not known here: none of the returns that prove them is loaded.",
    );
  const england = lines.filter((line) => line.milestone === "PPF-12" && line.area_type === "england");
  const [first] = england;
  if (first !== undefined && !first.is_return_loaded) return introducedLead(lines);
  const standing = england.filter((line) => standingOf(line) !== null);
  const councils = councilsSentence(lines, "PPF-12", "30%");
  if (first === undefined || standing.length === 0) {
    const due = first?.verdict === notDueYet ? `The milestone of 30% ${dueClause(first)}. ` : "";
    return {
      says: "What share of eligible people in England hold a personal budget is not known: too few councils’ counts are loaded.",
      qualified: `${due}${councils}.`,
    };
  }
  const held = heldClause("England", standing);
  const judged = standing.filter((line) => line.value !== null);
  if (judged.length === 0) {
    const { says, qualified } = progressLead(held, "30%", england);
    return { says, qualified: `${qualified} ${councils}.` };
  }
  const met = judged.filter((line) => line.verdict === "met").length;
  return { says: `${held}. ${readingsSentence("30%", met, judged.length)}`, qualified: `${councils}.` };
}
