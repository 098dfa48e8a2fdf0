import { z } from "zod";
import type { Database } from "../store/warehouse/database.ts";

const rowSchema = z.object({
  return_name: z.string(),
  title: z.string(),
  vintage: z.string(),
  period: z.string(),
  due_on: z.string(),
  received_on: z.string().nullable(),
  days: z.number().nullable(),
  council_code: z.string(),
  council_name: z.string(),
});

type ExpectedRow = z.infer<typeof rowSchema>;

/** One return for one or more periods, and the councils of which the same is to be said. */
export interface Expected {
  readonly return_name: string;
  readonly title: string;
  readonly vintage: string;
  readonly periods: readonly string[];
  /** The day on which the first of the periods was or is due, and the last. */
  readonly due_on: string;
  readonly last_due_on: string;
  /** When it came; null while it has not. */
  readonly received_on: string | null;
  /** Days from the first due day to the day it came or is spoken of, or back; null of what was due before the workspace began. */
  readonly days: number | null;
  readonly councils: readonly Pick<ExpectedRow, "council_code" | "council_name">[];
}

/** What was expected of councils, on a day. */
export interface ExpectedFacts {
  /** Not received and not late: due on the day or within a year of it. */
  readonly due: readonly Expected[];
  /** Due before the day and not received; councils that owe the same periods are one entry. */
  readonly late: readonly Expected[];
  /** Received after it was due. What was due before the workspace received its first file never came late: it is history. */
  readonly came_late: readonly Expected[];
}

/** Reads what is due, late and came late on the `day` of the connection. A return is late from the day after it was due. */
export async function readExpected(db: Database, day: string): Promise<ExpectedFacts> {
  const rows = await db.rows(
    rowSchema,
    `with began as (
      select min(cast(left(received_at, 10) as date)) as began_on from pub.load
    )
    select return_name, title, vintage, period, cast(due_on as varchar) as due_on,
      cast(received_on as varchar) as received_on,
      case when due_on >= began_on then abs(due_on - coalesce(received_on, getvariable('day'))) end as days,
      council_code, council_name
    from pub.expected as expected join pub.return using (return_name)
    join pub.council as council on council.council_code = area_code, began
    where case when received_on is null then due_on <= getvariable('day') + 365
      else received_on > due_on and due_on >= began_on end
    order by expected.due_on, title, vintage, expected.received_on, council_name`,
  );
  const wanted = rows.filter((row) => row.received_on === null);
  return {
    due: perPeriod(wanted.filter((row) => row.due_on >= day)),
    late: perCouncil(wanted.filter((row) => row.due_on < day)),
    came_late: perPeriod(rows.filter((row) => row.received_on !== null)),
  };
}

/** The councils that owe or sent the same period of a return, as one entry. */
function perPeriod(rows: readonly ExpectedRow[]): Expected[] {
  return groups(rows, (row) => [row.return_name, row.vintage, row.period, row.received_on].join("|")).map((group) =>
    entryOf(group, group),
  );
}

/** The councils that owe the same periods, as one entry; what was due before the workspace began is another. */
function perCouncil(rows: readonly ExpectedRow[]): Expected[] {
  const owing = groups(rows, (row) => [row.return_name, row.vintage, row.council_code, row.days === null].join("|"));
  const owed = (group: Group<ExpectedRow>) =>
    [group.first.return_name, group.first.vintage, ...group.all.map(({ period }) => period)].join("|");
  return groups(owing, owed).map(({ first, all }) =>
    entryOf(first, { first: first.first, all: all.map((group) => group.first) }),
  );
}

/** An entry of the periods of some rows and the councils of others, which have the return in common. */
function entryOf(ofPeriods: Group<ExpectedRow>, ofCouncils: Group<ExpectedRow>): Expected {
  const { return_name, title, vintage, due_on, received_on, days } = ofPeriods.first;
  return {
    return_name,
    title,
    vintage,
    periods: [...new Set(ofPeriods.all.map(({ period }) => period))],
    due_on,
    last_due_on: ofPeriods.all.at(-1)?.due_on ?? due_on,
    received_on,
    days,
    councils: ofCouncils.all.map(({ council_code, council_name }) => ({ council_code, council_name })),
  };
}

/** Items that have one key. */
interface Group<T> {
  readonly first: T;
  readonly all: readonly T[];
}

/** The items by their keys, in their order. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): Group<T>[] {
  const byKey = new Map<string, { first: T; all: T[] }>();
  for (const item of items) {
    const group = byKey.get(keyOf(item));
    if (group === undefined) byKey.set(keyOf(item), { first: item, all: [item] });
    else group.all.push(item);
  }
  return [...byKey.values()];
}
