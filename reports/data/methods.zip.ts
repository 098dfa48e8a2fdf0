import { writeFromWarehouse } from "../../src/site/arrow.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

await writeFromWarehouse((db) =>
  tablesArchive(db, {
    returns: `select return_name, title, description, source, array_to_string(rules, chr(10)) as rules
      from pub.return order by title`,
    dictionary: `select return_name, column_name, heading, is_optional, expected, example, description
      from pub.dictionary order by return_name, position`,
    indicators: `select framework, edition, indicator_code, title, numerator_text, denominator_text, unit, polarity, kind,
        source, certainty, domain
      from pub.indicator order by framework, edition, domain, indicator_code`,
    versions: `select framework, edition, indicator_code, version, first_period, last_period, is_break, note
      from pub.indicator_version order by framework, edition, indicator_code, first_period`,
    methods: "select name, title, purpose, citation, formula, refuses, cases from pub.method order by position",
    loads: `select load_id, cast(received_at as varchar) as received_at, title, file, sha256, row_count, left_out_count
      from pub.load join pub.return using (return_name) order by load_id desc`,
  }),
);
