import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { activityFigure, activitySql } from "../../components/activity/query.ts";
import { comparators } from "../../components/figure/query.ts";
import { milestoneLinesSql } from "../../components/milestone/query.ts";
import { besideSet } from "../../components/own-comparators/query.ts";
import { registerEntriesSql, registerEntry } from "../../components/themes/query.ts";
import { marketCodes, servicesByProvider } from "./providers/query.ts";
import { publishedCosts, publishedSupport, spendingSharesSql } from "./published/query.ts";
import { shareOfNet } from "./published/share-of-net.ts";
import { newestCostsSql, unitCost } from "./unit-costs-query.ts";

const text = z.string();
const number = z.number().nullable();

/** A figure of the council, with England and its comparators beside it and the milestone's verdict where it has one. */
const figure = {
  indicator_code: text,
  definition: text,
  period: text,
  breakdown: text,
  breakdown_value: text,
  vintage: text,
  numerator: number,
  denominator: number,
  value: number,
  value_status: text,
  is_incomplete: z.boolean(),
  verdict: text.nullable(),
  /** Of a reading of 3%: whether it reaches 3%, and what of it comes from prevention. */
  target_verdict: text.nullable(),
  prevention_gbp: number,
  prevention_verdict: text.nullable(),
  england_value: number,
  ...comparators,
};

/** What a gain of the council’s register behind NI 179 is worth in one year, in the newest submission of its vintage. */
const gain = {
  gain_id: text,
  title: text,
  service: text,
  vintage: text,
  submission: text,
  first_year: text,
  end_year: text.nullable(),
  /** The year that `net_gbp` is about. */
  period: text,
  net_gbp: z.number(),
  is_sustained: z.boolean(),
  is_cash_releasing: z.boolean(),
  is_preventative: z.boolean(),
};

/** A gain of adult social care that was reported as made and is counted no longer. */
const withdrawnGain = {
  title: text,
  first_year: text,
  end_year: text.nullable(),
  /** What it was worth in its first year, pounds, as reported while it still counted. */
  net_gbp: number,
  /** The last register that had it, 2010-07; null where the newest still has it and does not count it. */
  last_submission: text.nullable(),
};

/** SQL: gains that did not last, and those that a newer register leaves out. */
const withdrawnSql = `with newest as (
    select council_code, max(submission) as newest_submission from pub.gain where vintage = 'actual' group by council_code
  ), reported as (
    select council_code, gain_id, max_by(title, submission) as title, max_by(first_year, submission) as first_year,
      arg_max_null(cast(end_year as varchar), submission) as end_year, max_by(is_sustained, submission) as is_sustained,
      max_by(net_gbp, submission) filter (is_sustained and period = cast(first_year as varchar)) as net_gbp, max(submission) as submission
    from pub.gain where vintage = 'actual' and service = 'adult_social_care' group by council_code, gain_id
  )
  select council_code, title, cast(first_year as varchar) as first_year, end_year, cast(net_gbp as double) as net_gbp,
    case when submission < newest_submission then submission end as last_submission
  from reported join newest using (council_code)
  where not is_sustained or submission < newest_submission
  order by council_code, first_year, title, gain_id`;

/** What two returns say of one thing: here NI 179 as returned (`value_one`) and the register of gains (`value_two`). */
const reconciliation = {
  period: text,
  value_one: z.number(),
  value_two: z.number(),
  difference: z.number(),
  is_within: z.boolean(),
  why: text,
};

/** Every council’s unit costs of the newest year, in one file that all councils' pages share. */
export const unitCosts = dataSet({
  name: "unit-costs",
  per: "site",
  tables: {
    costs: table(unitCost, newestCostsSql({ where: "indicator_code = 'UC'", service: "breakdown_value" })),
  },
});

