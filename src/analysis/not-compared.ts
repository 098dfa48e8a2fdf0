/**
 * SQL: why areas are not compared under the definition that a figure is of, as the catalogue has it from the publisher:
 * a join that adds the column `not_compared` to `figures`, null where they are. Pages read `pub`.
 */
export function notComparedJoin(figures: string, schema: "meta" | "pub" = "meta"): string {
  const same = ["framework", "edition", "indicator_code"].map((column) => `defined.${column} = ${figures}.${column}`);
  return `left join ${schema}.indicator_version as defined on defined.not_compared is not null and ${same.join(" and ")}
        and left(${figures}.period, 7) between defined.first_period and coalesce(defined.last_period, '9999')`;
}
