import { aspects, sharedOutcomes } from "../../catalogue/account.ts";
import { indicatorsOf, questions } from "../../catalogue/questions/index.ts";
import { indicatorOf } from "../../catalogue/questions/question.ts";
import type { CatalogueTable } from "./table.ts";

/** What a Director answers for: the aspects of the remit, then the shared outcomes. */
const parts = [
  ...aspects.map((part) => ({ kind: "aspect", ...part })),
  ...sharedOutcomes.map((part) => ({ kind: "outcome", ...part })),
];

/**
 * The questions of the guide to scrutiny, and what may answer each: indicators, records and evidence of milestones; and
 * what a Director answers for.
 */
export const questionTables: readonly CatalogueTable[] = [
  {
    name: "meta.question",
    columns: `question varchar, position integer, theme varchar, question_text varchar, asks varchar, priority integer,
      page varchar, not_collected varchar`,
    rows: questions.map(({ id, theme, text, asks, priority, page, notCollected }, position) => [
      ...[id, position, theme, text, asks, priority, page, notCollected],
    ]),
  },
  {
    name: "meta.question_indicator",
    columns: "question varchar, framework varchar, edition varchar, indicator_code varchar",
    rows: questions.flatMap((question) =>
      indicatorsOf(question).map(({ framework, edition, code }) => [question.id, framework, edition, code]),
    ),
  },
  {
    name: "meta.question_record",
    columns: "question varchar, return_table varchar, kind varchar",
    rows: questions.flatMap(({ id, records }) => records.map(({ table, kind }) => [id, table, kind])),
  },
  {
    name: "meta.question_milestone",
    columns: "question varchar, milestone varchar",
    rows: questions.flatMap(({ id, milestones }) => milestones.map((milestone) => [id, milestone])),
  },
  {
    name: "meta.account",
    columns: "subject_kind varchar, subject varchar, position integer, title varchar",
    rows: parts.map(({ kind, id, title }, position) => [kind, id, position, title]),
  },
  {
    name: "meta.account_question",
    columns: "subject_kind varchar, subject varchar, question varchar",
    rows: parts.flatMap(({ kind, id, questions: asked }) => asked.map((question) => [kind, id, question])),
  },
  {
    name: "meta.account_indicator",
    columns: "subject_kind varchar, subject varchar, framework varchar, edition varchar, indicator_code varchar",
    rows: parts.flatMap(({ kind, id, indicators }) =>
      indicators.map(indicatorOf).map(({ framework, edition, code }) => [kind, id, framework, edition, code]),
    ),
  },
];
