/** Peers that a council is compared with, and those next in line, by which it is seen what another set would say. */
export const peerCount = 15;
const nextCount = 5;

/** The City of London and the Isles of Scilly are like no other area (after the peer groups of NHS England, 2024). */
const unlikeAny = ["E09000001", "E06000053"];

/**
 * Makes `out.open_peer`, whom each council's area is most like, by every edition of `core.area_features`: rank 1 is the
 * nearest; ranks above 15 are the next in line. `distance` is the root of the weighted sum of squared differences, each
 * feature put on the scale of its mean 0 and standard deviation 1 over the areas compared; no other transformation is
 * made. An area described by a former code is itself. Areas without some feature, councils that have ended, and those that
 * are like no other are left out. A feature has one weight: the highest that its rows give. Beside it
 * `out.open_peer_feature`: the weight, mean and deviation of each feature. Equal distances go by code.
 *
 * The idea of NHS England's adult social care peer groups (2024), in a simpler form: they transform each feature until it is
 * nearest to normal, scale it by its least and most, and let a weight enter squared. It does not reproduce their list.
 */
export const openPeersSql: readonly string[] = [
  `create or replace temporary table peer_area as
    with described as (
      select area_features.* replace (current_code as council_code)
      from core.area_features join out.council_now as now on now.council_code = area_features.council_code
      qualify row_number() over (
        partition by edition, current_code, feature order by area_features.council_code = current_code desc) = 1
    ), complete as (
      select edition, council_code from described join core.councils using (council_code)
      where last_day is null and council_code not in (${unlikeAny.map((code) => `'${code}'`).join(", ")})
      group by edition, council_code
      having count(*) = (
        select count(distinct feature) from core.area_features as every where every.edition = described.edition)
    )
    select * from described join complete using (edition, council_code)`,
  `create or replace table out.open_peer_feature as
    select edition, feature, max(weight) as weight, avg(feature_value) as mean, stddev_pop(feature_value) as deviation,
      cast(count(*) as integer) as area_count
    from peer_area group by edition, feature order by edition, feature`,
  `create or replace table out.open_peer as
    with scaled as (
      select edition, council_code, feature, feature_value / deviation as value, peer.weight as weight
      from peer_area join out.open_peer_feature as peer using (edition, feature)
      where deviation > 0
    ), apart as (
      select edition, own.council_code, other.council_code as peer_code,
        sqrt(sum(own.weight * (own.value - other.value) ** 2)) as distance
      from scaled as own join scaled as other using (edition, feature)
      where own.council_code <> other.council_code
      group by edition, own.council_code, other.council_code
    )
    select edition, council_code, peer_code, cast(row_number() over (
        partition by edition, council_code order by distance, peer_code) as integer) as rank, distance
    from apart
    qualify rank <= ${peerCount + nextCount}
    order by edition, council_code, rank`,
];
