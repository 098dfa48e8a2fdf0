import { z } from "zod";
import { conditions } from "../../../src/catalogue/conditions.ts";
import { quoted } from "../../../src/contract/sql.ts";
import { figureKey } from "../../components/figure/query.ts";

/** People with a condition in a year, if published rates hold. */
export const needFigure = {
  ...figureKey,
  /** The condition, as pages print it. */
  title: z.string(),
  /** The client group whose people are supported for it; null where returns count none of their own. */
  client_group: z.string().nullable(),
  /** Null where it could not be worked out. */
  value: z.number().nullable(),
  /** With every rate at its lower or its upper limit; null where the study has none. */
  lower_95: z.number().nullable(),
  upper_95: z.number().nullable(),
};

const listed = conditions.map(({ id, title, clientGroup }, place) => {
  return `(${place}, ${quoted(id)}, ${quoted(title)}, ${clientGroup === null ? "null" : quoted(clientGroup)})`;
});

export const needSql = `select area_code as council_code, indicator_code, definition, person_type, basis, period, breakdown,
    breakdown_value, title, client_group, value, lower_95, upper_95
  from pub.figure
  join (values ${listed.join(", ")}) as condition (place, id, title, client_group) on id = breakdown_value
  where indicator_code = 'NEED' and area_type = 'council' and is_latest
  order by council_code, place, definition, period`;