/** A council's savings and spending, from its own returns. */
export const valueForMoney = dataSet({
  name: "value-for-money",
  per: "council",
  tables: {
    figures: table(
      figure,
      `with verdicts as (
        select area_code, definition, 'PPF-20' as indicator_code, verdict, target_verdict, prevention_gbp, prevention_verdict
        from (${milestoneLinesSql})
        where milestone = 'PPF-20' and area_type = 'council'
      )
      select area_code as council_code, indicator_code, definition, period, breakdown, breakdown_value, vintage, numerator,
        denominator, figure.value, value_status, is_incomplete, verdict, target_verdict, prevention_gbp,
        prevention_verdict, england_value, ${listed(comparators)}
      from pub.figure as figure
      left join pub.figure_beside as beside using (figure_id)
      left join verdicts using (area_code, indicator_code, definition)
      where (is_latest or indicator_code = 'NI 179') and area_type = 'council'
        and indicator_code in ('PPF-20', 'PPF-20P', 'NI 179', 'EX-CLASS', 'EX-GCE', 'EX-RES', 'EX-FUNDER',
          'EX-CHARGES', 'EX-INCOME', 'EX-NCE', 'GAIN-NHS', 'EX-CONTRACT', 'EX-BUDGET', 'EX-BUDGET-CLASS',
          'EX-HEAD', 'EX-INTENSIVE', 'EX-ASSESS')
        or is_latest and area_type = 'council' and indicator_code = 'EX-PROVIDER' and breakdown = 'provision'
        or is_latest and area_type = 'council' and framework = 'Yardstick' and indicator_code = 'SERVED'
          and breakdown = 'all' and period like '% Q4'
        or is_latest and area_type = 'council' and framework = 'Yardstick' and indicator_code = 'ACT-ADMISSION'
          and breakdown = 'age_band'
      order by council_code, indicator_code, definition, period, breakdown, breakdown_value, vintage`,
    ),
    services: servicesByProvider,
    market: table(activityFigure, activitySql(marketCodes)),
    gains: table(
      gain,
      `select council_code, ${listed(gain)} from pub.gain where is_latest_submission
      order by council_code, period, vintage, gain_id`,
    ),
    withdrawn: table(withdrawnGain, withdrawnSql),
    reconciliations: table(
      reconciliation,
      `select council_code, ${listed(reconciliation)} from pub.reconciliation where return_two = 'savings'
      order by council_code, period, what`,
    ),
    targets: table(
      { period: text, target: z.number() },
      `select council_code, cast(period as varchar) as period, max(target) as target from pub.local_target
      where framework = 'NIS' and edition = '2008-09' and indicator_code = 'NI 179' group by council_code, period
      order by council_code, period`,
    ),
    /** What the register of evidence has of the milestone that asks how costs and benefits are shared. */
    agreements: table(
      registerEntry,
      `select council_code, ${listed(registerEntry)} from (${registerEntriesSql}) where subject = 'PPF-21'
      order by council_code, item_id`,
    ),
    comparators: table(
      { comparator_code: text },
      `select council_code, comparator_code from pub.comparator join pub.comparator_set using (council_code, scheme, edition)
      where comparator_code <> council_code order by council_code, comparator_code`,
    ),
  },
});

/** What tells a figure of one council from its others, where it is the newest of its vintages. */
const moneyKey = { indicator_code: text, definition: text, period: text, breakdown: text, breakdown_value: text };

const published = [
  `select measure as indicator_code, '' as definition, period, 'all' as breakdown, 'all' as breakdown_value
    from (${publishedCosts.tables.costs.sql}) where comparator_n is not null`,
  `select indicator_code, '' as definition, period, 'all' as breakdown, 'all' as breakdown_value
    from (${publishedSupport.tables.measures.sql}) where comparator_n is not null and unit = 'gbp'`,
];

/** What every council has of the figures of the page, and its share of each line of published spending. */
export const besideMoney = besideSet({
  name: "money",
  key: moneyKey,
  figures: [
    `select ${listed(moneyKey)} from (${valueForMoney.tables.figures.sql}) where comparator_n is not null`,
    `select ${listed(moneyKey)} from (${activitySql(marketCodes)}) where comparator_n is not null`,
    ...published,
  ].join(" union all "),
  made: `select 'RO3-NET' as indicator_code, '${shareOfNet}' as definition, period, breakdown, breakdown_value, area_code,
      share as value
    from (${spendingSharesSql}) where area_type = 'council'`,
});
