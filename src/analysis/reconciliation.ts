import { quoted } from "../contract/sql.ts";

/** Two returns that give one thing: their values of it, for each council and period that both have. */
interface Pair {
  /** What both give, as a sentence has it: "NI 179, gains of all services". */
  readonly what: string;
  readonly unit: "gbp" | "percent" | "people";
  /** The names of the two returns, the one that is checked first. */
  readonly returns: readonly [one: string, two: string];
  /** What each gives, as a sentence has it: "NI 179 as returned", "the register of gains". */
  readonly names: readonly [one: string, two: string];
  /** The codes of the indicators that they are, on whose pages it is told for how many councils they differ. */
  readonly indicators: readonly string[];
  /** How far apart they may be, in the unit, and still agree: what rounding alone explains. */
  readonly within: number;
  /** Why they may differ without either being wrong: whole sentences. */
  readonly why: string;
  /**
   * SELECT of `council_code`, `period`, `value_one`, `value_two`, the figures that they are, `figures_one`, `figures_two`,
   * and `rounding`: how far apart their counts may have been moved where those are rounded to be published.
   */
  readonly query: string;
}

/** SQL: how far a share of rounded counts may be from that of the counts, in points: both may be out by half the step. */
const shareRounding = (figure: string) =>
  `coalesce(200 * (${figure}.rounded_to // 2) / nullif(${figure}.denominator - ${figure}.rounded_to // 2, 0), 0)`;

const shown = "pub.figure where area_type = 'council' and breakdown = 'all' and value is not null";

/**
 * The pairs that are reconciled. To add one, add an entry here: the page of each return and `yardstick status` read the
 * table that is made of them. A query reads `pub.figure` and no table of `core`, so that what is hidden stays hidden.
 */
const pairs: readonly Pair[] = [
  {
    what: "NI 179, net value of gains of all services",
    unit: "gbp",
    returns: ["ni_returns", "savings"],
    names: ["NI 179 as returned", "the register of gains"],
    indicators: ["NI 179"],
    within: 1000,
    why:
      "NI 179 is returned in thousands of pounds and counts every service of the council: a register that lists adult " +
      "social care alone gives less. The register is as the latest July submission has it, from which gains found since not to last " +
      "have been taken out.",
    query: `with indicator as (
        select figure_id, area_code, period, vintage, value from ${shown} and indicator_code = 'NI 179'
      ),
      returned as (
        from indicator where vintage in ('revised', 'final', 'provisional')
        qualify row_number() over (
          partition by area_code, period order by list_position(['revised', 'final', 'provisional'], vintage)) = 1
      )
      select area_code as council_code, period, returned.value as value_one, register.value as value_two,
        [returned.figure_id] as figures_one, [register.figure_id] as figures_two, 0 as rounding
      from returned join (from indicator where vintage = 'actual') as register using (area_code, period)`,
  },
  {
    what: "People with a personal budget, out of people served in the year",
    unit: "percent",
    returns: ["ni_returns", "personal_budgets"],
    names: ["NI 130 as returned", "personal budget counts of the year"],
    indicators: ["NI 130", "PPF-12"],
    within: 0.05,
    why: "NI 130 is a return of its own: it may be sent later, with people who were counted since, or counted in another way.",
    query: `select area_code as council_code, returned.period, returned.value as value_one, counted.value as value_two,
        [returned.figure_id] as figures_one, [counted.figure_id] as figures_two,
        ${shareRounding("returned")} + ${shareRounding("counted")} as rounding
      from (from ${shown} and indicator_code = 'NI 130' and unit = 'percent' and is_latest and vintage <> 'published') as returned
      join (from ${shown} and indicator_code = 'PPF-12' and definition = 'rap_community_in_year' and is_latest
        and vintage <> 'published') as counted using (area_code)
      where counted.period = returned.period || ' Q4'`,
  },
  {
    what: "Clients reviewed in the year",
    unit: "people",
    returns: ["pss_activity", "personal_budget_offers"],
    names: ["the published count of clients reviewed (PSS EX1)", "reviews in the offers of personal budgets"],
    indicators: ["REVIEWED", "PPF-11"],
    within: 5,
    why:
      "The published count is of people, rounded to 5; the offers count reviews in each quarter, so a person who is " +
      "reviewed twice counts twice.",
    query: `with offered as (
        select area_code, left(period, 7) as year, sum(denominator) as reviews, list(figure_id) as figure_ids,
          coalesce(sum(rounded_to // 2), 0) as rounding
        from pub.figure
        where area_type = 'council' and indicator_code = 'PPF-11' and person_type = 'client' and is_latest
          and denominator is not null and vintage <> 'published'
        group by all having count(*) = 4
      )
      select area_code as council_code, period, value as value_one, reviews as value_two, [figure_id] as figures_one,
        figure_ids as figures_two, rounding
      from (from ${shown} and indicator_code = 'REVIEWED' and is_latest) as published
      join offered using (area_code) where offered.year = published.period`,
  },
];

/**
 * Makes `pub.reconciliation`: what two returns say of the same thing of a council in a period, where both say it, when
 * each was received, and whether they agree. `difference` is the first less the second, in `unit`; `is_within` that
 * rounding explains it, of at most `within` and of what counts that are rounded to be published may add.
 */
export const reconciliationSql = `create or replace table pub.reconciliation as
  with paired as (
    ${pairs.map(pairSql).join("\n    union all\n    ")}
  ), received as (
    select figure_id, max(cast(left(received_at, 10) as date)) as received_on
    from pub.figure_load join pub.load using (load_id)
    where figure_id in (select unnest(list_concat(figures_one, figures_two)) from paired)
    group by figure_id
  ), dated as (
    select what, council_code, period, max(received_on) filter (list_contains(figures_one, figure_id)) as received_one,
      max(received_on) filter (list_contains(figures_two, figure_id)) as received_two
    from (select *, unnest(list_concat(figures_one, figures_two)) as figure_id from paired)
    join received using (figure_id)
    group by all
  )
  select council_code, period, what, unit, indicator_codes, return_one, name_one, value_one, received_one, return_two, name_two, value_two,
    received_two, value_one - value_two as difference, within, abs(value_one - value_two) <= within + rounding + 1e-9 as is_within, why
  from paired left join dated using (what, council_code, period)
  order by what, council_code, period`;

function pairSql({ what, unit, returns, names, indicators, within, why, query }: Pair): string {
  const [[returnOne, returnTwo], [nameOne, nameTwo]] = [returns, names];
  return `select council_code, period, value_one, value_two, figures_one, figures_two, rounding, ${quoted(what)} as what,
      ${quoted(unit)} as unit, ${quoted(indicators.join("|"))} as indicator_codes, ${quoted(returnOne)} as return_one, ${quoted(nameOne)} as name_one,
      ${quoted(returnTwo)} as return_two, ${quoted(nameTwo)} as name_two, ${within} as within, ${quoted(why)} as why
    from (${query})`;
}

/** SQL: the newest period of each thing that two returns give. */
export const newestReconciliationSql = `select * from pub.reconciliation
  qualify period = max(period) over (partition by what)`;

/** SQL: for how many councils two returns differ, out of those of whom both have a value. */
export const reconciliationCountsSql = `select what, unit, period, name_one, name_two, within, indicator_codes,
    count(*) as councils, count(*) filter (not is_within) as differing
  from (${newestReconciliationSql}) group by all`;
