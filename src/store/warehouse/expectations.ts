import { z } from "zod";
import { dueOn, periodsOf } from "../../contract/cadence.ts";
import type { Return } from "../../contract/return.ts";
import { identifier, quoted, sql } from "../../contract/sql.ts";
import { Fault } from "../workspace/fault.ts";
import { type ExpectedReturn, expectedReturns } from "../workspace/settings.ts";
import { settingsFile, type Workspace, workspaceSettings } from "../workspace/workspace.ts";
import type { Database } from "./database.ts";

/** Tables that say when each return is due for each period, and which councils the workspace names as its own. */
export const expectationTables: readonly string[] = [
  "create table meta.due (return_name varchar, vintage varchar, period varchar, due_on date)",
  "create table meta.own_council (council_code varchar)",
];

/**
 * SQL of the view `meta.submitted`: for each load, of which council and period it brought rows of a return that is
 * expected again. It is read from the scopes, which are kept when a later load replaces them, and not from the rows.
 */
export function submittedSql(definitions: readonly Return[]): string {
  const each = definitions.flatMap((definition) => submittedOf(definition) ?? []);
  const none = `select null::varchar as return_name, null::varchar as council_code, null::varchar as vintage,
    null::varchar as period, null::integer as load_id where false`;
  return sql`create view meta.submitted as
    with known as (
      select return_name, scope, load_id from meta.scope
      union all
      select return_name, scope, load_id from meta.scope_replaced
    ), parted as (
      select return_name, string_split(scope, '|') as parts, load_id from known
    )
    ${[none, ...each].join(" union all ")}`;
}

function submittedOf({ name, scope, cadence }: Return): string | null {
  if (cadence === undefined) return null;
  const columns = scope.map((column, index) => `parts[${index + 1}] as ${identifier(column)}`);
  const vintage = scope.includes("vintage") ? "vintage" : "''";
  return `select * from (
      select distinct ${quoted(name)} as return_name, council_code, ${vintage} as vintage, ${cadence.periodSql ?? "period"} as period,
        load_id
      from (select ${columns.join(", ")}, load_id from parted where return_name = ${quoted(name)}))
    where period is not null`;
}

/**
 * Writes into a warehouse what its workspace expects, as the settings are now.
 *
 * @throws {Fault} where they name a return, a vintage, a day or a council that there is not.
 */
export async function writeWorkspaceExpectations(
  db: Database,
  definitions: readonly Return[],
  workspace: Workspace,
): Promise<void> {
  const settings = workspaceSettings(workspace);
  const path = settingsFile(workspace);
  await writeExpectations(db, expectedReturns(definitions, settings, path), settings.council_codes ?? []);
  await expectKnownCouncils(db, path);
  await db.run("update meta.workspace set settings = ?", [JSON.stringify(settings)]);
}

/** Writes when each return is due, and which councils are named. */
export async function writeExpectations(
  db: Database,
  returns: readonly ExpectedReturn[],
  councilCodes: readonly string[],
): Promise<void> {
  const rows = returns.flatMap(({ name, cadence, due }) =>
    due.flatMap((day) => periodsOf(cadence).map((period) => [name, day.vintage, period, dueOn(period, day)])),
  );
  await db.run("delete from meta.due");
  await db.run(
    `insert into meta.due select cells[1], cells[2], cells[3], cast(cells[4] as date)
      from (select unnest(from_json($1::json, '[["varchar"]]')) as cells)`,
    [JSON.stringify(rows)],
  );
  await db.run("delete from meta.own_council");
  await db.run(`insert into meta.own_council select unnest(from_json($1::json, '["varchar"]'))`, [
    JSON.stringify(councilCodes),
  ]);
}

const codeSchema = z.object({ council_code: z.string() });

/** Before any table of councils is loaded nobody can say which there are. */
async function expectKnownCouncils(db: Database, path: string): Promise<void> {
  const unknown = await db.rows(
    codeSchema,
    `select council_code from meta.own_council
      where exists (from core.councils) and council_code not in (select council_code from core.councils)`,
  );
  if (unknown.length === 0) return;
  const codes = unknown.map(({ council_code }) => council_code).join(", ");
  throw new Fault(`${path}: council_codes names ${codes}, which the table of councils has not. Correct the file.`);
}
