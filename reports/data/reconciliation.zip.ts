import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";

/** What two returns of a council say of one thing, in its newest period. */
await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `select council_code, what, period, unit, return_one, name_one, value_one, cast(received_one as varchar) as received_one,
      return_two, name_two, value_two, cast(received_two as varchar) as received_two, is_within, why
    from pub.reconciliation
    qualify period = max(period) over (partition by council_code, what)
    order by council_code, what`,
  ),
);
