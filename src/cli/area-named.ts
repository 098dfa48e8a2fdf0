import { type Area, areasNamed } from "../explain/search.ts";
import type { Database } from "../store/warehouse/database.ts";
import { Fault } from "../store/workspace/fault.ts";

/**
 * The area that a person means by a code or a name.
 *
 * @throws {Fault} where none is named so, or several are
 */
export async function areaNamed(db: Database, text: string): Promise<Area> {
  const areas = await areasNamed(db, text);
  const [area, ...others] = areas;
  if (area === undefined) throw new Fault(`There is no council named ${text}. Give its name or its code.`);
  if (others.length === 0) return area;
  const names = areas.slice(0, 10).map((each) => `${each.area_name} (${each.area_code})`);
  throw new Fault(`Several areas are named like ${text}: ${names.join(", ")}. Give the code of one.`);
}
