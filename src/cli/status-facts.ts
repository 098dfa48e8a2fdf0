import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import type { PeriodKind } from "../contract/cadence.ts";
import { unknownSql } from "../contract/editions.ts";
import { columnNames, type Return } from "../contract/return.ts";
import { identifier, quoted } from "../contract/sql.ts";
import type { Database } from "../store/warehouse/database.ts";
import type { Workspace } from "../store/workspace/workspace.ts";

const freshnessSchema = z.object({
  return_name: z.string(),
  latest_period: z.string(),
  latest_received_at: z.string().nullable(),
  councils_in: z.number(),
  councils_expected: z.number().nullable(),
});

/** How far a return that is made again goes, how often that is, and how many councils are in its latest period. */
export interface Freshness extends z.infer<typeof freshnessSchema> {
  readonly every: PeriodKind;
}

const coverageSchema = z.object({ return_name: z.string(), period: z.string(), councils: z.number() });

/** How many councils are in a return for a period. */
export type Coverage = z.infer<typeof coverageSchema>;

/** A list of what is wrong with a file: how many messages, and the first of them. */
export interface Refusal {
  readonly list: string;
  readonly count: number;
  readonly first: string;
}

/** How far each return goes that is loaded and is made again; whether any of it is late is another question. */
export async function readFreshness(db: Database, definitions: readonly Return[]): Promise<Freshness[]> {
  const rows = await db.rows(freshnessSchema, "select * exclude (title) from pub.freshness order by return_name");
  return rows.flatMap((row) => {
    const cadence = definitions.find(({ name }) => name === row.return_name)?.cadence;
    return cadence === undefined ? [] : [{ ...row, every: cadence.every }];
  });
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

const editionSchema = z.object({ return_name: z.string(), edition: z.string(), row_count: z.number() });

/** Rows that are loaded of an edition that is not known, so that no figure is made of them. */
export type UnknownEdition = z.infer<typeof editionSchema>;

/** Editions that came before they were refused: they stand in the ledger, and give nothing. */
export async function readUnknownEditions(db: Database, definitions: readonly Return[]): Promise<UnknownEdition[]> {
  const queries = definitions.flatMap(({ name, editions }) => {
    if (editions === undefined) return [];
    return [
      `select ${quoted(name)} as return_name, cast(${identifier(editions.column)} as varchar) as edition,
        count(*) as row_count from core.${identifier(name)} where ${unknownSql(editions)} group by all`,
    ];
  });
  return db.rows(editionSchema, `${queries.join(" union all ")} order by return_name, edition`);
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
