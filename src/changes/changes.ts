import { figureKeyColumns, measureColumns as ofMeasure } from "../contract/figure-key.ts";
import { quoted, sql } from "../contract/sql.ts";
import { Database } from "../store/warehouse/database.ts";
import { verdictChangeSql } from "./verdicts.ts";

const keyColumns = figureKeyColumns.join(", ");
const measureColumns = ofMeasure.join(", ");
/** What figures have in common that add up with one another. */
const tiedColumns = "framework, edition, indicator_code, person_type, basis, period";
const seriesColumns = ofMeasure.filter((column) => column !== "period").join(", ");

/** Whether two numbers differ by more than the order in which they were added up. */
function differs(old: string, now: string): string {
  return `(${old} is distinct from ${now}
    and abs(${old} - ${now}) > 1e-9 * greatest(abs(${old}), abs(${now})) is not false)`;
}

/** Each figure of an area that is in one position and not, or otherwise, in the other: `schema` is `out`, or `pub` as pages show it. */
function changedSql(schema: "out" | "pub"): string {
  return sql`create temporary table changed as
    select ${keyColumns}, coalesce(now.area_name, old.area_name) as area_name, coalesce(now.unit, old.unit) as unit,
      now.figure_id, now.is_latest, old.figure_id is null as is_added, now.figure_id is null as is_gone,
      case when old.figure_id is not null then vintage end as old_vintage,
      old.value as old_value, old.value_status as old_status, now.value as new_value, now.value_status as new_status
    from after_.${schema}.figure as now
    full join before_.${schema}.figure as old using (${keyColumns})
    where area_type <> 'other_code' and (now.figure_id is null or old.figure_id is null
      or old.value_status <> now.value_status or ${differs("old.value", "now.value")}
      or ${differs("old.numerator", "now.numerator")} or ${differs("old.denominator", "now.denominator")})`;
}

/** SQL: joins the version of the indicator's definition that a figure of its period is under, if it has several. */
function joinVersion(figure: string, position: string): string {
  return `left join ${position}.meta.indicator_version as version
    on version.framework = ${figure}.framework and version.edition = ${figure}.edition
      and version.indicator_code = ${figure}.indicator_code
      and left(${figure}.period, 7) between version.first_period and coalesce(version.last_period, '9999')`;
}

/**
 * Of what pages show, takes out the figures that only their neighbours hide or show: they say what they said. `tied` are
 * those whose old value is not told: beside the new one it would give what a hidden figure of the same measure added.
 */
const hidingSql: readonly string[] = [
  sql`delete from changed
    where (old_status = 'suppressed') <> (new_status = 'suppressed') and (${keyColumns}) in (
      select (${keyColumns}) from after_.out.figure as now join before_.out.figure as old using (${keyColumns})
      where not (old.value_status <> now.value_status or ${differs("old.value", "now.value")}
        or ${differs("old.numerator", "now.numerator")} or ${differs("old.denominator", "now.denominator")}))`,
  sql`create temporary table tied as
    with hidden as (
      select distinct ${tiedColumns}, figure.area_code
      from after_.out.figure as figure join after_.out.hidden_figure as hidden on hidden.figure_id = figure.figure_id
    )
    select distinct ${keyColumns}
    from changed semi join hidden on ${tiedColumns
      .split(", ")
      .map((column) => `hidden.${column} = changed.${column}`)
      .join(" and ")} and (hidden.area_code = changed.area_code or changed.area_type = 'england')`,
];

const nothingTiedSql = sql`create temporary table tied as select ${keyColumns} from changed where false`;

/** What was known before of each measure: its default reading, and the version its series was last under. */
function knownSql(schema: "out" | "pub"): readonly string[] {
  return [
    sql`create temporary table known_reading as
      select ${measureColumns}, vintage as known_vintage, value as known_value, value_status as known_status
      from before_.${schema}.figure where is_latest`,
    sql`create temporary table known_version as
      select ${seriesColumns.replaceAll(/(\w+)/g, "figure.$1")}, max_by(version.version, period) as old_version
      from before_.${schema}.figure as figure ${joinVersion("figure", "before_")}
      where version.version is not null group by all`,
    sql`create temporary table new_file as
      select figure_id, string_agg(distinct file, ', ' order by file) as files,
        string_agg(distinct title, ', ' order by title) as returns
      from after_.pub.figure_load join after_.pub.load using (load_id)
        join after_.pub.return using (return_name)
      where load_id not in (select load_id from before_.pub.load) group by figure_id`,
  ];
}

