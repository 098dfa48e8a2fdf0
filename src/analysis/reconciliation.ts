import { quoted } from "../contract/sql.ts";

/** Two returns that give one thing: their values of it, for each council and period that both have. */
interface Pair {
  /** What both give, as a sentence has it: "NI 179, gains of all services". */
  readonly what: string;
  readonly unit: "gbp" | "percent" | "people";
  /** The names of the two returns, the one that is checked first. */
  readonly returns: readonly [one: string, two: string];
  /** How far apart they may be, in the unit, and still agree: what rounding alone explains. */
  readonly within: number;
  /** Why they may differ without either being wrong: whole sentences. */
  readonly why: string;
  /** SELECT of `council_code`, `period`, `value_one`, `value_two`. */
  readonly query: string;
}

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
    within: 1000,
    why:
      "NI 179 is returned in thousands of pounds and counts every service of the council: a register that lists adult " +
      "social care alone gives less. The register is as the latest July submission has it, from which gains found since not to last " +
      "have been taken out.",
    query: `with indicator as (select area_code, period, vintage, value from ${shown} and indicator_code = 'NI 179'),
      returned as (
        from indicator where vintage in ('revised', 'final', 'provisional')
        qualify row_number() over (
          partition by area_code, period order by list_position(['revised', 'final', 'provisional'], vintage)) = 1
      )
      select area_code as council_code, period, returned.value as value_one, register.value as value_two
      from returned join (from indicator where vintage = 'actual') as register using (area_code, period)`,
  },
];

/**
 * Makes `pub.reconciliation`: what two returns say of the same thing of a council in a period, where both say it, and
 * whether they agree. `difference` is the first less the second, in `unit`; `is_within` that rounding explains it.
 */
export const reconciliationSql = `create or replace table pub.reconciliation as
  select council_code, period, what, unit, return_one, value_one, return_two, value_two,
    value_one - value_two as difference, abs(value_one - value_two) <= within as is_within, why
  from (${pairs.map(pairSql).join("\n  union all\n  ")})
  order by what, council_code, period`;

function pairSql({ what, unit, returns: [one, two], within, why, query }: Pair): string {
  return `select council_code, period, value_one, value_two, ${quoted(what)} as what, ${quoted(unit)} as unit,
    ${quoted(one)} as return_one, ${quoted(two)} as return_two, ${within} as within, ${quoted(why)} as why
  from (${query})`;
}
