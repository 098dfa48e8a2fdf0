import { z } from "zod";
import { dataSet, table } from "../../../src/site/query.ts";
import { roleNameSql } from "../words/roles-query.ts";

const text = z.string();

/** An entry of a council's register of evidence; days as 2011-03-31. */
export const registerEntry = {
  /** milestone, question, theme, aspect, outcome, risk, judgement or recommendation. */
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

/** SQL: those entries with their council, but those that were withdrawn. */
export const registerEntriesSql = `select council_code, cast(subject_kind as varchar) as subject_kind,
    cast(subject as varchar) as subject, title, reference, cast(due_on as varchar) as due_on,
    cast(done_on as varchar) as done_on, cast(status as varchar) as status, ${roleNameSql} as role, sentence, item_id
  from pub.evidence where status <> 'withdrawn'`;

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
      { milestone: text, theme: text, target_text: text, due_date: text, has_figure: z.boolean() },
      `select milestone, theme, target_text, cast(due_date as varchar) as due_date,
        milestone in (select milestone from pub.milestone_return) as has_figure
      from pub.national_milestone order by milestone`,
    ),
    /** How many councils of today have evidence of each milestone: done in time, done late, going on. */
    evidence: table(
      { milestone: text, in_time: z.number(), late: z.number(), going_on: z.number() },
      `with entry as (
        select council_code, subject as milestone, status = 'done' and done_on <= due_on as is_in_time,
          status = 'done' as is_done
        from (${registerEntriesSql}) join pub.council using (council_code)
        where subject_kind = 'milestone' and last_day is null
      ), by_council as (
        select council_code, milestone, bool_or(coalesce(is_in_time, is_done)) as is_in_time, bool_or(is_done) as is_done
        from entry group by all
      )
      select milestone, cast(count(*) filter (is_in_time) as integer) as in_time,
        cast(count(*) filter (is_done and not is_in_time) as integer) as late,
        cast(count(*) filter (not is_done) as integer) as going_on
      from by_council group by milestone order by milestone`,
    ),
    /** How many councils of today there are, and how many of them sent a register. */
    registers: table(
      { councils: z.number(), sent: z.number() },
      `select cast(count(*) as integer) as councils,
        cast(count(*) filter (council_code in (select council_code from pub.evidence)) as integer) as sent
      from pub.council where last_day is null`,
    ),
    account: table(
      { subject_kind: text, subject: text, title: text },
      "select subject_kind, subject, title from pub.account order by position",
    ),
    account_questions: table(
      { subject_kind: text, subject: text, question: text },
      "select subject_kind, subject, question from pub.account_question join pub.question using (question) order by position",
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
