import { indicators } from "../catalogue/indicators/index.ts";
import { milestones } from "../catalogue/milestones.ts";
import { methods } from "../methods/index.ts";
import { caseText } from "../methods/method.ts";
import type { Database, Parameter } from "../store/database.ts";

const tables = [
  `create or replace table meta.indicator (framework varchar, edition varchar, indicator_code varchar, title varchar,
    numerator_text varchar, denominator_text varchar, unit varchar, decimals integer, polarity varchar, kind varchar,
    source varchar, certainty varchar, domain varchar)`,
  `create or replace table meta.indicator_version (framework varchar, edition varchar, indicator_code varchar,
    version varchar, first_period varchar, last_period varchar, is_break boolean, unit varchar, kind varchar,
    note varchar)`,
  `create or replace table meta.milestone (milestone varchar, target_text varchar, due_date date, period varchar,
    indicator_code varchar, target double, unit varchar, evidence varchar)`,
  `create or replace table meta.milestone_reading (milestone varchar, position integer, definition varchar,
    person_type varchar)`,
  `create or replace table meta.method (position integer, name varchar, title varchar, purpose varchar, citation varchar,
    formula varchar, refuses varchar, cases varchar)`,
];

/** Writes the catalogue into the warehouse, so that SQL and pages read the same facts as the code. */
export async function writeCatalogue(db: Database): Promise<void> {
  for (const statement of [...tables, ...methods.flatMap((method) => method.macros)]) await db.run(statement);
  await insert(
    db,
    "meta.indicator",
    indicators.map((i) => [
      ...[i.framework, i.edition, i.code, i.title, i.numerator, i.denominator, i.unit, i.decimals, i.polarity, i.kind],
      ...[i.source, i.certainty, i.domain],
    ]),
  );
  await insert(
    db,
    "meta.indicator_version",
    indicators.flatMap((i) =>
      i.versions.map((v) => [
        ...[i.framework, i.edition, i.code, v.version, v.firstPeriod, v.lastPeriod, v.isBreak, v.unit, v.kind, v.note],
      ]),
    ),
  );
  await insert(
    db,
    "meta.milestone",
    milestones.map((m) => [...[m.id, m.text, m.dueDate, m.period, m.indicator, m.target, m.unit, m.evidence]]),
  );
  await insert(
    db,
    "meta.milestone_reading",
    milestones.flatMap((m) => m.definitions.map((definition, position) => [m.id, position, definition, m.personType])),
  );
  await insert(
    db,
    "meta.method",
    methods.map((m, position) => [
      ...[position, m.name, m.title, m.purpose, m.citation, m.formula, m.refuses, m.cases.map(caseText).join("\n")],
    ]),
  );
}

async function insert(db: Database, table: string, rows: readonly (readonly Parameter[])[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const row = `(${first.map(() => "?").join(", ")})`;
  await db.run(`insert into ${table} values ${rows.map(() => row).join(", ")}`, rows.flat());
}
