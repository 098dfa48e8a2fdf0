/** SQL: the expression where areas are compared, and null where their publisher bars it; beside {@link notComparedJoin}. */
export function ifCompared(expression: string, name: string): string {
  return `case when not_compared is null then ${expression} end as ${name}`;
}

/** The columns of a figure that say which definition holds for it, where they are not all of one table. */
interface FigureColumns {
  readonly indicator: string;
  readonly period: string;
}

/**
 * SQL: why areas are not compared under the definition that a figure is of, as the catalogue has it from the publisher:
 * a join that adds the column `not_compared` to `figures`, null where they are. Pages read `pub`.
 */
export function notComparedJoin(figures: string | FigureColumns, schema: "meta" | "pub" = "meta"): string {
  const { indicator, period } =
    typeof figures === "string" ? { indicator: figures, period: `${figures}.period` } : figures;
  return `left join (
        select framework as barred_framework, edition as barred_edition, indicator_code as barred_code,
          first_period as barred_from, coalesce(last_period, '9999') as barred_until, not_compared
        from ${schema}.indicator_version where not_compared is not null
      ) as barred on barred_framework = ${indicator}.framework and barred_edition = ${indicator}.edition
        and barred_code = ${indicator}.indicator_code and left(${period}, 7) between barred_from and barred_until`;
}
