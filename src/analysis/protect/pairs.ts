import { quoted } from "../../contract/sql.ts";
import type { Cells, Relation } from "../measures/relation.ts";
import { relationColumns } from "../measures/relation.ts";
import { isHidden } from "../stage/disclosure.ts";
import { mergedSql } from "../stage/succession.ts";

/**
 * Makes `protected_figure`: the figures of a year that are councils' own counts, money spent on a known number of people, or
 * sums of that; those too of which a value came alone, or none of a known number of people, which are hidden with others:
 * that there is none may tell how many there are. `number` is a figure's place among them in the order of `figure_id`.
 */
export function protectedFigureSql(year: string, relations: readonly Relation[]): string {
  const sums = relations.flatMap((relation) => (relation.kind === "sum" ? (relation.whole.indicator_code ?? []) : []));
  return `create or replace temporary table protected_figure as
    select cast(row_number() over (order by figure_id) - 1 as integer) as number, figure_id, area_type, area_code,
      indicator_code, definition, person_type, basis, left(period, 7) as year,
      case when contains(period, 'Q') then right(period, 2) else '' end as quarter, breakdown, breakdown_value, vintage,
      dense_rank() over (order by area_type, area_code) - 1 as area_number, numerator, denominator, few_under,
      is_nobody_few, coalesce(counts = 'money', false) as is_money, ${isHidden} as is_first
    from out.figure
    where (numerator is not null or value is not null or people_count is not null or ${isHidden}) and left(period, 7) = ${quoted(year)}
      and (counts is null or counts = 'council' or (counts = 'money' and people_count is not null)
        or (counts = 'money' and indicator_code in (${sums.map(quoted).join(", ")})))`;
}

/** A relation and the pairs of figures that it ties: the whole and a part, or one and the other. */
export interface RelationPairs {
  readonly relation: Relation | { readonly kind: "vintages" | "succession" };
  readonly query: string;
}

/** The queries of the pairs of these relations, and of what ties any figures: vintages, and councils that merged. */
export function relationPairs(relations: readonly Relation[]): RelationPairs[] {
  const declared = relations.flatMap((relation) => {
    const query = pairsSql(relation);
    return query === null ? [] : [{ relation, query }];
  });
  return [
    ...declared,
    { relation: { kind: "vintages" }, query: vintagesSql },
    { relation: { kind: "succession" }, query: successionSql },
  ];
}

function pairsSql(relation: Relation): string | null {
  switch (relation.kind) {
    case "sum":
      return joinSql(relation.whole, relation.parts);
    case "areas":
      return areasSql(relation.of);
    case "shares":
      return sharesSql(relation.parts);
    case "same":
      return joinSql(relation.one, relation.other);
    case "at most":
      return joinSql(relation.smaller, relation.larger);
    case "never falls":
      return risesSql(relation.of);
    case "together":
      return joinSql(relation.one, relation.other);
    case "none":
      return null;
  }
}

/** Columns of a figure's key that no relation names. */
const place = ["area_type", "area_code", "year"];

function joinSql(one: Cells, other: Cells): string {
  const compared = [
    ...place,
    ...relationColumns.filter((name) => one[name] === undefined && other[name] === undefined),
  ];
  return `select one.number as one, other.number as other
    from protected_figure as one join protected_figure as other
      on ${compared.map((name) => `one.${name} = other.${name}`).join(" and ")}
    where ${chosen("one", one)} and ${chosen("other", other)} and one.number <> other.number`;
}

/** SQL: whether a figure is one of the cells. */
function chosen(figure: string, cells: Cells): string {
  const terms = relationColumns.flatMap((name) => {
    const value = cells[name] ?? [];
    const values = typeof value === "string" ? [value] : value;
    return values.length === 0 ? [] : [`${figure}.${name} in (${values.map(quoted).join(", ")})`];
  });
  return terms.join(" and ") || "true";
}

const key = ["year", ...relationColumns];

/** England's figure with those of councils that it is made of: what stands for a merged council before its day is not. */
function areasSql(of: Cells): string {
  return `select one.number as one, other.number as other
    from protected_figure as one join protected_figure as other
      on ${key.map((name) => `one.${name} = other.${name}`).join(" and ")}
    where one.area_type = 'england' and other.area_type in ('council', 'other_code') and ${chosen("one", of)}
      and other.number not in (select one from (${successionSql}))`;
}

function sharesSql(parts: Cells): string {
  const whole = [...place, ...relationColumns.filter((name) => name !== "breakdown_value")];
  return `select min(number) over (partition by ${whole.join(", ")}) as one, number as other
    from protected_figure as part where ${chosen("part", parts)}`;
}

function risesSql(of: Cells): string {
  const series = [...place, ...relationColumns.filter((name) => name !== "quarter")];
  return `select * from (
      select number as one, lead(number) over (partition by ${series.join(", ")} order by quarter) as other
      from protected_figure as figure where quarter <> '' and ${chosen("figure", of)}
    ) where other is not null`;
}

const vintageKey = [...place, ...relationColumns.filter((name) => name !== "vintage")];

/** Vintages of one figure: each with the next. */
const vintagesSql = `select * from (
    select number as one, lead(number) over (partition by ${vintageKey.join(", ")} order by vintage) as other
    from protected_figure
  ) where other is not null`;

/** The figures of a merged council for the time before, with those of the councils that it is the sum of. */
const successionSql = `select one.number as one, other.number as other
  from (${mergedSql}) as merged
  join protected_figure as one on one.area_type = 'council' and one.area_code = merged.area_code
  join protected_figure as other on other.area_type = 'council' and other.area_code = part_code
    and ${key.map((name) => `one.${name} = other.${name}`).join(" and ")}`;
