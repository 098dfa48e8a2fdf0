import { returns } from "../../pipelines/index.ts";
import { expectedSql } from "../../src/analysis/expected.ts";
import { freshnessSql } from "../../src/analysis/freshness.ts";
import { councilNowSql } from "../../src/analysis/stage/succession.ts";
import type { Return } from "../../src/contract/return.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { writeExpectations } from "../../src/store/warehouse/expectations.ts";
import { createWarehouse } from "../../src/store/warehouse/warehouse.ts";
import { expectedReturns, type WorkspaceSettings } from "../../src/store/workspace/settings.ts";
import { council, select } from "./core.ts";

export const leeds = "E08000035";

export const bradford = "E08000032";

const both = [council(leeds), council(bradford)];

/** A scope of a return, as loading notes it, and the day its load came. */
export type Sent = readonly [name: string, scope: string, day: string];

export const budgets = (code: string, period: string, day: string): Sent => [
  "personal_budgets",
  `${code}|${period}|client|snapshot|all`,
  day,
];

export interface Given {
  readonly councils?: readonly Readonly<Record<string, unknown>>[];
  readonly sent: readonly Sent[];
  readonly settings?: Omit<WorkspaceSettings, "kind">;
  readonly definitions?: readonly Return[];
}

/** A warehouse in which nothing was loaded but what is sent. */
export async function warehouse({
  councils = both,
  sent,
  settings = {},
  definitions = returns,
}: Given): Promise<Database> {
  const db = await Database.open(":memory:", "write");
  await createWarehouse(db, definitions, "real", "test");
  const due = expectedReturns(definitions, { kind: "real", ...settings }, "workspace.json");
  await writeExpectations(db, due, settings.council_codes ?? []);
  for (const each of councils) {
    const names = Object.keys(each);
    await db.run(
      `insert into core.councils by name select ${names.map((name) => `cells->>'${name}' as ${name}`).join(", ")}
        from (select $1::json as cells)`,
      [JSON.stringify(each)],
    );
  }
  for (const [index, [name, scope, day]] of sent.entries()) {
    await db.run("insert into meta.scope values (?, ?, ?, true, 1)", [name, scope, index + 1]);
    await db.run("insert into meta.load values (?, ?, ?, 'x.csv', '', 0, 1, 0)", [index + 1, `${day}T09:00:00Z`, name]);
  }
  await db.run(councilNowSql);
  for (const statement of expectedSql) await db.run(statement);
  await db.run(freshnessSql);
  return db;
}

/** What is expected of a council as "period due received", a return at a time. */
export async function expectedOf(given: Given, code: string, name = "personal_budgets"): Promise<string[]> {
  const db = await warehouse(given);
  const rows = await select(
    db,
    `select trim(vintage || ' ' || period || ' ' || due_on || ' ' || coalesce(cast(received_on as varchar), '-')) as line
      from out.expected where area_code = '${code}' and return_name = '${name}' order by due_on, vintage`,
  ).finally(() => db.close());
  return rows.map(({ line }) => String(line));
}
