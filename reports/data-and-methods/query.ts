import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";
import { byCode } from "../components/indicator/catalogue-query.ts";

const text = z.string();

/** A return as the dictionary describes it; its rules are one a line. */
const returned = {
  return_name: text,
  title: text,
  description: text,
  source: text,
  rules: text,
};

/** A column of a return. */
const dictionary = {
  return_name: text,
  column_name: text,
  heading: text,
  is_optional: z.boolean(),
  expected: text,
  example: text,
  description: text,
  /** What its values mean, a line each as "value: meaning"; empty where their names say it. */
  meanings: text,
};

/** A theme of a scrutiny review; its indicators are one text. */
const theme = {
  theme: text,
  position: z.number(),
  title: text,
  question: text,
  indicators: text,
  also_relevant: text,
};

/** A national milestone; `judged_by` is null where no return proves it. */
const milestone = {
  milestone: text,
  theme: text,
  target_text: text,
  due_date: text,
  evidence_kind: text,
  proof: text,
  judged_by: text.nullable(),
};

/** A client group of Annex A. */
const group = {
  client_group: text,
  title: text,
  ages: text.nullable(),
  note: text.nullable(),
  source: text,
};

/** Where a return counts a client group; the code is null where it does not. */
const groupCount = {
  client_group: text,
  scheme: text,
  status: text,
  code: text.nullable(),
  part: text.nullable(),
  is_wider: z.boolean().nullable(),
};

/** A symbol of official statistics. */
const symbol = {
  symbol: text,
  used_by: text,
  meaning: text,
  place: text,
  status: text.nullable(),
  certainty: text,
};

/** How many published values of a measure and period their own parts give. */
const recomputed = {
  return_name: text,
  publication: text,
  indicator_code: text,
  title: text,
  period: text,
  checked_count: z.number(),
  inside_count: z.number(),
  exact_count: z.number(),
  weighted_count: z.number(),
  estimated_count: z.number(),
  no_parts_count: z.number(),
  no_quotient_count: z.number(),
  nought_count: z.number(),
};

/** A published value that its own numerator and denominator do not give. */
const finding = {
  return_name: text,
  indicator_code: text,
  title: text,
  area_name: text,
  period: text,
  group: text,
  unit: text,
  decimals: z.number(),
  numerator: z.number(),
  denominator: z.number(),
  value: z.number(),
  lowest: z.number(),
  highest: z.number(),
  /** The likely cause; null where none is known. */
  cause: text.nullable(),
};

/** What is loaded of one return or publication. */
const loadedReturn = {
  title: text,
  /** Null of a publication that is not made again. */
  latest_period: text.nullable(),
  received_on: text,
  councils_in: z.number().nullable(),
  /** Null where no council owes it. */
  councils_expected: z.number().nullable(),
  /** How many councils owe anything of it that is late, and their names. */
  late_count: z.number(),
  late: text,
};

/** A file that was loaded. */
const load = {
  load_id: z.number(),
  received_at: text,
  title: text,
  file: text,
  row_count: z.number(),
  left_out_count: z.number(),
};

/**
 * SQL: each return or publication of which anything is loaded: its latest period, when the last of that came, how many
 * councils are in it and of how many it is expected, and who owes anything of it on the day of the connection. A
 * publication that is not made again has no period of its own, and no council owes it.
 */
const loadedReturnsSql = `
  with late as (
    select return_name, cast(count(distinct council_code) as integer) as late_count,
      string_agg(distinct council_name, ', ' order by council_name) as late
    from pub.expected join pub.council as council on council.council_code = area_code
    where received_on is null and due_on < getvariable('day')
    group by return_name
  ), received as (
    select return_name, max(received_at) as received_at from pub.load group by return_name
  )
  select title, latest_period, left(coalesce(latest_received_at, received_at), 10) as received_on, councils_in,
    councils_expected, coalesce(late_count, 0) as late_count, coalesce(late, '') as late
  from received join pub.return using (return_name)
  left join (select * exclude (title) from pub.freshness) using (return_name)
  left join late using (return_name)
  order by title`;

/** What the page "Data and methods" alone says. */
export const dataAndMethods = dataSet({
  name: "data-and-methods",
  per: "site",
  tables: {
    returns: table(
      returned,
      `select return_name, title, description, source, array_to_string(rules, chr(10)) as rules
      from pub.return order by title`,
    ),
    dictionary: table(dictionary, `select ${listed(dictionary)} from pub.dictionary order by return_name, position`),
    themes: table(
      theme,
      `select theme, position, title, question,
        coalesce(string_agg(indicator_code, ', ' order by ${byCode}) filter (is_listed), '') as indicators,
        coalesce(string_agg(indicator_code, ', ' order by ${byCode}) filter (not is_listed), '') as also_relevant
      from pub.theme left join pub.theme_indicator using (theme) group by all order by position`,
    ),
    milestones: table(
      milestone,
      `select milestone, theme, target_text, cast(due_date as varchar) as due_date, evidence_kind, proof,
        evidence as judged_by
      from pub.national_milestone order by milestone`,
    ),
    groups: table(group, `select ${listed(group)} from pub.client_group order by position`),
    groupCounts: table(
      groupCount,
      `select ${listed(groupCount)} from pub.client_group_count order by client_group, scheme, code, part`,
    ),
    symbols: table(symbol, `select ${listed(symbol)} from pub.symbol order by position`),
    recomputed: table(
      recomputed,
      `select return_name, return.title as publication, indicator_code, indicator.title, period, checked_count,
        inside_count, exact_count, weighted_count, estimated_count, no_parts_count, no_quotient_count, nought_count
      from pub.recomputed join pub.return as return using (return_name)
      join pub.indicator as indicator using (framework, edition, indicator_code)
      order by publication, edition, ${byCode}, period`,
    ),
    findings: table(
      finding,
      `select return_name, indicator_code, title, area_name, period, breakdown_value as "group", unit, decimals,
        numerator, denominator, value, lowest, highest, cause
      from pub.recomputed_finding join pub.indicator using (framework, edition, indicator_code)
      order by return_name, edition, ${byCode}, period, area_name, "group"`,
    ),
    loaded: table(loadedReturn, loadedReturnsSql),
    loads: table(
      load,
      `select load_id, cast(received_at as varchar) as received_at, title, file, row_count, left_out_count
      from pub.load join pub.return using (return_name) order by load_id desc`,
    ),
  },
});
