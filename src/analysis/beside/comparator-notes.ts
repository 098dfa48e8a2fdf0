/** What a district's code begins with: its county council has adult social care, and it has none. */
const district = "E07";

/** A group that has more members than this is told of: fifteen are usual. */
const most = 20;

/** The codes that published groups name, and under which code they are now: null where they are no council's. */
const namedSql = `named as (
    select scheme, edition, coalesce(own.current_code, grouped.council_code) as council_code, grouped.comparator_code,
      other.current_code, own.current_code is not null as is_group_known
    from listed_comparator as grouped
    left join out.council_now as other on other.council_code = grouped.comparator_code
    left join out.council_now as own on own.council_code = grouped.council_code
  )`;

/** What a member stands in the place of, in words: two councils of one name are one whose code changed. */
const placesSql = `taken as (
    select *, unnest(string_split(succeeds, ' ')) as ended_code from published_member where succeeds is not null
  ), place as (
    select scheme, edition, taken.council_code, comparator_code, is_listed, count(*) as ended_count,
      string_agg(case when ended.council_name = member.council_name then 'its former code ' || ended_code
        else ended.council_name end, ' and ' order by ended_code) as names
    from taken
    join core.councils as ended on ended.council_code = ended_code
    join core.councils as member on member.council_code = comparator_code
    group by scheme, edition, taken.council_code, comparator_code, is_listed
  )`;

/**
 * Makes `out.comparator_note`: what was done to each published group by rule, or is odd in it, in a sentence. A null
 * `comparator_code` is of the group as a whole. It reads the temporary tables of `out.comparator`.
 */
export const comparatorNotesSql = `create or replace table out.comparator_note as
  with ${namedSql}, ${placesSql}, size as (
    select scheme, edition, council_code, count(distinct current_code) as members from named
    where current_code <> council_code group by all
  ), replaced as (
    select distinct scheme, edition, council_code, named.comparator_code from named
    join follower on named_code = named.comparator_code and follower.comparator_code = council_code
    where current_code <> council_code
  )
  select scheme, edition, council_code, comparator_code, 'self' as kind,
    'The council is in its own group: it is left out.' as note
  from named where current_code = council_code
  union all
  select scheme, edition, council_code, comparator_code, 'self_succeeded',
    'The council itself took its place: it is not a comparator of itself.' from replaced
  union all
  select scheme, edition, council_code, comparator_code, 'succeeded',
    case when is_listed then 'It is in the group, and took the place of ' else 'It took the place of ' end || names
      || case ended_count when 1 then ', which has ended' else ', which have ended' end
      || case when is_listed or ended_count > 1 then ': it is a member once.' else '.' end
  from place
  union all
  select scheme, edition, council_code, comparator_code, 'district',
    'A district has no adult social care of its own: it is left out.'
  from named where current_code is null and starts_with(comparator_code, '${district}')
  union all
  select scheme, edition, council_code, comparator_code, 'unknown', 'No council has or had this code: it is left out.'
  from named where current_code is null and not starts_with(comparator_code, '${district}')
  union all
  select distinct scheme, edition, council_code, null, 'no_council', 'The group is of a code that no council has.'
  from named where not is_group_known
  union all
  select scheme, edition, council_code, null, 'few', 'There is one comparator alone: nothing is said of a group.'
  from size where members = 1
  union all
  select scheme, edition, council_code, null, 'many',
    'There are ' || members || ' comparators, more than the fifteen that are usual.'
  from size where members > ${most}
  order by all`;
