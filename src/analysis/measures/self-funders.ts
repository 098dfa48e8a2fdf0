import { settings } from "../../catalogue/code-lists.ts";
import type { SumRelation } from "./relation.ts";
import type { FigureUnit } from "./unit.ts";

const shared = `council_code as area_code, 'Yardstick' as framework, '2008-09' as edition, period,
  definition || ' (' || source || ')' as definition, is_incomplete,
  [{'load_id': load_id, 'source_row': source_row, 'role': 'as returned'}] as sources`;

/** Homes and the community make everyone who is in either. */
const settingsMakeAll = (indicator_code: string): SumRelation => ({
  kind: "sum",
  whole: { indicator_code, breakdown_value: "all" },
  parts: { indicator_code, breakdown_value: settings.filter((setting) => setting !== "all") },
});

/** Self-funders and their share of everyone in the setting, as each source and definition counts them. */
export const selfFunderShares: FigureUnit = {
  name: "shares of self-funders",
  counts: "council",
  relations: [settingsMakeAll("SF-SHARE")],
  byPeriodOf: "self_funders",
  query: `select ${shared}, 'SF-SHARE' as indicator_code, 'setting' as breakdown, setting as breakdown_value,
      self_funder_count as numerator, total_count as denominator,
      100 * self_funder_count / nullif(total_count, 0) as value,
      lower_95 as published_lower_95, upper_95 as published_upper_95
    from core.self_funders`,
};

export const selfFunderCounts: FigureUnit = {
  name: "counts of self-funders",
  counts: "council",
  relations: [
    settingsMakeAll("SF-COUNT"),
    {
      kind: "same",
      one: { indicator_code: "SF-COUNT" },
      side: "numerator",
      other: { indicator_code: "SF-SHARE" },
      otherSide: "numerator",
    },
  ],
  byPeriodOf: "self_funders",
  query: `select ${shared}, 'SF-COUNT' as indicator_code, 'setting' as breakdown, setting as breakdown_value,
      self_funder_count as numerator, self_funder_count as value, 'not_applicable' as denominator_status
    from core.self_funders`,
};

/** How much of a setting a source reached, as it says itself: of the source, and of nobody. */
export const selfFunderCoverage: FigureUnit = {
  name: "coverage of counts of self-funders",
  counts: "open",
  byPeriodOf: "self_funders",
  query: `select ${shared}, 'SF-COVER' as indicator_code, 'setting' as breakdown, setting as breakdown_value,
      coverage_percent as value, 'not_applicable' as numerator_status, 'not_applicable' as denominator_status
    from core.self_funders where coverage_percent is not null`,
};

export const selfFunderContacts: FigureUnit = {
  name: "requests, advice and deferred payments of self-funders",
  counts: "council",
  relations: [{ kind: "none", why: "each is counted once, in no parts and of no whole" }],
  byPeriodOf: "self_funders",
  query: `with contacts as (
      unpivot (
        select council_code, period, definition, source, load_id, source_row, is_incomplete, request_count as "SF-REQ",
          advice_count as "SF-ADV", deferred_payment_count as "SF-DPA"
        from core.self_funders where setting = 'all'
      ) on "SF-REQ", "SF-ADV", "SF-DPA" into name indicator_code value people
    )
    select ${shared}, indicator_code, people as numerator, people as value, 'not_applicable' as denominator_status
    from contacts`,
};
