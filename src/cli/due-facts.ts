import { z } from "zod";
import { type MilestoneMeasure, milestoneMeasures } from "../catalogue/milestone-measures.ts";
import type { Return } from "../contract/return.ts";
import type { Database } from "../store/warehouse/database.ts";
import { type Expected, type ExpectedFacts, readExpected } from "./expected-facts.ts";

/** A milestone, and whether the return brings its verdict or, before the period has ended, a forecast of it. */
export interface DecidedMilestone extends Pick<MilestoneMeasure, "milestone" | "target" | "unit"> {
  readonly brings: "verdict" | "forecast";
}

/** What is due, with the milestones that the period it is about decides. */
export interface Due extends Expected {
  readonly decides: readonly DecidedMilestone[];
}

/** What is due, late and came late, and what nobody is asked for. */
export interface DueFacts extends Omit<ExpectedFacts, "due"> {
  readonly due: readonly Due[];
  /** Returns that would have due days, and of which nothing is loaded. */
  readonly not_expected: readonly string[];
  /** The last due day that is known of a return that goes on, where what is due within a year may be after it. */
  readonly known_to: string | null;
}

/** Reads what `yardstick due` answers, on the `day` of the connection. */
export async function readDue(db: Database, definitions: readonly Return[], day: string): Promise<DueFacts> {
  const expected = await readExpected(db, day);
  return {
    ...expected,
    due: expected.due.map((entry) => ({ ...entry, decides: decidedBy(entry) })),
    not_expected: await notExpected(db, definitions),
    known_to: await knownTo(db, definitions),
  };
}

function decidedBy({ return_name, vintage, periods }: Expected): DecidedMilestone[] {
  return milestoneMeasures
    .filter((measure) => measure.returnName === return_name && periods.includes(measure.period))
    .map(({ milestone, target, unit, returnVintage }) => {
      const brings = vintage === returnVintage ? "verdict" : "forecast";
      return { milestone, target, unit, brings };
    });
}

const lastSchema = z.object({ last: z.string().nullable() });

/** Returns that go on have due days as far as a file may name a period, and no further. */
async function knownTo(db: Database, definitions: readonly Return[]): Promise<string | null> {
  const lasting = definitions.filter(({ cadence }) => cadence?.lastPeriod === null).map(({ name }) => name);
  const [found] = await db.rows(
    lastSchema,
    `with lasting as (
      select return_name, max(due_on) as last_due from pub.due
      where return_name in (select unnest(from_json($1::json, '["varchar"]')))
        and return_name in (select return_name from pub.expected)
      group by return_name
    )
    select cast(min(last_due) as varchar) as last from lasting where last_due < getvariable('day') + interval 1 year`,
    [JSON.stringify(lasting)],
  );
  return found?.last ?? null;
}

const nameSchema = z.object({ return_name: z.string() });

async function notExpected(db: Database, definitions: readonly Return[]): Promise<string[]> {
  const expected = await db.rows(nameSchema, "select distinct return_name from pub.expected");
  const names = new Set(expected.map(({ return_name }) => return_name));
  return definitions
    .filter(({ name, cadence }) => cadence !== undefined && cadence.due.length > 0 && !names.has(name))
    .map(({ name }) => name);
}
