import { type ThemeMilestone, themeMilestones } from "../../components/themes/milestones.ts";
import type { GuideQuestion, GuideTheme, Scrutiny } from "../../components/themes/rows.ts";
import type { Answered, CouncilThemes } from "./rows.ts";

/** One theme of one council: all that its page says. */
export interface Theme {
  readonly theme: GuideTheme;
  readonly milestones: readonly ThemeMilestone[];
  readonly measures: CouncilThemes["measures"];
  readonly questions: readonly (Answered & GuideQuestion)[];
  readonly entries: CouncilThemes["evidence"];
}

/** The ten themes of a council with what is known of each on the day of the page. */
export function themesOf(own: CouncilThemes, guide: Scrutiny, day: string): Theme[] {
  const known = { lines: own.milestones, entries: own.evidence, hasRegister: own.evidence.length > 0 };
  return guide.themes.map((theme) => {
    const milestones = guide.milestones.filter((milestone) => milestone.theme === theme.theme);
    const asked = guide.questions.filter((question) => question.theme === theme.theme);
    const ids = new Set(asked.map(({ question }) => question));
    return {
      theme,
      milestones: themeMilestones(milestones, known, day),
      measures: own.measures.filter((measure) => measure.theme === theme.theme),
      questions: asked.flatMap((question) => {
        const answered = own.questions.find((each) => each.question === question.question);
        return answered === undefined ? [] : [{ ...question, ...answered }];
      }),
      entries: own.evidence.filter(
        ({ subject_kind: kind, subject }) => kind !== "milestone" && (subject === theme.theme || ids.has(subject)),
      ),
    };
  });
}
