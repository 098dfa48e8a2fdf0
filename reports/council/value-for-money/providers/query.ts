import { z } from "zod";
import { listed, table } from "../../../../src/site/query.ts";

/** The measures of the activity return that count providers, and personal assistants. */
export const marketCodes = ["ACT-PROVIDER", "ACT-PROVIDER-NEW", "ACT-PROVIDER-LOST", "ACT-PA"] as const;

/** Of one service and one kind of provider in the newest year of which it is returned: pounds, units, or pounds per unit. */
const part = {
  indicator_code: z.enum(["EX-PROVIDER", "EX-PROVIDED", "UC-PROVIDER"]),
  period: z.string(),
  provision: z.string(),
  service: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  value_status: z.string(),
};

/** Who provides each service of a council, without comparators. */
export const servicesByProvider = table(
  part,
  `with parts as (
    select area_code as council_code, * replace (cast(period as varchar) as period),
      split_part(breakdown_value, '|', 1) as provision, split_part(breakdown_value, '|', 2) as service
    from pub.figure
    where area_type = 'council' and is_latest and breakdown = 'provision+service'
      and indicator_code in ('EX-PROVIDER', 'EX-PROVIDED', 'UC-PROVIDER')
    qualify period = max(period) over (partition by area_code)
  )
  select council_code, ${listed(part)} from parts order by council_code, service, indicator_code, provision`,
);
