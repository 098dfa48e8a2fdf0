import { sql } from "./sql.ts";

/** Words before and after a council's name that are no part of it, as `London Borough of` and `City Council`. */
const before = [
  "(?:the )?(?:royal |london |metropolitan )?(?:borough|city|county) (?:council )?of (?:the )?",
  "council of (?:the )?|city and county of |(?:lb|rb|mb)(?: of)? |(?:royal|london|metropolitan) borough ",
].join("|");
const after = [
  "(?: (?:city|county|(?:royal |london |metropolitan )?borough) of)",
  "(?: (?:royal |london |metropolitan )?(?:borough|boro|city|county|district|unitary)(?: council| authority)?)",
  "(?: (?:council|unitary authority|ua|lbc?|rb|mbc|mdc|mb|bc|cc|dc))",
].join("|");

const inForce = (council: string) =>
  `${council}.first_day <= last and coalesce(${council}.last_day, date '9999-12-31') >= first`;
const named = (council: string) => `${council}.council_name || ' (' || ${council}.council_code || ')'`;

/**
 * The reader of councils' names and codes: macros over `core.councils`, the same for cells, names of files and the command.
 * - `area_plain_name(name)`: the name without capitals, marks and what councils are called besides.
 * - `council_names()`: the table with the plain `names` of each council, made once however many cells are looked up.
 * - `council_code_in(cell)`, `council_name_in(cell)`: the parts of a cell such as `212 - Leeds`.
 * - `council_called(code, name, council)`: whether a row of `council_names()` has that code or that plain name.
 * - `council_found(cell, day)`, `area_found(cell, day)`: the code of the one council, or England, that a cell names; null
 *   where there is none, or more than one.
 * - `council_of_days(cell, first, last)`: the same among the councils that existed on any of the days.
 * - `council_lines()`: pairs of codes of which the later took over from the earlier; `is_recode` where nothing else changed.
 * - `council_code_then(code, first, last)`: the code that the council of a code had on those days, where only its code
 *   changed; null where an area changed with it.
 * - `council_help(cell, first, last)`: which councils of those days a cell may mean, in a sentence; null where none.
 */
export const councilNameMacros: readonly string[] = [
  sql`create or replace macro area_light_name(name) as
    trim(regexp_replace(regexp_replace(regexp_replace(replace(replace(lower(name), '&', ' and '), '’', ''''),
      '\bst[.] *|\bsaint ', 'st ', 'g'), '[.'']', '', 'g'), '[^a-z0-9]+', ' ', 'g'))`,
  sql`create or replace macro area_plain_name(name) as case
    when regexp_matches(area_light_name(name), '^(?:the )?city of london(?: council)?$') then 'city of london'
    else trim(regexp_replace(regexp_replace(regexp_replace(area_light_name(name),
      '(?:${after})+$', ''), '^(?:the )?(?:${before})', ''), '\bthe\b ?', '', 'g')) end`,
  sql`create or replace macro council_names() as table
    select *, [area_plain_name(name) for name in string_split(concat_ws(';', council_name, other_names), ';')] as names
    from core.councils`,
  sql`create or replace macro council_code_in(cell) as
    regexp_extract(trim(cell), '^([0-9A-Z]{2,5}|[A-Z][0-9]{8})(?: ?[-,:] ?.*)?$', 1)`,
  sql`create or replace macro council_name_in(cell) as area_plain_name(
    regexp_replace(trim(cell), '^[0-9][0-9A-Z]{1,4} ?[-,:] ?|^[A-Z][0-9][A-Z][0-9][A-Z] ?[-,:] ?', ''))`,
  sql`create or replace macro council_called(code, name, council) as
    list_contains([council.local_code, council.old_code, council.council_code], code)
    or list_contains(council.names, name)`,
  sql`create or replace macro council_of_days(cell, first, last) as (
    select case when count(distinct known.council_code) = 1 then min(known.council_code) end
    from (select council_code_in(cell) as code, council_name_in(cell) as name) as asked, council_names() as known
    where ${inForce("known")} and council_called(asked.code, asked.name, known))`,
  sql`create or replace macro council_found(cell, day) as
    council_of_days(cell, greatest(day, date '2008-04-01'), greatest(day, date '2008-04-01'))`,
  sql`create or replace macro area_found(cell, day) as case
    when regexp_full_match(trim(cell), '(?i)(?:total )?england') then 'E92000001' else council_found(cell, day) end`,
  sql`create or replace macro council_lines() as table
    with recursive step as (
      select council_code as earlier, unnest(string_split(cast(successor_codes as varchar), ' ')) as later,
        change = 'recode' as is_recode
      from core.councils where successor_codes is not null
    ), line as (
      select * from step
      union all
      select line.earlier, step.later, line.is_recode and step.is_recode
      from line join step on step.earlier = line.later
    )
    select * from line`,
  sql`create or replace macro council_code_then(code, first, last) as (
    select case when count(distinct known.council_code) = 1 then min(known.council_code) end
    from council_lines() as line
    join core.councils as known on known.council_code = if(line.later = code, line.earlier, line.later)
    where line.is_recode and code in (line.later, line.earlier) and ${inForce("known")})`,
  sql`create or replace macro council_help(cell, first, last) as coalesce((
    select 'In the period of the row its area was that of ' ||
      string_agg(distinct ${named("other")}, ', ' order by ${named("other")}) || '.'
    from council_names() as known
    join council_lines() as line on known.council_code in (line.earlier, line.later)
    join core.councils as other on other.council_code = if(line.later = known.council_code, line.earlier, line.later)
    where council_called(council_code_in(cell), council_name_in(cell), known) and not (${inForce("known")}) and ${inForce("other")}), (
    select 'It may be ' || string_agg(${named("known")}, ' or ' order by known.council_code) || '.'
    from core.councils as known
    where ${inForce("known")} and length(area_plain_name(cell)) > 3
      and contains(' ' || area_plain_name(known.council_name) || ' ', ' ' || area_plain_name(cell) || ' ')
    having count(*) between 1 and 5))`,
];
