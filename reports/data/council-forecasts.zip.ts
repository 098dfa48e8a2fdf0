import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `select area_code as council_code, milestone, definition, person_type, origin_period, horizon, due_period, target,
      forecast, lower_80, upper_80, chance, chance_refusal, refusal, outcome
    from pub.forecast where area_type = 'council' order by council_code, milestone, definition, person_type, origin_period`,
  ),
);
