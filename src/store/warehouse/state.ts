import { z } from "zod";
import type { Database } from "./database.ts";

/** As it is read from a warehouse, and from what was noted of one. */
export const stateSchema = z.object({
  code: z.string(),
  loads: z.number(),
  settings: z.string().default(""),
  releases: z.string().default(""),
});

/** What a warehouse says of itself. */
export type WarehouseState = z.infer<typeof stateSchema>;

/** Which code made a warehouse, how many loads it holds, the settings of its workspace and the hashes of its releases. */
export async function warehouseState(db: Database): Promise<WarehouseState> {
  // Every column: a warehouse of another version may lack some, and says even so which code made it.
  const query = "select *, (select count(*) from meta.load where load_id > 0) as loads from meta.workspace";
  const [state] = await db.rows(stateSchema, query);
  if (state === undefined) throw new Error("the warehouse does not say which code made it");
  return state;
}
