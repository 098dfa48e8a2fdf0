import { z } from "zod";
import { dataSet, table } from "../../../src/site/query.ts";

const text = z.string();

/** How many councils there are whose answer to a question is in each state. */
const stateCount = { question: text, state: text, councils: z.number() };

/** The themes, the questions and the milestones of the guide, and how councils stand to each question. */
export const scrutiny = dataSet({
  name: "scrutiny",
  per: "site",
  tables: {
    themes: table(
      { theme: text, position: z.number(), title: text, question: text },
      "select theme, position, title, question from pub.theme order by position",
    ),
    questions: table(
      {
        question: text,
        theme: text,
        question_text: text,
        asks: text,
        priority: z.number(),
        page: text.nullable(),
        not_collected: text.nullable(),
      },
      `select question, theme, question_text, asks, priority, page, not_collected from pub.question
      order by position`,
    ),
    milestones: table(
      { milestone: text, theme: text, target_text: text, due_date: text },
      `select milestone, theme, target_text, cast(due_date as varchar) as due_date from pub.national_milestone
      order by milestone`,
    ),
    states: table(
      stateCount,
      `select question, state, cast(count(*) as integer) as councils
      from pub.question_state join pub.council using (council_code)
      where last_day is null
      group by all order by question, state`,
    ),
  },
});
