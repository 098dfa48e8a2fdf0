import { z } from "zod";
import { dataSet, table } from "../../../../src/site/query.ts";
import { type FigureLines, figureLine, figureLinesSql } from "../../../components/figure/query.ts";

/** Self-directed support by both its codes: 1C(1A) of the framework of 2011-12 and 3D(1A) of that of 2023-24. */
const selfDirected = "indicator_code in ('1C(1A)', '3D(1A)')";

/** Counts of direct payments at 31 March, the same per 100,000 people, and self-directed support. */
const reported: FigureLines = {
  reported: `(indicator_code in ('DP', 'DP-RATE') or (${selfDirected} and breakdown = 'all'))`,
  placed: "DP-RATE",
};

/** Direct payments and personal budgets as publications have them, and self-directed support of the outcomes framework. */
export const publishedBudgets = dataSet({
  name: "published-budgets",
  per: "council",
  tables: { lines: table(figureLine, figureLinesSql(reported)) },
});

/** Where a series breaks. */
const seriesBreak = {
  indicator_code: z.string(),
  /** The first period that is not comparable with those before it. */
  period: z.string(),
  /** The last period of the definition that begins there; null while it lasts, or where that is not known. */
  last_period: z.string().nullable(),
  /** Why; null where only the comparison of areas ends. */
  words: z.string().nullable(),
  /** Whether the words are the publisher's own. */
  is_publishers: z.boolean(),
  /** Why areas are not compared with each other from then on; null where they are. */
  not_compared: z.string().nullable(),
};

/** Where these series break, in the words of the publisher where it has any, else of the catalogue. */
export const budgetBreaks = dataSet({
  name: "budget-breaks",
  per: "site",
  tables: {
    breaks: table(
      seriesBreak,
      `with announced as (
        select framework, edition, indicator_code, period, string_agg(words, ' ' order by words) as words
        from pub.series_change where is_break and ${selfDirected} group by all
      ), defined as (
        select framework, edition, indicator_code, first_period as period, last_period, is_break, break_note, not_compared
        from pub.indicator_version where indicator_code in ('DP', 'DP-RATE') or ${selfDirected}
      )
      select coalesce(announced.indicator_code, defined.indicator_code) as indicator_code,
        coalesce(announced.period, defined.period) as period, last_period, coalesce(words, break_note) as words,
        words is not null as is_publishers, not_compared
      from announced full join defined using (framework, edition, indicator_code, period)
      where words is not null or is_break or not_compared is not null
      order by indicator_code, period`,
    ),
  },
});
