import { dirname, join } from "node:path";
import { z } from "zod";
import { quoted } from "../../contract/sql.ts";
import type { Database } from "../../store/warehouse/database.ts";
import {
  type DisclosureRule,
  type DisclosureSettings,
  disclosureRule,
  disclosureSchema,
  usualRule,
} from "../../store/workspace/disclosure.ts";
import { Fault } from "../../store/workspace/fault.ts";
import { type FigureUnit, isProtected } from "../measures/unit.ts";
import { besides, tablesRead } from "./incremental.ts";

/** The rules by which small numbers are hidden, by the return that they are of. */
export type DisclosureRules = ReadonlyMap<string, DisclosureRule>;

/** `out.disclosure_rule`: the rule of each return of which councils' own counts are published. */
const tableSql =
  "create or replace table out.disclosure_rule (return_name varchar, threshold integer, zeros varchar, round_to integer)";

const settingsSchema = z.object({ disclosure: disclosureSchema.optional() });

/**
 * Writes `out.disclosure_rule`, as the settings of the workspace are now. `areOthers` where figures were made by others
 * before: then what is published is another.
 *
 * @throws {Fault} where the settings name a return that there is not, or whose numbers its publisher has hidden.
 */
export async function writeDisclosureRules(
  db: Database,
  units: readonly FigureUnit[],
): Promise<{ readonly rules: DisclosureRules; readonly areOthers: boolean }> {
  const [workspace] = await db.rows(z.object({ settings: z.string() }), "select settings from meta.workspace");
  const { disclosure } = settingsSchema.parse(JSON.parse(workspace?.settings ?? "{}"));
  const names = protectedReturns(units);
  await expectKnown(db, disclosure, names);
  const rules = new Map(names.map((name) => [name, disclosureRule(disclosure, name)]));
  const before = await written(db);
  await db.run(tableSql);
  for (const [name, { threshold, zeros, round_to }] of rules) {
    await db.run("insert into out.disclosure_rule values (?, ?, ?, ?)", [name, threshold, zeros, round_to]);
  }
  return { rules, areOthers: before !== (await written(db)) };
}

/** Returns that figures to be protected are made of, in order; not those that are read beside, which are published. */
function protectedReturns(units: readonly FigureUnit[]): string[] {
  const tables = (of: readonly FigureUnit[]) => of.flatMap(({ query }) => tablesRead(query));
  const others = new Set([...besides, ...tables(units.filter(({ counts }) => counts === "published"))]);
  return [...new Set(tables(units.filter(isProtected)))].filter((name) => !others.has(name)).sort();
}

/** The rule of a unit's figures: of several returns the strictest part of each; the usual one where none has any. */
export function ruleOf(unit: FigureUnit, rules: DisclosureRules): DisclosureRule {
  const own = tablesRead(unit.query).flatMap((name) => rules.get(name) ?? []);
  if (own.length === 0) return usualRule;
  return {
    threshold: Math.max(...own.map(({ threshold }) => threshold)),
    zeros: own.some(({ zeros }) => zeros === "hidden") ? "hidden" : "shown",
    round_to: own.some(({ round_to }) => round_to === 5) ? 5 : 1,
  };
}

/** The rules as they are written, to be compared; empty where none are. */
async function written(db: Database): Promise<string> {
  const there = await db.rows(
    z.object({ table_name: z.string() }),
    `select table_name from duckdb_tables()
      where database_name = current_database() and schema_name = 'out' and table_name = 'disclosure_rule'`,
  );
  if (there.length === 0) return "";
  const schema = z.object({ rule: z.string() });
  const rows = await db.rows(
    schema,
    "select rule::json::varchar as rule from out.disclosure_rule as rule order by rule",
  );
  return rows.map(({ rule }) => rule).join("\n");
}

const nameSchema = z.object({ return_name: z.string() });

/** Where the settings of the workspace lie: beside its warehouse. One in memory has no folder. */
async function settingsPath(db: Database): Promise<string> {
  const [database] = await db.rows(
    z.object({ path: z.string().nullable() }),
    "select path from duckdb_databases() where database_name = current_database()",
  );
  return join(dirname(database?.path ?? ""), "workspace.json");
}

async function expectKnown(db: Database, settings: DisclosureSettings | undefined, names: readonly string[]) {
  for (const name of Object.keys(settings?.returns ?? {})) {
    if (names.includes(name)) continue;
    const place = `${await settingsPath(db)}, disclosure.returns.${name}`;
    const returns = await db.rows(nameSchema, "select return_name from meta.return where return_name = ?", [name]);
    if (returns.length > 0) {
      throw new Fault(
        `${place}: its publisher has hidden the small numbers of ${name}, and nothing more is. ` +
          `Set the rule of ${names.join(", ")}. Correct the file.`,
      );
    }
    const list = names.map((each) => `(${quoted(each)})`).join(", ");
    const [nearest] = await db.rows(
      nameSchema,
      `from (values ${list}) as known (return_name) order by jaro_winkler_similarity(return_name, ?) desc limit 1`,
      [name],
    );
    throw new Fault(
      `${place}: there is no return ${name}. The nearest is ${nearest?.return_name}. ` +
        `Those that have a rule are ${names.join(", ")}. Correct the file.`,
    );
  }
}
