import { z } from "zod";
import { kindsOfAreas } from "../../contract/area-kinds.ts";
import type { Part } from "../../contract/part.ts";
import { periodColumn, type Return } from "../../contract/return.ts";
import { identifier, quoted, sql } from "../../contract/sql.ts";
import type { Database } from "../warehouse/database.ts";
import type { Took } from "../warehouse/load-result.ts";
import type { Batch } from "./batch.ts";

/** Areas that are named one by one. */
const namedAreas = 5;

const texts = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));
const broughtSchema = z.object({ load_id: z.number(), editions: texts, periods: texts, codes: texts, areas: texts });
const replacedSchema = z.object({
  load_id: z.number(),
  replaced_id: z.number(),
  file: z.string().nullable(),
  scope_count: z.number(),
  row_count: z.number(),
});

/** What the loads of a batch brought, by load_id, as soon as they are in place: rows that a later load replaces are gone. */
export async function tookOf(db: Database, { definition, files }: Batch): Promise<Map<number, Took>> {
  const list = [`[${[...files.keys()].join(",")}]`];
  const brought = await db.rows(broughtSchema, broughtSql(definition), list);
  const replaced = await db.rows(replacedSchema, replacedSql, list);
  const { title } = definition;
  const filesOf = (loadId: number) => {
    const own = replaced.filter((each) => each.load_id === loadId);
    return own.map(({ replaced_id, file, scope_count, row_count }) => {
      // A load of the same batch is noted in the warehouse only after all of them are in place.
      const name = file ?? files.get(replaced_id)?.name ?? null;
      return { file: name, scopeCount: scope_count, rowCount: row_count };
    });
  };
  return new Map(
    brought.map(({ load_id, editions, periods, codes, areas }) => {
      const took: Took = {
        title,
        editions,
        periods: periods.filter((period) => /^\d{4}/.test(period)),
        areaCount: codes.length,
        areaKinds: kindsOfAreas(codes),
        areas,
        replaced: filesOf(load_id),
      };
      return [load_id, took];
    }),
  );
}

/** A table of councils' own returns is long, and its scopes name council and period; publications may say it in rows alone. */
function broughtSql(definition: Return): string {
  const { scope, parts } = definition;
  const period = periodColumn(definition);
  const edition = ["edition", "released_on"].find((column) => scope.includes(column)) ?? null;
  const council = scope.includes("council_code") ? "council_code" : null;
  const area = parts.find(({ nouns }) => nouns[0] === "area") ?? null;
  const isInScope = (period === null || scope.includes(period)) && area === null;
  const cell = (column: string | null) =>
    column === null ? "null" : `nullif(parts[${scope.indexOf(column) + 1}], '')`;
  const facts = isInScope
    ? sql`select load_id, ${cell(edition)} as edition, ${cell(period)} as period, ${cell(council)} as area, null as name
        from (select load_id, string_split(scope, '|') as parts from scopes)`
    : rowsSql(definition, [edition, period], area);
  return sql`with scopes as (
      select load_id, scope from meta.scope
      where return_name = ${quoted(definition.name)} and list_contains($1::integer[], load_id)
      union all select load_id, scope from meta.scope_replaced
      where return_name = ${quoted(definition.name)} and list_contains($1::integer[], load_id)
    ), facts as (${facts}), areas as (
      select facts.load_id, area, coalesce(any_value(council_name), min(name), area) as name
      from facts left join core.councils on council_code = area
      where area is not null
      group by facts.load_id, area
    ), named as (
      select load_id, list(area) as codes, list(name order by name)[:${namedAreas}] as names from areas group by load_id
    )
    select load_id, ${listSql("edition")} as editions, ${listSql("period")} as periods,
      to_json(coalesce(any_value(codes), [])) as codes,
      to_json(case when len(any_value(codes)) <= ${namedAreas} then any_value(names) else [] end) as areas
    from facts left join named using (load_id)
    group by load_id`;
}

function listSql(column: string): string {
  return `to_json(list_sort(list_filter(list(distinct ${column}), lambda x: x is not null)))`;
}

function rowsSql(definition: Return, [edition = null, period = null]: (string | null)[], area: Part | null): string {
  const cell = (column: string | null) => (column === null ? "null" : `cast(staged.${identifier(column)} as varchar)`);
  const { keySql, nameSql } = area ?? { keySql: "null", nameSql: "null" };
  return sql`select distinct load_id, ${cell(edition)} as edition, ${cell(period)} as period, ${keySql} as area,
      ${nameSql} as name
    from core.${identifier(definition.name)} as staged
    where list_contains($1::integer[], load_id)`;
}

const replacedSql = sql`select replaced_by as load_id, load_id as replaced_id, file, count(*) as scope_count,
    coalesce(sum(scope_replaced.row_count), 0)::bigint as row_count
  from meta.scope_replaced left join meta.load using (load_id)
  where list_contains($1::integer[], replaced_by)
  group by replaced_by, load_id, file
  order by load_id, replaced_id`;
