import { writeFromWarehouse } from "../../src/site/arrow.ts";
import { indicatorPagesSql } from "../../src/site/indicator-slug.ts";
import { loadedReturnsSql } from "../../src/site/loaded-sql.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

/** NI 4 before NI 39: by the number of a code, then by the code. */
const byCode = "try_cast(regexp_extract(indicator_code, '[0-9]+') as integer), indicator_code";

await writeFromWarehouse((db) =>
  tablesArchive(db, {
    returns: `select return_name, title, description, source, array_to_string(rules, chr(10)) as rules
      from pub.return order by title`,
    dictionary: `select return_name, column_name, heading, is_optional, expected, example, description
      from pub.dictionary order by return_name, position`,
    indicators: `select framework, edition, indicator_code, title, numerator_text, denominator_text, unit, multiplier,
        decimals, polarity, source, certainty, is_succession_known, slug
      from pub.indicator left join (${indicatorPagesSql}) as pages using (framework, edition, indicator_code)
      order by framework, edition desc, ${byCode}`,
    facts: `select framework, edition, indicator_code, fact, text, certainty, found_in
      from pub.indicator_fact order by framework, edition, indicator_code, position`,
    versions: `select framework, edition, indicator_code, version, first_period, last_period, break_note, note, certainty
      from pub.indicator_version order by framework, edition, indicator_code, first_period`,
    steps: `select framework, edition, indicator_code, direction, other_framework, other_edition, other_code, other_words,
        certainty
      from pub.indicator_step order by framework, edition, indicator_code, direction desc, other_code`,
    themes: `select theme, position, title, question,
        coalesce(string_agg(indicator_code, ', ' order by ${byCode}) filter (is_listed), '') as indicators,
        coalesce(string_agg(indicator_code, ', ' order by ${byCode}) filter (not is_listed), '') as also_relevant
      from pub.theme left join pub.theme_indicator using (theme) group by all order by position`,
    milestones: `select milestone, theme, target_text, cast(due_date as varchar) as due_date, evidence_kind, proof,
        evidence as judged_by
      from pub.national_milestone order by milestone`,
    groups: "select client_group, title, ages, note, source from pub.client_group order by position",
    groupcounts: `select client_group, scheme, status, code, part, is_wider
      from pub.client_group_count order by client_group, scheme, code, part`,
    symbols: "select symbol, used_by, meaning, place, status, certainty from pub.symbol order by position",
    methods: "select name, title, purpose, citation, formula, refuses, cases from pub.method order by position",
    recomputed: `select return_name, return.title as publication, indicator_code, indicator.title, period, checked_count,
        inside_count, exact_count, weighted_count, estimated_count, no_parts_count, no_quotient_count, nought_count
      from pub.recomputed join pub.return as return using (return_name)
      join pub.indicator as indicator using (framework, edition, indicator_code)
      order by publication, edition, ${byCode}, period`,
    findings: `select return_name, indicator_code, title, area_name, period, breakdown_value as "group", unit, decimals,
        numerator, denominator, value, lowest, highest, cause
      from pub.recomputed_finding join pub.indicator using (framework, edition, indicator_code)
      order by return_name, edition, ${byCode}, period, area_name, "group"`,
    loaded: loadedReturnsSql,
    loads: `select load_id, cast(received_at as varchar) as received_at, title, file, sha256, row_count, left_out_count
      from pub.load join pub.return using (return_name) order by load_id desc`,
  }),
);
