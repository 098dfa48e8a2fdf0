import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { activityFigure, activitySql } from "../../components/activity/query.ts";
import { judgedMeasure, judgedSql, pastFigure, pastSql } from "../../components/indicator/query.ts";
import { milestoneLine, milestoneLinesSql } from "../../components/milestone/query.ts";
import { roleNameSql } from "../../components/words/roles-query.ts";

import { themeActivityCodes } from "./parts.ts";

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

/** An entry of the council's register of evidence; days as 2011-03-31. */
const evidence = {
  /** milestone, question, theme, risk, judgement or recommendation. */
  subject_kind: text,
  subject: text,
  title: text,
  reference: text.nullable(),
  due_on: text.nullable(),
  done_on: text.nullable(),
  status: text,
  role: text.nullable(),
  sentence: text.nullable(),
};

/** A measure under each theme whose guide lists it or whose questions it answers. */
const measure = { theme: text, ...judgedMeasure };

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
      evidence,
      `select council_code, cast(subject_kind as varchar) as subject_kind, cast(subject as varchar) as subject, title,
        reference, cast(due_on as varchar) as due_on, cast(done_on as varchar) as done_on,
        cast(status as varchar) as status, ${roleNameSql} as role, sentence
      from pub.evidence
      where subject_kind in ('milestone', 'question', 'theme', 'risk', 'judgement', 'recommendation')
        and status <> 'withdrawn'
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
    past: table(pastFigure, pastSql),
    activity: table(activityFigure, activitySql(themeActivityCodes)),
  },
});
