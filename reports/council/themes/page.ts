import { activitySection } from "../../components/activity/section.ts";
import { answer, element, foldedFigure } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import { themeMilestoneTable } from "../../components/themes/milestones.ts";
import type { GuideQuestion, Scrutiny } from "../../components/themes/rows.ts";
import { capitalised, counted } from "../../components/words/format.ts";
import { questionStateWords, themeSlug } from "../../components/words/themes.ts";
import { asksOf } from "./asks.ts";
import { themeLead } from "./lead.ts";
import { measureTable } from "./measures.ts";
import { mysteryTable } from "./mystery.ts";
import { themeParts } from "./parts.ts";
import { entryTable } from "./register.ts";
import type { Answered, CouncilThemes } from "./rows.ts";
import { surveyParts } from "./survey-parts.ts";
import { type Theme, themesOf } from "./theme.ts";

/** The guide that the questions of the themes are of, as a page cites it. */
const guide = "Centre for Public Scrutiny, guide to reviews of adult social care (2010)";

/** The parts of a council's page of one theme, in the order of the guide. */
export function councilTheme(id: string, own: CouncilThemes, scrutiny: Scrutiny) {
  const { day, council } = pageContext();
  const theme = themesOf(own, scrutiny, day).find((each) => each.theme.theme === id);
  if (theme === undefined) throw new Error(`the guide has no theme ${id}`);
  const name = council?.name ?? "";
  return {
    answer: () => answer(themeLead(name, theme)),
    asked: () => element("p", {}, `“${theme.theme.question}” (${guide}, theme ${theme.theme.position} of 10)`),
    asks: () => askList(theme),
    milestones: () => themeMilestoneTable(theme.milestones, day),
    measures: () =>
      element("div", {}, measureTable(theme.measures, own, theme.theme.title.toLowerCase()), ...returned(id, own)),
    evidence: () =>
      entryTable(theme.entries, { hasRegister: own.evidence.length > 0, day, of: "this theme or its questions" }),
    questions: () => questionTable(theme.theme.title, theme.questions, theme.theme.theme),
  };
}

function askList({ milestones, measures, questions }: Theme): HTMLElement {
  const asks = asksOf(milestones, measures, questions);
  if (asks.length === 0) {
    return element("p", {}, "Nothing stands out, is late, is missing or contradicts itself by the rules of this page.");
  }
  const items = asks.map(({ question, because }) =>
    element("li", {}, question, " ", element("span", { class: "note" }, `(Asked because ${because}.)`)),
  );
  return element("ul", {}, ...items);
}

/** What is returned for the theme beside outcome measures, and what surveys say; a part without a row is left out. */
function returned(id: string, { activity: figures }: CouncilThemes): HTMLElement[] {
  const context = pageContext();
  const of = { context, council: context.council?.name ?? "", figures };
  return [
    ...(id === "information" ? mysteryTable(figures) : []),
    ...(surveyParts[id] ?? []).flatMap((part) => activitySection(part, of)).map(foldedFigure),
    ...(themeParts[id] ?? []).flatMap((part) => activitySection(part, of)),
  ];
}

const questionColumns = [
  { key: "text", label: "Question" },
  { key: "state", label: "Answered by" },
  { key: "page", label: "Where" },
] as const;

/** What the guide asks, and what answers each question: the first are those that it asks first. */
export function questionTable(
  theme: string,
  questions: readonly (Answered & GuideQuestion)[],
  here: string | null = null,
): HTMLElement {
  const rows = questions.map((question) => ({
    text: `${question.question}. ${question.question_text}`,
    state: stateText(question),
    page: placeOf(question, here),
  }));
  return table(questionColumns, rows, `What the guide asks of ${theme.toLowerCase()}`, "cards");
}

function stateText({ state, figure_count, record_count, not_collected }: Answered & GuideQuestion): string {
  const parts = [
    ...(figure_count > 0 ? [counted(figure_count, "measure")] : []),
    ...(record_count > 0 ? [counted(record_count, "entry", "entries")] : []),
  ];
  const counts = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  const why = not_collected === null ? "" : `. ${not_collected}`;
  return `${capitalised(questionStateWords(state))}${counts}${why}`;
}

/** The page of the council that answers at length. */
function placeOf({ page, state, theme }: Answered & GuideQuestion, place: string | null): HTMLElement | string {
  const { toRoot, council } = pageContext();
  if (council === null) return "";
  const here = `${toRoot}council/${council.code}/`;
  if (page === null && (state === "not_collected" || state === "not_sent")) return "nowhere";
  if (page === null && theme === place) return "this page";
  if (page === null) return element("a", { href: `${here}themes/${themeSlug(theme)}` }, "Its theme");
  const [name = page] = page.split("#");
  return element("a", { href: here + page }, pageNames[name] ?? name);
}

const pageNames: Readonly<Record<string, string>> = {
  comparators: "Comparators",
  indicators: "Outcomes",
  jsna: "Needs",
  milestones: "Milestones",
  "personal-budgets": "Personal budgets",
  "value-for-money": "Money",
};
