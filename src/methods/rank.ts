import type { Method } from "./method.ts";

/**
 * The rank of a value in its group, over all rows of the query, and of how many: a struct of `rank`, `tied_count` (how
 * many have this value), `value_count` (how many have a value), `area_count` (how many are in the group, a value or
 * not) and `refusal`. Rank 1 is the best where a side is good (polarity `high` or `low`) and the highest where none is;
 * equal values share the better rank. `rank` is null where `refusal` says why. `rank_text` says it with its numbers: a
 * rank is never printed alone. `is_ranked_before` says of two values whether the other comes before one’s own.
 *
 * Public Health England, PHEindicatormethods (ties take the lowest rank, missing values none).
 */
export const rank: Method = {
  name: "rank",
  title: "Rank",
  purpose: "Where a council stands among the others.",
  citation: "PHEindicatormethods",
  formula: "One more than the number of values that are better; of those that have a value.",
  refuses: "For a missing value, and where all values are the same. Ranks whose intervals overlap do not differ.",
  cases: [
    {
      question: "Whether 10 delayed transfers rank before 12, where low is good",
      query: "select is_ranked_before(10, 12, 'low')",
      answer: "true",
      source: "fewer is better",
    },
    {
      question: "The rank of 12 among 12, 15, 12 and a missing value, where high is good",
      query: `select rank_text(ranked(v, 'all', 'high')) from (values (12), (15), (12), (null)) as t(v)
        order by v nulls last`,
      answer: "rank 2 (shared by 2) of 3 with a value, of 4",
      source: "one value is better",
    },
  ],
  macros: [
    `create or replace macro is_ranked_before(other, own, polarity) as
      case when polarity = 'low' then other < own else other > own end`,
    `create or replace macro ranked(v, part, polarity) as struct_pack(
      rank := case when v is not null and min(v) over (partition by part) < max(v) over (partition by part) then
        case when polarity = 'low' then rank() over (partition by part order by v nulls last)
          else rank() over (partition by part order by v desc nulls last) end end,
      tied_count := case when v is not null then count(*) over (partition by part, v) end,
      value_count := count(v) over (partition by part),
      area_count := count(*) over (partition by part),
      refusal := case when v is null then 'there is no value'
        when count(v) over (partition by part) = 1 then 'there is no other value'
        when min(v) over (partition by part) = max(v) over (partition by part) then 'all values are the same' end)`,
    `create or replace macro rank_text(r) as case when r.refusal is not null then 'no rank: ' || r.refusal
      else 'rank ' || r.rank || case when r.tied_count > 1 then ' (shared by ' || r.tied_count || ')' else '' end
        || ' of ' || r.value_count || ' with a value, of ' || r.area_count end`,
  ],
};
