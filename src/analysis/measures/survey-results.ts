import { hasChannels, surveyQuestions } from "../../catalogue/surveys.ts";
import { quoted, sql } from "../../contract/sql.ts";
import type { Relation } from "./relation.ts";
import type { FigureUnit } from "./unit.ts";

/** Good and poor are answers to one question: where either counts few, the other would tell how many. */
const good = { indicator_code: "SUR-GOOD", breakdown: "perspective" } as const;
const poor = { indicator_code: "SUR-POOR", breakdown: "perspective" } as const;

/** Each shop is of one perspective and one channel: they make the shops of each, and those make all. */
function shopsMakeAll(): Relation[] {
  return surveyQuestions.filter(hasChannels).flatMap(({ code: indicator_code, perspectives, channels }): Relation[] => {
    const all = { indicator_code, breakdown: "all", breakdown_value: "all" };
    const cells = (breakdown_value: string[]) => ({
      indicator_code,
      breakdown: "perspective+channel",
      breakdown_value,
    });
    return [
      ...["perspective", "channel"].map((breakdown): Relation => {
        return { kind: "sum", whole: all, parts: { indicator_code, breakdown, breakdown_value: [] } };
      }),
      ...perspectives.map((value): Relation => {
        const whole = { indicator_code, breakdown: "perspective", breakdown_value: value };
        return { kind: "sum", whole, parts: cells(channels.map((channel) => `${value}|${channel}`)) };
      }),
      ...channels.map((value): Relation => {
        const whole = { indicator_code, breakdown: "channel", breakdown_value: value };
        return { kind: "sum", whole, parts: cells(perspectives.map((perspective) => `${perspective}|${value}`)) };
      }),
    ];
  });
}

/** SQL: each question with its code, whether shops are told apart by channel, and whether one group alone is asked. */
const namedSql = sql`named (question, indicator_code, has_channels, is_of_one) as (
      values ${surveyQuestions
        .map(
          (of) => `(${quoted(of.question)}, ${quoted(of.code)}, ${hasChannels(of)}, ${of.perspectives.length === 1})`,
        )
        .join(", ")}
    )`;

/**
 * Shares of those who answered, by whose view they are. Mystery shops are added up over perspectives and channels; people
 * are not, because groups are asked apart and some belong to several. A count has Wilson's limits; a margin that the
 * survey gives goes before them, and a weighted share without one has none. England has no figure: no two councils ask alike.
 */
export const surveyResults: FigureUnit = {
  name: "results of surveys",
  counts: "council",
  relations: [
    { kind: "none", why: "groups are asked apart, and some people belong to several" },
    ...shopsMakeAll(),
    { kind: "same", one: good, side: "denominator", other: poor, otherSide: "denominator" },
    { kind: "together", one: good, other: poor },
    { kind: "together", one: poor, other: good },
  ],
  byPeriodOf: "survey_results",
  query: sql`with ${namedSql}, returned as (
      select council_code as area_code, indicator_code, has_channels, period, cast(perspective as varchar) as perspective,
        cast(channel as varchar) as channel, is_of_one, base_count, "count", percent, margin_points, is_incomplete,
        {'load_id': load_id, 'source_row': source_row, 'role': 'numerator and denominator'} as source
      from core.survey_results join named on named.question = cast(survey_results.question as varchar)
    ), groups (breakdown, is_of_shops) as (
      values ('perspective', false), ('all', true), ('perspective', true), ('channel', true), ('perspective+channel', true)
    ), grouped as (
      select * replace (if(is_of_one, 'all', breakdown) as breakdown),
        case when breakdown = 'all' or is_of_one then 'all' when breakdown = 'channel' then channel
          when breakdown = 'perspective' then perspective else perspective || '|' || channel end as breakdown_value
      from returned join groups on has_channels = is_of_shops
    ), counted as (
      select area_code, indicator_code, period, breakdown, breakdown_value, sum("count") as numerator,
        sum(base_count) as denominator, max(percent) as percent, max(margin_points) as margin,
        bool_or(is_incomplete) as is_incomplete, list(source) as sources
      from grouped group by area_code, indicator_code, period, breakdown, breakdown_value
    ), valued as (
      select *, coalesce(percent, 100 * numerator / nullif(denominator, 0)) as value,
        round(percent * denominator / 100) as weighted_count
      from counted
    )
    select area_code, 'Yardstick' as framework, '2008-09' as edition, indicator_code, 'in_year' as basis, period, breakdown,
      breakdown_value, numerator, denominator, value, if(numerator is null, 'not_collected', null) as numerator_status,
      least(nullif(weighted_count, 0), nullif(denominator - weighted_count, 0)) as people_count,
      if(margin is null, null, greatest(0, value - margin)) as published_lower_95,
      if(margin is null, null, least(100, value + margin)) as published_upper_95,
      is_incomplete, sources
    from valued`,
};
