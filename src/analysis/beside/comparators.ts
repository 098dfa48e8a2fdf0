import { peerCount } from "./open-peers.ts";

/** Who follows each council that has ended, to the end: the successors of its successors too, by their newest codes. */
const followersSql = `create or replace temporary table follower as
  with recursive step as (
    select council_code, unnest(string_split(cast(successor_codes as varchar), ' ')) as successor_code
    from core.councils where last_day is not null and successor_codes is not null
  ), chain as (
    select council_code, successor_code from step
    union
    select chain.council_code, step.successor_code from chain join step on step.council_code = chain.successor_code
  )
  select distinct chain.council_code as named_code, current_code as comparator_code
  from chain join out.council_now as now on now.council_code = successor_code`;

/** Groups as they were published. */
const listedSql = `create or replace temporary table listed_comparator as
  select scheme, edition, council_code, comparator_code, rank, distance from core.comparator_groups
  union all
  select 'NHS England', edition, council_found(council, period_end(edition)), comparator_code, null, null
  from core.nhs_england_peers`;

/**
 * The members of published groups: `is_listed` where the group names them itself, and `succeeds` the codes, in order,
 * that it names whose place they took: former codes of their own, and councils that have ended. Rank and distance are their
 * own where they are listed, else the best of those they succeed.
 */
const publishedMembersSql = `create or replace temporary table published_member as
  with named as (
    select scheme, edition, own.current_code as council_code, other.current_code as comparator_code,
      listed.comparator_code as named_code, rank, distance
    from listed_comparator as listed
    join out.council_now as own on own.council_code = listed.council_code
    join out.council_now as other on other.council_code = listed.comparator_code
  ), either as (
    select *, nullif(named_code, comparator_code) as succeeds from named
    union all by name
    select named.* replace (follower.comparator_code as comparator_code), named_code as succeeds
    from named join follower using (named_code) where follower.comparator_code <> named.comparator_code
  )
  select scheme, edition, council_code, comparator_code, bool_or(succeeds is null) as is_listed,
    coalesce(min(rank) filter (where succeeds is null), min(rank)) as rank,
    coalesce(min(distance) filter (where succeeds is null), min(distance)) as distance,
    string_agg(distinct succeeds, ' ' order by succeeds) as succeeds
  from either where comparator_code <> council_code
  group by scheme, edition, council_code, comparator_code`;

/**
 * Makes `out.comparator`, whom each council is compared with: the schemes that were loaded for it; without one, its open
 * peers; with neither, the other councils of its region and of its type. A published group is cleaned by rule, and
 * `out.comparator_note` says where: the council itself, districts and codes that no council has are left out; of a
 * comparator that has ended the successors are members too, to the last, because a figure of a later period is theirs;
 * each is a member once. A council whose code has changed has its group, and is a member, under the newest. A group may be
 * of any size, and A may be in B's without B being in A's.
 */
export const comparatorsSql: readonly string[] = [
  followersSql,
  listedSql,
  publishedMembersSql,
  `create or replace table out.comparator as
    with open_peer as (
      select 'open peers' as scheme, edition, council_code, peer_code as comparator_code, rank, distance
      from out.open_peer
      where rank <= ${peerCount} and council_code not in (select council_code from published_member)
    ), chosen as (
      select scheme, edition, council_code, comparator_code, rank, distance, succeeds from published_member
      union all by name
      select * from open_peer
    ), area as (
      from core.councils where council_code in (select current_code from out.council_now)
    ), alone as (
      from area where council_code not in (select council_code from chosen)
    )
    select * from chosen
    union all
    select 'region', '', alone.council_code, other.council_code, null, null, null
    from alone join area as other
      on other.region = alone.region and other.council_code <> alone.council_code
    union all
    select 'council_type', '', alone.council_code, other.council_code, null, null, null
    from alone join area as other
      on other.council_type = alone.council_type and other.council_code <> alone.council_code
    order by all`,
];
