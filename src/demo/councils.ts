/** The list of councils: codes, names, types, and the days between which each exists. */
import { councils } from "./council-register.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";

const columns = [
  "council_code",
  "council_name",
  "region",
  "council_type",
  "local_code",
  "first_day",
  "last_day",
  "successor_codes",
  "change",
  "old_code",
  "other_names",
] as const;

/** One file, received first, with every council that exists on some day. */
export function councilFiles(): DemonstrationFile[] {
  const rows = councils.map((council) => ({
    council_code: council.code,
    council_name: council.name,
    region: council.region,
    council_type: council.type,
    local_code: council.localCode,
    first_day: council.firstDay,
    last_day: council.lastDay,
    successor_codes: council.successorCodes.join(" "),
    change: council.lastDay === "" ? "" : "split",
    old_code: "",
    other_names: "",
  }));
  return [fileOf("2008-05-01", "councils", columns, rows)];
}
