import { answer, element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import type { Scrutiny } from "../components/themes/rows.ts";
import { counted, number } from "../components/words/format.ts";

/** States in which figures answer, in which evidence does, and in which nothing does. */
const kinds = [
  { key: "figures", label: "By figures", states: ["figures_and_evidence", "figures"] },
  { key: "evidence", label: "By evidence", states: ["evidence"] },
  { key: "hidden", label: "Of too few people", states: ["hidden"] },
  { key: "none", label: "Not answered", states: ["under_way", "not_sent", "no_evidence", "not_collected"] },
] as const;

/** The parts of the page of how all councils stand to the questions of the guide. */
export function englandThemes(scrutiny: Scrutiny) {
  return {
    answer: () => answer(registerLead(scrutiny)),
    register: () => element("div", {}, ...scrutiny.themes.map((theme) => themeRegister(theme, scrutiny))),
  };
}

/** Of how many questions any council has an answer. */
function registerLead({ questions, states }: Pick<Scrutiny, "questions" | "states">): string {
  const answered = questions.filter(
    ({ question }) => countOf(states, question, ["figures_and_evidence", "figures", "evidence"]) > 0,
  );
  return `Of the guide’s ${counted(questions.length, "question")}, ${number(answered.length)} are answered for at least one council by figures or evidence.`;
}

function countOf(states: Scrutiny["states"], question: string, of: readonly string[]): number {
  return states
    .filter((row) => row.question === question && of.includes(row.state))
    .reduce((sum, row) => sum + row.councils, 0);
}

/** Why councils have no answer, in words. */
function whyNot(states: Scrutiny["states"], question: string): string {
  const reasons = [
    ["not_sent", "nothing sent"],
    ["no_evidence", "no evidence on record"],
    ["under_way", "evidence under way"],
  ] as const;
  const parts = reasons.flatMap(([state, words]) => {
    const count = countOf(states, question, [state]);
    return count === 0 ? [] : [`${words}: ${number(count)}`];
  });
  return parts.join("; ");
}

const columns = [
  { key: "question", label: "Question" },
  ...kinds.map(({ key, label }) => ({ key, label, isNumber: true })),
  { key: "why", label: "Why not" },
];

function themeRegister(theme: Scrutiny["themes"][number], { questions, states }: Scrutiny): HTMLElement {
  const rows = questions
    .filter((question) => question.theme === theme.theme)
    .map(({ question, question_text: text, not_collected }) => ({
      question: `${question}. ${text}`,
      ...Object.fromEntries(kinds.map(({ key, states: of }) => [key, number(countOf(states, question, of))])),
      why: not_collected ?? whyNot(states, question),
    }));
  return element(
    "section",
    {},
    element("h3", {}, `${theme.position}. ${theme.title}`),
    element("p", {}, `“${theme.question}”`),
    table(columns, rows, `Questions of ${theme.title.toLowerCase()}, and how many councils can answer`, "cards"),
  );
}
