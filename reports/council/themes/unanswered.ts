import type { Theme } from "./theme.ts";

const answeredStates = new Set(["figures_and_evidence", "figures", "evidence"]);

/** Whether figures or evidence answer a question. */
export function isAnswered({ state }: Theme["questions"][number]): boolean {
  return answeredStates.has(state);
}

/** What the guide asks first and nothing answers, in the order of the guide. */
export function unansweredFirst(themes: readonly Theme[]): string[] {
  const asked = themes.flatMap(({ questions }) => questions).filter((question) => !isAnswered(question));
  return asked.toSorted((a, b) => a.priority - b.priority).map(({ question_text: text }) => text);
}
