import { indicatorsOf, questions } from "../../catalogue/questions/index.ts";
import type { CatalogueTable } from "./table.ts";

/** The questions of the guide to scrutiny, and what may answer each: indicators, records and evidence of milestones. */
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
];
