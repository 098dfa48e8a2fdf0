import { z } from "zod";
import { costOutcomes, type PairedMeasure } from "../../../../src/catalogue/cost-outcomes.ts";
import { quoted } from "../../../../src/contract/sql.ts";
import { dataSet, listed, table } from "../../../../src/site/query.ts";
import { valued } from "../../../components/figure/query.ts";
import { besideSet, measureKey } from "../../../components/own-comparators/query.ts";
import { outlierDistance } from "../unit-costs-query.ts";

const text = z.string();

/** The cost or the result of a pair, of the page's council or of one of its comparators. */
const line = {
  /** Of src/catalogue/cost-outcomes.ts. */
  pair: text,
  side: z.enum(["cost", "outcome"]),
  role: z.enum(["this", "comparator"]),
  area_code: text,
  area_name: text,
  ...measureKey,
  ...valued,
};

/** What the catalogue says of a pair that the council has a row of on both sides, and how its two values are written. */
const pair = {
  pair: text,
  title: text,
  reason: text,
  cost_measure: text,
  /** A cost below or above is so far from that of all councils that it is probably an error of return; null where all may be right. */
  check_below: z.number().nullable(),
  check_above: z.number().nullable(),
  outcome_measure: text,
  outcome_unit: text,
  outcome_decimals: z.number(),
  outcome_polarity: text,
  /** What kind of figure the result is, which says why it has no interval where it has none. */
  outcome_kind: text,
};

function sideSql(side: "cost" | "outcome", place: number, of: (typeof costOutcomes)[number]): string {
  const { framework, edition, code, service, measure }: PairedMeasure = of[side];
  const breakdown = service === null ? ["all", "all"] : ["service", service];
  const words = [of.id, of.title, of.reason, side, measure, framework, edition, code, ...breakdown].map(quoted);
  return `(${place}, ${words.join(", ")})`;
}

/** SQL: each side of each pair, the results with what came after them. */
const sidesSql = `paired (place, pair, title, reason, side, measure, framework, edition, indicator_code, breakdown,
      breakdown_value) as (
    values ${costOutcomes.flatMap((pair, place) => [sideSql("cost", place, pair), sideSql("outcome", place, pair)]).join(",\n      ")}
  ), side as (
    select * from paired
    union all
    select paired.* replace (later_framework as framework, later_edition as edition, later_code as indicator_code)
    from paired join pub.indicator_chain using (framework, edition, indicator_code)
    where side = 'outcome'
  )`;

/**
 * SQL: cost and result of each pair, of the newest year that has both; of a pair without such a year each in its own newest.
 * Comparators are those of a side of which the council itself has a row.
 */
const shownSql = `${sidesSql}, measured as (
    select side.*, area_code, area_name, definition, person_type, basis, period, figure.unit, indicator.decimals,
      indicator.polarity, indicator.kind, ${listed(valued)}
    from pub.figure as figure join side using (framework, edition, indicator_code, breakdown, breakdown_value)
    join pub.indicator as indicator using (framework, edition, indicator_code)
    where area_type = 'council' and is_latest and definition = ''
  ), known as (
    select distinct pair, side, period from measured where value is not null
  ), shared as (
    select pair, max(period) as period
    from known as cost join known as outcome using (pair, period)
    where cost.side = 'cost' and outcome.side = 'outcome' group by pair
  ), newest as (
    select pair, side, coalesce(any_value(shared.period), max(known.period)) as period
    from known left join shared using (pair) group by pair, side
  ), shown as (
    select measured.* from measured join newest using (pair, side, period)
    where pair in (select pair from newest group by pair having count(*) = 2)
    qualify row_number() over (partition by pair, side, area_code order by edition) = 1
  )`;

const linesSql = `with ${shownSql}, lines as (
    select area_code as council_code, 'this' as role, * from shown
    union all by name
    select comparator.council_code, 'comparator' as role, other.*
    from pub.comparator as comparator join pub.comparator_set using (council_code, scheme, edition)
    join shown as own on own.area_code = comparator.council_code
    join shown as other on other.area_code = comparator_code and other.pair = own.pair and other.side = own.side
    where comparator_code <> comparator.council_code and other.value is not null
  )
  select council_code, ${listed(line)} from lines order by council_code, place, side, role desc, area_code`;

/** What a unit of a service costs beside what came of it. */
export const costOutcome = dataSet({
  name: "cost-outcome",
  per: "council",
  tables: {
    pairs: table(
      pair,
      `with ${shownSql}, distances as (
        select pair, median_distance(value, pair) as of from shown where side = 'cost'
      ), fence as (
        select pair, any_value(of.median - ${outlierDistance} * of.mad) as check_below,
          any_value(of.median + ${outlierDistance} * of.mad) as check_above
        from distances where of.refusal is null group by pair
      )
      select cost.area_code as council_code, pair, cost.title, cost.reason, cost.measure as cost_measure,
        check_below, check_above, outcome.measure as outcome_measure, outcome.unit as outcome_unit,
        outcome.decimals as outcome_decimals, outcome.polarity as outcome_polarity, outcome.kind as outcome_kind
      from shown as cost join shown as outcome using (pair, area_code, place) left join fence using (pair)
      where cost.side = 'cost' and outcome.side = 'outcome' order by council_code, place`,
    ),
    lines: table(line, linesSql),
  },
});

/** What every council has of those costs and results. */
export const besideOutcome = besideSet({
  name: "outcome",
  key: measureKey,
  figures: `select ${listed(measureKey)} from (${linesSql}) where role = 'this'`,
});
