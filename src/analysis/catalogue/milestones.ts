import { milestones } from "../../catalogue/milestones.ts";
import { themes } from "../../catalogue/themes.ts";
import type { CatalogueTable } from "./table.ts";

/** Milestones with their readings, and the themes they belong to. A milestone that no return proves has no reading. */
export const milestoneTables: readonly CatalogueTable[] = [
  {
    name: "meta.theme",
    columns: "theme varchar, position integer, title varchar, question varchar",
    rows: themes.map((theme, index) => [theme.id, index + 1, theme.title, theme.question]),
  },
  {
    name: "meta.theme_indicator",
    columns: "theme varchar, indicator_code varchar, is_listed boolean",
    rows: themes.flatMap((theme) => [
      ...theme.indicators.map((code) => [theme.id, code, true]),
      ...theme.alsoRelevant.map((code) => [theme.id, code, false]),
    ]),
  },
  {
    name: "meta.milestone",
    columns: `milestone varchar, theme varchar, target_text varchar, due_date date, evidence_kind varchar, proof varchar,
      period varchar, indicator_code varchar, target double, unit varchar, evidence varchar, return_name varchar,
      return_vintage varchar`,
    rows: milestones.map(({ id, theme, text, dueDate, evidence, proof, measure }) => [
      ...[id, theme, text, dueDate, evidence.join("|"), proof],
      ...[measure?.period ?? null, measure?.indicator ?? null, measure?.target ?? null, measure?.unit ?? null],
      ...[measure?.evidence ?? null, measure?.returnName ?? null, measure?.returnVintage ?? null],
    ]),
  },
  {
    name: "meta.milestone_reading",
    columns: "milestone varchar, position integer, definition varchar, person_type varchar",
    rows: milestones.flatMap(({ id, measure }) =>
      (measure?.definitions ?? []).map((definition, position) => [
        id,
        position,
        definition,
        measure?.personType ?? null,
      ]),
    ),
  },
];
