import { z } from "zod";
import { outturnLines } from "../../../../src/catalogue/outturn-lines.ts";
import { homeCareRates, supportCosts, supportWeeks } from "../../../../src/catalogue/support-measures.ts";
import { quoted } from "../../../../src/contract/sql.ts";
import { dataSet, table } from "../../../../src/site/query.ts";
import { newestCostsSql, unitCost } from "../unit-costs-query.ts";

const text = z.string();
const number = z.number().nullable();

/** A published unit cost of one council in one year. */
const cost = {
  /** The code of the measure in the publication of 2008-09. */
  measure: text,
  /** "Weekly cost of nursing care, older people": the measure with its own period. */
  title: text,
  /** What the units are: "Weeks of care in the year". */
  units: text,
  period: text,
  /** Cost of the year in thousands of pounds, and units, both as published. */
  numerator: number,
  denominator: number,
  /** What 1,000 × cost ÷ units is multiplied by to give the value. */
  factor: z.number(),
  /** Pounds a unit, as published. */
  value: number,
  value_status: text,
  comparator_n: number,
  comparator_median: number,
  england: number,
  /** "prices of 2010-11, deflators of 22 December 2023"; null where no deflator of the year is loaded. */
  price_basis: text.nullable(),
  /** What a cost of the year is multiplied by to be in those prices. */
  price_factor: number,
  real_value: number,
  /** The definition that holds in the year, and why what is before it is not comparable; null where one holds of all. */
  version: text.nullable(),
  break_note: text.nullable(),
  /** Whether the measure is drawn, or is in the table alone. */
  is_drawn: z.boolean(),
};

/**
 * The published unit costs that pages draw, the others being in the table alone: of all care, of care homes for older people
 * and for people with a learning disability, of home care by the hour and the person, of direct payments, day care, meals.
 */
const drawn = ["2.1", "2.3", "2.4", "2.9", "2.22", "2.25", "2.30", "2.43", "2.52A"];

const isPublished = "framework = 'PSS EX1' and unit = 'gbp'";
const isDrawn = `indicator_code in (${drawn.map(quoted).join(", ")})`;

/** A council's unit costs as published, in cash and in the prices of the year that `price_basis` names. */
export const publishedCosts = dataSet({
  name: "published-costs",
  per: "council",
  tables: {
    costs: table(
      cost,
      `with costs as (
        select figure.*, england_value, comparator_n, comparator_median
        from pub.figure as figure left join pub.figure_beside as beside using (figure_id)
        where ${isPublished} and is_latest and area_type = 'council'
      ), prices as (
        select cash.period, real.definition as price_basis, median(real.value / cash.value) as price_factor
        from costs as cash join costs as real using (area_code, indicator_code, period)
        where cash.definition = '' and real.definition <> '' and cash.value > 0 group by all
      )
      select cash.area_code as council_code, cash.indicator_code as measure, title, denominator_text as units, cash.period,
        cash.numerator, cash.denominator, factor, cash.value, cash.value_status, cash.comparator_n,
        cash.comparator_median, cash.england_value as england, prices.price_basis, price_factor,
        real.value as real_value, version.version, version.break_note, cash.${isDrawn} as is_drawn
      from costs as cash
      join pub.indicator as indicator using (framework, edition, indicator_code)
      join pub.unit_cost as made on made.code = cash.indicator_code and made.period = cash.period
      left join pub.indicator_version as version on version.framework = cash.framework
        and version.edition = cash.edition and version.indicator_code = cash.indicator_code
        and cash.period between version.first_period and coalesce(version.last_period, '9999')
      left join prices on prices.period = cash.period
      left join costs as real on real.definition <> '' and real.area_code = cash.area_code and real.period = cash.period
        and real.indicator_code = cash.indicator_code
      where cash.definition = ''
      order by council_code, cast(regexp_extract(measure, '^2[.]([0-9]+)', 1) as integer), measure, period`,
    ),
  },
});

/** Every council’s published unit costs of the newest year that are drawn, in one file that all councils' pages share. */
export const publishedCostStrips = dataSet({
  name: "published-cost-strips",
  per: "site",
  tables: {
    costs: table(
      unitCost,
      newestCostsSql({ where: `${isPublished} and definition = '' and ${isDrawn}`, service: "indicator_code" }),
    ),
  },
});

/** A line of spending on adult social care, in pounds. */
const spending = {
  period: text,
  title: text,
  /** A part of the total, a part of another line, or the total. */
  part: z.enum(["line", "sub-line", "total"]),
  breakdown: text,
  breakdown_value: text,
  expenditure: number,
  income: number,
  /** Expenditure less income; null where the return was not received. */
  net: number,
  /** Of the net total, in percent. */
  share: number,
  /** The publisher's own row of England. */
  england_net: number,
  england_share: number,
  comparator_median: number,
  comparator_n: number,
  /** The newest total of PSS EX1; null where none is loaded. */
  pss_period: text.nullable(),
  pss_gross: number,
};

