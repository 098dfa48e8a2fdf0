import type { Lead } from "../../components/sentences/lead.ts";
import { counted, joined } from "../../components/words/format.ts";
import type { Theme } from "./theme.ts";
import { isAnswered } from "./unanswered.ts";

/** How many of these questions figures or evidence answer. */
export function answeredCount(questions: Theme["questions"]): number {
  return questions.filter(isAnswered).length;
}

/** How many of all questions are answered, and which theme has the fewest answers. */
export function themesLead(name: string, themes: readonly Theme[]): Lead {
  const all = themes.flatMap(({ questions }) => questions);
  const says = `Of the guide’s ${counted(all.length, "question")}, ${answeredCount(all)} are answered for ${name} by figures or evidence.`;
  return { says, qualified: milestonesSentence(themes.flatMap(({ milestones }) => milestones)) };
}

/** How many of a theme's questions are answered, and what of its milestones is met, late or missing. */
export function themeLead(name: string, { questions, milestones }: Theme): Lead {
  const answered = answeredCount(questions);
  const says = `Of the guide’s ${counted(questions.length, "question")}, ${answered === 0 ? "none" : answered} ${answered === 1 ? "is" : "are"} answered for ${name} by figures or evidence.`;
  return { says, qualified: milestonesSentence(milestones) };
}

/** The states of a milestone as a clause, of one and of several. */
const kinds: readonly (readonly [state: string, one: string, many: string])[] = [
  ["met", "is met", "are met"],
  ["depends on the definition", "depends on the definition", "depend on the definition"],
  ["not met", "is not met", "are not met"],
  ["recorded", "has evidence on record", "have evidence on record"],
  ["late", "is late", "are late"],
  ["missing", "has nothing recorded", "have nothing recorded"],
  ["not known", "is not known", "are not known"],
  ["not due", "is not due yet", "are not due yet"],
  ["not due yet", "is not due yet", "are not due yet"],
  ["cannot be judged", "cannot be judged", "cannot be judged"],
];

/** "Of 4 milestones, 2 are met, 1 is evidenced and 1 is late."; of one state "None of the 21 milestones is known." */
export function milestonesSentence(milestones: Theme["milestones"]): string {
  if (milestones.length === 0) return "The theme has no national milestone.";
  const states = milestones.map(({ lines, evidence }) => lines[0]?.overall_verdict ?? evidence.state);
  const counts = kinds.flatMap(([state, one, many]) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [{ state, count, words: count === 1 ? one : many }];
  });
  const [first] = counts;
  if (first !== undefined && counts.length === 1) {
    if (first.count === 1) return `The milestone ${first.words}.`;
    return first.state === "not known"
      ? `None of the ${first.count} milestones is known.`
      : `All ${first.count} milestones ${first.words}.`;
  }
  return `Of ${counted(milestones.length, "milestone")}, ${joined(counts.map(({ count, words }) => `${count} ${words}`))}.`;
}
