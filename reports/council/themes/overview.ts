import { answer, element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import type { Scrutiny } from "../../components/themes/rows.ts";
import { themeSlug } from "../../components/words/themes.ts";
import { asksOf } from "./asks.ts";
import { answeredCount, milestonesSentence, themesLead } from "./lead.ts";
import { questionTable } from "./page.ts";
import type { CouncilThemes } from "./rows.ts";
import { type Theme, themesOf } from "./theme.ts";
import { unansweredFirst } from "./unanswered.ts";

/** The parts of a council's page of all ten themes. */
export function councilThemes(own: CouncilThemes, scrutiny: Scrutiny) {
  const { day, council } = pageContext();
  const themes = themesOf(own, scrutiny, day);
  return {
    answer: () => answer(themesLead(council?.name ?? "", themes)),
    themes: () => themeTable(themes),
    questions: () => element("div", {}, ...themes.map(questionsOfTheme)),
    /** What the guide asks first and nothing answers. */
    unanswered: () => unansweredFirst(themes),
    /** The first question that members could ask of each theme, once where it is that of several. */
    asks: () => [...new Set(themes.flatMap((theme) => firstAsk(theme)?.question ?? []))],
  };
}

const columns = [
  { key: "theme", label: "Theme" },
  { key: "answered", label: "Questions answered" },
  { key: "milestones", label: "Milestones" },
  { key: "worse", label: "Worse measures, beside England" },
  { key: "asks", label: "First question that members could ask" },
] as const;

/** Each theme with how much is known, what stands out, and the first question that members could ask. */
function themeTable(themes: readonly Theme[]): HTMLElement {
  const rows = themes.map((theme) => {
    const current = theme.measures.filter(({ is_current }) => is_current);
    const worse = current.filter(({ verdict }) => verdict === "worse").length;
    const first = firstAsk(theme);
    return {
      theme: element(
        "a",
        { href: `./themes/${themeSlug(theme.theme.theme)}` },
        `${theme.theme.position}. ${theme.theme.title}`,
      ),
      answered: `${answeredCount(theme.questions)} of ${theme.questions.length}`,
      milestones: milestonesSentence(theme.milestones),
      worse: current.length === 0 ? "no measure" : `${worse} of ${current.length}`,
      asks: first?.question ?? "none arises",
    };
  });
  return table(columns, rows, "The ten themes", "cards");
}

function firstAsk({ milestones, measures, questions }: Theme) {
  return asksOf(milestones, measures, questions)[0];
}

function questionsOfTheme({ theme, questions }: Theme): HTMLElement {
  const title = `${theme.position}. ${theme.title}: ${answeredCount(questions)} of ${questions.length} answered`;
  return element("details", {}, element("summary", {}, title), questionTable(theme.title, questions));
}
