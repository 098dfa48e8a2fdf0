import { milestoneName } from "../../components/milestone/names.ts";
import {
  type Ask,
  askOfDefinitions,
  askOfLate,
  askOfMissing,
  askOfNotMet,
  askOfUnanswered,
  askOfWorse,
} from "../../components/sentences/ask.ts";
import type { ThemeMilestone } from "../../components/themes/milestones.ts";
import type { GuideQuestion } from "../../components/themes/rows.ts";
import type { Answered, ThemeMeasure } from "./rows.ts";

/** So many questions are asked of a theme, and so many by one rule. */
const [most, mostOfRule] = [5, 2];

/** States of a question of the guide in which nothing answers it, although the council could. */
const unanswered = new Set(["not_sent", "no_evidence", "under_way"]);

/**
 * Questions that members could ask of a theme, by rule: what contradicts itself, what is late, what is worse than England,
 * what was not met, what is missing. At most five, and two of a rule; what stands out comes first within its rule.
 */
export function asksOf(
  milestones: readonly ThemeMilestone[],
  measures: readonly ThemeMeasure[],
  questions: readonly (Answered & GuideQuestion)[],
): Ask[] {
  const verdictsOf = ({ lines }: ThemeMilestone) => new Set(lines.map(({ overall_verdict }) => overall_verdict));
  const named = ({ milestone }: ThemeMilestone) => milestoneName(milestone.milestone);
  const isProved = ({ lines }: ThemeMilestone) => lines.length > 0;
  const worse = measures
    .filter(({ verdict, is_current }) => verdict === "worse" && is_current)
    .toSorted((a, b) => Number(b.stands_out === true) - Number(a.stands_out === true));
  const rules: readonly (readonly Ask[])[] = [
    milestones
      .filter((each) => verdictsOf(each).has("depends on the definition"))
      .map((each) => askOfDefinitions(named(each))),
    milestones
      .filter(({ evidence }) => evidence.state === "late")
      .map((each) => askOfLate(named(each), each.milestone.due_date, each.evidence.says)),
    worse.map(askOfWorse),
    milestones.filter((each) => verdictsOf(each).has("not met")).map((each) => askOfNotMet(named(each))),
    milestones
      .filter((each) => each.evidence.state === "missing" && !isProved(each))
      .map((each) => askOfMissing(named(each), each.milestone.due_date)),
    questions
      .filter(({ priority, state }) => priority === 1 && unanswered.has(state))
      .map(({ question_text: text }) => askOfUnanswered(text)),
  ];
  return rules.flatMap((asks) => asks.slice(0, mostOfRule)).slice(0, most);
}
