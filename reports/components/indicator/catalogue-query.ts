import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { indicatorKey } from "../figure/query.ts";

const text = z.string();

/** SQL: NI 4 before NI 39: by the number of a code, then by the code. */
export const byCode = "try_cast(regexp_extract(indicator_code, '[0-9]+') as integer), indicator_code";

/** An indicator of the catalogue. */
const indicator = {
  ...indicatorKey,
  title: text,
  /** What is counted, and of what; empty where it is not divided by anything. */
  numerator_text: text,
  denominator_text: text,
  unit: text,
  /** What the quotient is multiplied by; null where the unit has no such number. */
  multiplier: z.number().nullable(),
  /** Decimals that pages print. */
  decimals: z.number(),
  polarity: text,
  source: text,
  certainty: text,
  is_succession_known: z.boolean(),
  /** The name of its page; null where it has none. */
  slug: text.nullable(),
};

/** A definition of an indicator and the periods it holds for. */
const version = {
  ...indicatorKey,
  version: text,
  first_period: text,
  last_period: text.nullable(),
  /** Null where it is comparable with the one before. */
  break_note: text.nullable(),
  note: text,
  certainty: text,
};

/** One fact of an indicator; the text is null where it is not known, empty where there is nothing to say. */
const fact = {
  ...indicatorKey,
  fact: text,
  text: text.nullable(),
  certainty: text.nullable(),
  found_in: text.nullable(),
};

/** What came before or after an indicator: one of the catalogue, or one in words. */
const step = {
  ...indicatorKey,
  direction: text,
  other_framework: text.nullable(),
  other_edition: text.nullable(),
  other_code: text.nullable(),
  other_words: text.nullable(),
  certainty: text,
};

/** What the catalogue says of every indicator. */
export const catalogue = dataSet({
  name: "catalogue",
  per: "site",
  tables: {
    indicators: table(
      indicator,
      `select ${listed(indicator)}
      from pub.indicator left join pub.indicator_page using (framework, edition, indicator_code)
      order by framework, edition desc, ${byCode}`,
    ),
    facts: table(
      fact,
      `select ${listed(fact)} from pub.indicator_fact order by framework, edition, indicator_code, position`,
    ),
    versions: table(
      version,
      `select ${listed(version)} from pub.indicator_version order by framework, edition, indicator_code, first_period`,
    ),
    steps: table(
      step,
      `select ${listed(step)} from pub.indicator_step
      order by framework, edition, indicator_code, direction desc, other_code`,
    ),
  },
});

/** A statistic; its worked cases are one a line. */
const method = {
  name: text,
  title: text,
  purpose: text,
  citation: text,
  formula: text,
  refuses: text,
  cases: text,
};

/** How figures are calculated. */
export const methods = dataSet({
  name: "methods",
  per: "site",
  tables: {
    methods: table(method, `select ${listed(method)} from pub.method order by position`),
  },
});
