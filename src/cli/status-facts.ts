import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { columnNames, type Return } from "../contract/return.ts";
import { identifier, quoted } from "../contract/sql.ts";
import type { Database } from "../store/database.ts";
import type { Workspace } from "../store/workspace.ts";

const freshnessSchema = z.object({
  return_name: z.string(),
  cadence: z.enum(["quarterly", "annual"]).nullable(),
  latest_period: z.string().nullable(),
  latest_received_at: z.string().nullable(),
  councils_in: z.number(),
  councils_expected: z.number().nullable(),
  due_by: z.string().nullable(),
  is_behind: z.boolean(),
});

/** How far a return goes, and whether a period that its cadence promises is not there. */
export type Freshness = z.infer<typeof freshnessSchema>;

const coverageSchema = z.object({ return_name: z.string(), period: z.string(), councils: z.number() });

/** How many councils are in a return for a period. */
export type Coverage = z.infer<typeof coverageSchema>;

/** A list of what is wrong with a file: how many messages, and the first of them. */
export interface Refusal {
  readonly list: string;
  readonly count: number;
  readonly first: string;
}

/**
 * The freshness of each return. A return is behind where its next period, by its cadence, had ended by the end of the
 * latest quarter in the workspace: no clock enters, so that an old workspace is judged by its own time.
 */
export function readFreshness(db: Database, definitions: readonly Return[]): Promise<Freshness[]> {
  const cadences = definitions.map(
    ({ name, cadence }) => `(${quoted(name)}, ${cadence === undefined ? "null" : quoted(cadence)})`,
  );
  return db.rows(
    freshnessSchema,
    `with cadence as (
      select * from (values ${cadences.join(", ")}) as known(return_name, cadence)
    ), latest as (
      select max(period_end(latest_period)) as latest_day from pub.freshness
    ), due as (
      select freshness.*, cadence,
        last_day(period_end(latest_period) + to_months(case cadence when 'quarterly' then 3 else 12 end)) as next_day
      from pub.freshness as freshness left join cadence using (return_name)
    )
    select * exclude (title, next_day, latest_day), cast(case when is_behind then next_day end as varchar) as due_by
    from (select *, coalesce(cadence is not null and next_day <= latest_day, false) as is_behind from due, latest)
    order by return_name`,
  );
}

/** Which periods each return holds, and how many councils are in each. */
export async function readCoverage(db: Database, definitions: readonly Return[]): Promise<Coverage[]> {
  const queries = definitions.flatMap((definition) => {
    const columns = columnNames(definition);
    if (!columns.includes("council_code") || !columns.includes("period")) return [];
    return [
      `select ${quoted(definition.name)} as return_name, period, count(distinct council_code) as councils
        from core.${identifier(definition.name)} group by all`,
    ];
  });
  return db.rows(coverageSchema, `${queries.join(" union all ")} order by return_name, period`);
}

const messageSchema = z.object({ line: z.string(), column: z.string(), found: z.string(), expected: z.string() });

/** What was refused or left out, from the lists that refresh writes into the refused folder. */
export function refusals(workspace: Workspace): Refusal[] {
  if (!existsSync(workspace.refused)) return [];
  const lists = readdirSync(workspace.refused).filter((name) => name.endsWith(".errors.csv"));
  return lists.sort().map((list) => {
    const text = readFileSync(join(workspace.refused, list), "utf8");
    const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
    return { list, count: data.length, first: firstReason(data[0]) };
  });
}

function firstReason(row: unknown): string {
  const message = messageSchema.safeParse(row);
  if (!message.success) return "";
  const { line, column, found, expected } = message.data;
  const place = [line === "" ? "" : `line ${line}`, column].filter((part) => part !== "").join(", ");
  return `${place === "" ? "" : `${place}: `}expected ${expected}${found === "" ? "" : `, found ${found}`}`;
}