/**
 * What kind of change each is. A new vintage that takes the place of another as the default reading restates the figure,
 * or confirms it where it says the same.
 */
const kindSql = sql`create temporary table change as
  with settled as (
    select changed.* replace (
        case when is_settled then known_vintage else old_vintage end as old_vintage,
        case when is_settled then known_value else old_value end as old_value,
        case when is_settled then known_status else old_status end as old_status),
      is_settled, version.version as version
    from (
      select *, is_added and is_latest and known_vintage is not null as is_settled
      from changed left join known_reading using (${measureColumns})
    ) as changed ${joinVersion("changed", "after_")}
  ), judged as (
    select settled.*, (${keyColumns}) in (select (${keyColumns}) from tied) as is_tied,
      case when is_gone then 'withdrawn'
        when is_settled and not ${differs("old_value", "new_value")} and old_status = new_status then 'confirmed'
        when is_settled or not is_added then 'restated'
        when old_version <> version then 'definition changed'
        else 'new' end as change_kind,
      old_version, abs(new_value - old_value) as absolute_size
    from settled left join known_version using (${seriesColumns})
  )
  select ${figureKeyColumns.map((column) => `judged.${column}`).join(", ")}, judged.area_name, judged.unit, change_kind as kind,
    title, decimals, old_vintage, case when not is_tied then old_value end as old_value,
    case when is_tied and old_status = 'value' then 'suppressed' else old_status end as old_status, new_value, new_status,
    case when not is_tied then absolute_size end as absolute_size,
    case when not is_tied then absolute_size / nullif(abs(old_value), 0) end as relative_size,
    case when change_kind = 'definition changed' then old_version end as old_version,
    case when change_kind = 'definition changed' then version end as new_version, files, returns
  from judged join after_.meta.indicator using (framework, edition, indicator_code)
  left join new_file using (figure_id)`;

/** Councils that are compared with others than before; a council that was compared with none is not among them. */
const comparatorChangeSql = sql`create temporary table comparator_change as
  with sets as (
    select 'new' as position, * from after_.pub.comparator
    union all
    select 'old', * from before_.pub.comparator
  ), described as (
    select position, council_code, list(scheme || '|' || edition || '|' || comparator_code order by all) as members,
      string_agg(distinct trim(scheme || ' ' || edition), ', ' order by trim(scheme || ' ' || edition)) as schemes
    from sets group by position, council_code
  )
  select council_code as area_code, council_name as area_name, old.schemes as old_schemes, new.schemes as new_schemes,
    len(list_filter(new.members, lambda member: not list_contains(old.members, member))) as added,
    len(list_filter(old.members, lambda member: not list_contains(new.members, member))) as removed
  from described as new
  join described as old using (council_code)
  join after_.pub.council using (council_code)
  where new.position = 'new' and old.position = 'old' and new.members <> old.members
  order by area_name`;

/**
 * A database in memory with what differs between two warehouse files: tables `change`, one row a figure,
 * `comparator_change`, one row a council, and `verdict_change`, one row a reading. The files are only read. Without a file before, every figure is new.
 */
export async function openChanges(before: string | null, after: string, schema: "out" | "pub"): Promise<Database> {
  const db = await Database.open(":memory:", "write");
  try {
    await db.run(`attach ${quoted(after)} as after_ (read_only)`);
    if (before === null) await attachNothing(db);
    else await db.run(`attach ${quoted(before)} as before_ (read_only)`);
    await db.lock();
    const hiding = schema === "pub" ? hidingSql : [nothingTiedSql];
    for (const statement of [
      changedSql(schema),
      ...hiding,
      ...knownSql(schema),
      kindSql,
      comparatorChangeSql,
      verdictChangeSql(schema),
    ]) {
      await db.run(statement);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** In place of an earlier position: one that knows nothing. */
async function attachNothing(db: Database): Promise<void> {
  await db.run("attach ':memory:' as before_");
  for (const name of ["out", "pub", "meta"]) await db.run(`create schema before_.${name}`);
  for (const table of ["out.figure", "pub.figure", "pub.load", "pub.comparator", "meta.indicator_version", ...judged]) {
    await db.run(`create table before_.${table} as from after_.${table} limit 0`);
  }
}

const judged = ["out.milestone", "pub.milestone", "out.judged_measure", "pub.judged_measure"] as const;
