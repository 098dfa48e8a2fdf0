import { council } from "../core.ts";

// Publications name councils by local code and name, with names that were in use.
export const leeds = council("E08000035", { council_name: "Leeds", local_code: "212" });

export const hull = council("E06000010", {
  council_name: "Kingston upon Hull, City of",
  local_code: "215",
  other_names: "Hull",
});
