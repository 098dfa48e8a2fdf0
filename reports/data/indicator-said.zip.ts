import { pagesArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { indicatorPagesSql, indicatorSlugs } from "../../src/site/indicator-slug.ts";

/** What the publisher of an indicator says of it: what it is, what changed in which year, and the notes of its tables. */
await writeFromWarehouse(async (db) =>
  pagesArchive(
    db,
    `with page as (${indicatorPagesSql}), said as (
      select slug, 'change' as kind, period, null as note, words, is_break
      from pub.series_change join page using (framework, edition, indicator_code)
      union all
      select slug, 'note', null, cast(note as varchar), words, false
      from pub.publisher_note join page using (framework, edition, indicator_code)
    union all
    select slug, 'measure', null, item, words, false
    from pub.publisher_measure join page using (framework, edition, indicator_code)
    )
    select * from said order by slug, kind, period desc, try_cast(note as integer), words`,
    "slug",
    indicatorSlugs,
  ),
);
