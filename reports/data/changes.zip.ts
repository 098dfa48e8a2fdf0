import { writeOut } from "../../src/site/arrow.ts";
import { openSiteChanges } from "../../src/site/site-changes.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

const { db, since } = await openSiteChanges();
await writeOut(
  await tablesArchive(db, {
    days: `select '${since}' as since, left(max(received_at), 10) as until, count(*) filter (kind = 'new') as added,
        count(*) filter (kind = 'restated') as restated, count(*) filter (kind = 'confirmed') as confirmed,
        count(*) filter (kind = 'withdrawn') as withdrawn,
        count(*) filter (kind = 'definition changed') as redefined
      from change right join (select max(received_at) as received_at from pub.load) on true`,
    figures: `select kind, area_code, area_name, indicator_code, title, definition, person_type, period, breakdown,
        breakdown_value, vintage, old_vintage, unit, decimals, old_value, old_status, new_value, new_status,
        relative_size, old_version, new_version, files
      from change where kind not in ('new', 'confirmed')
      order by relative_size desc nulls last, absolute_size desc nulls last, area_name, indicator_code, period
      limit 5000`,
    added: `select area_code, area_name, indicator_code, title, cast(count(*) as integer) as figures,
        string_agg(distinct period, ', ' order by period) as periods, any_value(files) as files
      from change where kind = 'new' group by all order by area_name, indicator_code`,
    comparators: `select area_code, area_name, old_schemes, new_schemes, cast(added as integer) as added,
        cast(removed as integer) as removed from comparator_change order by area_name`,
  }),
);
db.close();
