import { z } from "zod";
import { period } from "../contract/period-fields.ts";
import { absenceClause, absenceState } from "../explain/absence.ts";
import type { Database } from "../store/warehouse/database.ts";

/** A council and a period for which there is no figure. */
export interface NoFigure {
  readonly areaCode: string;
  readonly period: string;
}

const existenceSchema = z.object({ existed: z.boolean() });
const owedSchema = z.object({ return_name: z.string(), vintage: z.string(), due_on: z.string() });

/**
 * Why a council has no figure of a period, as far as its own returns say: that it did not exist, or what of the period it
 * owes and has not sent, on the `day` of the reader. Empty where neither is so, and of areas that are no councils.
 */
export async function whyNone(db: Database, { areaCode, period: asked }: NoFigure, day: string): Promise<string[]> {
  if (typeof period().read(asked) !== "string") return [];
  const [council] = await db.rows(
    existenceSchema,
    `select first_day <= period_end(?) and coalesce(last_day, date '9999-12-31') >= period_start(?) as existed
      from pub.council where council_code = ?`,
    [asked, asked, areaCode],
  );
  if (council === undefined) return [];
  const none = { isLoaded: true, status: null, owedBy: null, day };
  if (!council.existed) return [`It ${absenceClause(absenceState({ ...none, existed: false }))}.`];
  const owed = await db.rows(
    owedSchema,
    `select return_name, vintage, cast(due_on as varchar) as due_on from pub.expected
      where area_code = ? and period = ? and received_on is null order by all`,
    [areaCode, asked],
  );
  return owed.map(({ return_name, vintage, due_on }) => {
    const clause = absenceClause(absenceState({ ...none, existed: true, owedBy: due_on }), due_on);
    return `${vintage === "" ? return_name : `${return_name} (${vintage})`} of the period ${clause}.`;
  });
}
