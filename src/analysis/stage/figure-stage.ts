import { usualRule } from "../../store/workspace/disclosure.ts";

/**
 * Where analyses put their figures before limits are made: the number of their unit, the key and the measure of
 * `out.figure`, and
 * - `sources`: the rows a figure was made from, with the part each played;
 * - `people_count`: how many people money was spent on, where that is known; of a sum whose parts are figures too, the
 *   fewest people of a part, who could be worked out from it; of a rate that came alone, whom the population makes of it;
 * - `counts`: what its unit declares that it counts, which decides what is hidden before it is published;
 * - `few_under`, `is_nobody_few`: the rule by which it is: fewer people than so many, and whether nobody is few too;
 * - `round_to`: what its counts are rounded to when they are published, 1 where they are not rounded;
 * - `published_lower_95`, `published_upper_95`: limits as the source gives them.
 * A null value or part without a status of its own is missing.
 */
export const figureStageSql = `create or replace temporary table figure_stage (
  unit_number integer, area_type varchar default 'council', area_code varchar, area_name varchar,
  framework varchar, edition varchar, indicator_code varchar, definition varchar default '',
  person_type varchar default 'all', basis varchar default '', period varchar,
  breakdown varchar default 'all', breakdown_value varchar default 'all', vintage varchar default 'actual',
  numerator double, numerator_status varchar, denominator double, denominator_status varchar,
  value double, value_status varchar, marker varchar,
  published_lower_95 double, published_upper_95 double,
  is_incomplete boolean default false, counts varchar, people_count double,
  few_under integer not null default ${usualRule.threshold}, is_nobody_few boolean not null default false,
  round_to integer not null default ${usualRule.round_to},
  sources struct(load_id integer, source_row bigint, role varchar)[] default [])`;
