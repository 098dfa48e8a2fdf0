import { element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { milestoneRows } from "../../components/themes/milestones.ts";
import type { Scrutiny } from "../../components/themes/rows.ts";
import { asksOf } from "./asks.ts";
import { themeLead } from "./lead.ts";
import { measureTable, newestMeasures } from "./measures.ts";
import type { CouncilThemes, ThemeMeasure } from "./rows.ts";
import { type Theme, themesOf } from "./theme.ts";
import { isAnswered } from "./unanswered.ts";

/** So many measures of a theme have room on a spread. */
const most = 6;

/** The ten themes for a meeting: each with its question, milestones, few measures, what to ask and what is not known. */
export function themeSpreads(own: CouncilThemes, scrutiny: Scrutiny): HTMLElement {
  const { day, council } = pageContext();
  const spreads = themesOf(own, scrutiny, day).map((theme) => spread(theme, own, council?.name ?? "", day));
  return element("div", { class: "spreads" }, ...spreads);
}

function spread(theme: Theme, own: CouncilThemes, name: string, day: string): HTMLElement {
  const { title, position, question } = theme.theme;
  const { says, qualified } = themeLead(name, theme);
  return element(
    "section",
    { class: "spread", "data-theme": position },
    element("h2", { id: `theme-${position}` }, `Theme ${position} of 10: ${title}`),
    element("p", {}, `“${question}”`),
    element("p", {}, `${says} ${qualified}`),
    ...(theme.milestones.length === 0 ? [] : [milestoneRows(theme.milestones, day, `of theme ${position}`)]),
    measureTable(telling(theme.measures), own, title.toLowerCase()),
    element("h3", {}, "Questions that members could ask"),
    listOf(
      asksOf(theme.milestones, theme.measures, theme.questions).map((ask) => `${ask.question} (${ask.because})`),
      "Nothing stands out, is late, is missing or contradicts itself by the rules of these pages.",
    ),
    element("h3", {}, "Not known"),
    listOf(
      theme.questions.filter((asked) => !isAnswered(asked)).map(({ question_text: text }) => text),
      "Each question of the guide has figures or evidence.",
    ),
    element("p", { class: "lines" }, "Notes:"),
  );
}

function listOf(items: readonly string[], none: string): HTMLElement {
  if (items.length === 0) return element("p", {}, none);
  return element("ul", {}, ...items.map((item) => element("li", {}, item)));
}

const order = ["worse", "better", "higher", "lower", "similar", "not_compared"];

/** The newest measures that say most: those that differ from England first. */
function telling(measures: readonly ThemeMeasure[]): readonly ThemeMeasure[] {
  return newestMeasures(measures)
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .slice(0, most);
}
