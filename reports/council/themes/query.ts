import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { activityFigure, activitySql } from "../../components/activity/query.ts";
import { judgedMeasure, judgedSql, pastFigure, pastSql } from "../../components/indicator/query.ts";
import { milestoneLine, milestoneLinesSql } from "../../components/milestone/query.ts";
import { registerEntriesSql, registerEntry } from "../../components/themes/query.ts";

import { themeActivityCodes } from "./parts.ts";
import { surveyCodes } from "./survey-parts.ts";

const text = z.string();

/** A question of the guide, and what answers it for one council. */
const answered = {
  question: text,
  /** See `pub.question_state`. */
  state: text,
  /** Measures with a figure, measures whose figures are hidden, and rows of other returns. */
  figure_count: z.number(),
  hidden_count: z.number(),
  record_count: z.number(),
};

/** A measure under each theme whose guide lists it or whose questions it answers. */
const measure = { theme: text, ...judgedMeasure };

/** A measure that speaks of an aspect of the Director’s remit, or of a shared outcome. */
const accountMeasure = { subject_kind: text, subject: text, ...judgedMeasure };

/** SQL: the measures of each theme. */
const themeMeasureSql = `theme_measure as (
    select theme, framework, edition, indicator_code
    from pub.question_indicator join pub.question using (question)
    union
    select theme, framework, edition, indicator_code
    from pub.theme_indicator join pub.indicator using (indicator_code) where framework = 'NIS'
  )`;

/** For each council: what answers each question, its register of evidence, its milestones and measures by theme. */
export const themes = dataSet({
  name: "themes",
  per: "council",
  tables: {
    questions: table(
      answered,
      `select council_code, ${listed(answered)} from pub.question_state join pub.question using (question)
      order by council_code, position`,
    ),
    evidence: table(
      registerEntry,
      `select council_code, ${listed(registerEntry)} from (${registerEntriesSql})
      where subject_kind in ('milestone', 'question', 'theme', 'aspect', 'outcome', 'risk', 'judgement', 'recommendation')
      order by council_code, subject, due_on nulls last, item_id`,
    ),
    milestones: table(
      milestoneLine,
      `select area_code as council_code, ${listed(milestoneLine)} from (${milestoneLinesSql})
      where area_type = 'council' order by council_code, milestone, position`,
    ),
    measures: table(
      measure,
      `with ${judgedSql}, ${themeMeasureSql}
      select council_code, theme, ${listed(judgedMeasure)}
      from judged join theme_measure using (framework, edition, indicator_code)
      order by council_code, theme, place`,
    ),
    account_measures: table(
      accountMeasure,
      `with ${judgedSql}
      select council_code, subject_kind, subject, ${listed(judgedMeasure)}
      from judged join pub.account_indicator using (framework, edition, indicator_code)
      order by council_code, subject_kind, subject, place`,
    ),
    past: table(pastFigure, pastSql),
    activity: table(activityFigure, activitySql([...themeActivityCodes, ...surveyCodes])),
  },
});