const lines = outturnLines.map(
  ({ title, part, breakdown, breakdownValue }, position) =>
    `(${position}, ${[title, part, breakdown, breakdownValue].map(quoted).join(", ")})`,
);

/** SQL: each line of the newest year of revenue outturn of each area, with its share of the net total in percent. */
export const spendingSharesSql = `with spent as (
    select area_type, area_code, period, breakdown, breakdown_value,
      max(value) filter (indicator_code = 'RO3-EXP') as expenditure, max(value) filter (indicator_code = 'RO3-INC') as income,
      max(value) filter (indicator_code = 'RO3-NET') as net
    from pub.figure where framework = 'Revenue outturn' and is_latest and area_type in ('council', 'england')
      and period = (select max(period) from pub.figure where framework = 'Revenue outturn')
    group by all
  )
  select *, 100 * net / nullif(max(net) filter (breakdown = 'all') over (partition by area_type, area_code), 0) as share
  from spent`;

/**
 * What each council spent on adult social care in the newest year of revenue outturn, by line in the order of the
 * publication: beside each line England's own row and the median share of its comparators. `pss_gross` is another return's.
 */
const spendingSql = `with line as (
    select * from (values ${lines.join(", ")}) as known(position, title, part, breakdown, breakdown_value)
  ), shared as (
    ${spendingSharesSql}
  ), peers as (
    select comparator.council_code, breakdown, breakdown_value, median(share) as comparator_median,
      cast(nullif(count(share), 0) as integer) as comparator_n
    from pub.comparator as comparator join pub.comparator_set using (council_code, scheme, edition)
    join shared on shared.area_code = comparator.comparator_code and area_type = 'council'
    where comparator.comparator_code <> comparator.council_code
    group by all
  ), pss as (
    select area_code, period, value from pub.figure
    where framework = 'PSS EX1' and indicator_code = 'GCE' and breakdown = 'all' and area_type = 'council' and is_latest
      and value is not null
    qualify row_number() over (partition by area_code order by period desc) = 1
  )
  select own.area_code as council_code, own.period, line.title, line.part, own.breakdown, own.breakdown_value,
    own.expenditure, own.income, own.net, own.share, england.net as england_net, england.share as england_share,
    comparator_median, comparator_n, pss.period as pss_period, pss.value as pss_gross
  from shared as own join line using (breakdown, breakdown_value)
  left join shared as england on england.area_type = 'england' and england.breakdown = own.breakdown
    and england.breakdown_value = own.breakdown_value
  left join peers on peers.council_code = own.area_code and peers.breakdown = own.breakdown
    and peers.breakdown_value = own.breakdown_value
  left join pss on pss.area_code = own.area_code
  where own.area_type = 'council'
  order by council_code, line.position`;

/** What each council spent on adult social care, as revenue outturn has it. */
export const publishedSpending = dataSet({
  name: "published-spending",
  per: "council",
  tables: { lines: table(spending, spendingSql) },
});

/** A unit cost, an hourly rate or a number of weeks by kind of support, about everyone. */
const support = {
  indicator_code: text,
  title: text,
  /** Pounds, or a number of weeks. */
  unit: text,
  period: text,
  value: number,
  value_status: text,
  england_value: number,
  comparator_n: number,
  comparator_median: number,
};

const measures = [...supportCosts, ...homeCareRates, ...supportWeeks].map(
  ({ code }, position) => `(${quoted(code)}, ${position})`,
);

/** Each council's unit costs, hourly rates and weeks by kind of support, of the newest year of PSS EX1 that has them. */
export const publishedSupport = dataSet({
  name: "published-support",
  per: "council",
  tables: {
    measures: table(
      support,
      `with measure as (
        select * from (values ${measures.join(", ")}) as known(indicator_code, position)
      ), newest as (
        select figure.*, position from pub.figure as figure join measure using (indicator_code)
        where framework = 'PSS EX1' and edition = '2014-15' and breakdown = 'all' and is_latest
        qualify period = max(period) over ()
      )
      select area_code as council_code, indicator_code, title, newest.unit, period, newest.value, value_status,
        england_value, comparator_n, comparator_median
      from newest join pub.indicator as indicator using (framework, edition, indicator_code)
      left join pub.figure_beside as beside using (figure_id)
      where area_type = 'council'
      order by council_code, position`,
    ),
  },
});
