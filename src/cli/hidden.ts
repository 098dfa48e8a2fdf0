import { z } from "zod";
import { Database } from "../store/warehouse/database.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { counted } from "./answer.ts";

/** How many figures are not published, of all that were made. */
export interface HiddenFigures {
  /** They count few people themselves. */
  readonly few_people: number;
  /** Others, from which those could be worked out. */
  readonly would_reveal: number;
  /** Of all these, how many an earlier release has told. */
  readonly given_away: number;
}

const hiddenSchema = z.object({ few_people: z.number(), would_reveal: z.number(), given_away: z.number() });

/** Counts what the warehouse of a workspace hides. It is for the analyst alone: how many of each there are is not published. */
export async function hiddenFigures(workspace: Workspace): Promise<HiddenFigures> {
  const db = await Database.open(workspace.warehouse, "read");
  try {
    const query = `select count(*) filter (is_first) as few_people, count(*) filter (not is_first) as would_reveal,
        (select count(distinct figure_id) from out.given_away) as given_away
      from out.hidden_figure`;
    const [hidden] = await db.rows(hiddenSchema, query);
    return hidden ?? { few_people: 0, would_reveal: 0, given_away: 0 };
  } finally {
    db.close();
  }
}

/** What an analyst is told of them after a load; nothing where none are hidden. */
export function hiddenInWords({ few_people, would_reveal, given_away }: HiddenFigures): string[] {
  if (few_people + would_reveal === 0) return [];
  const others = would_reveal === 0 ? "" : `, and ${counted(would_reveal, "other")} that would reveal them`;
  const told = `${counted(given_away, "hidden figure")} can be worked out from a release that has gone out: see out.given_away.`;
  return [
    `Not published: ${counted(few_people, "figure")} telling of 1 to 4 people${others}.`,
    ...(given_away === 0 ? [] : [told]),
  ];
}
