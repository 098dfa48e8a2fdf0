import { joined } from "../words/format.ts";
import { type Group, outsideInterval } from "./judgement.ts";
import { possessive } from "./words.ts";

/** A title has room for three names. */
function fewest(names: readonly string[]): string {
  return names.length <= 3 ? joined(names) : joined([...names.slice(0, 3), `${names.length - 3} more`]);
}

/**
 * "Permanent admissions to care homes: clearly above Eastwold’s own figure in Saltmere": the places whose whole interval is on
 * one side of the figure of the whole council, of which each is a part.
 */
export function localitiesHeadline(title: string, council: string, places: readonly Group[]): string {
  const whole = `${possessive(council)} own figure`;
  const [above, below] = [outsideInterval(places, "higher"), outsideInterval(places, "lower")];
  const parts = [
    ...(above.length === 0 ? [] : [`clearly above ${whole} in ${fewest(above)}`]),
    ...(below.length === 0 ? [] : [`clearly below ${above.length === 0 ? whole : "it"} in ${fewest(below)}`]),
  ];
  return `${title}: ${parts.length === 0 ? `in no place clearly different from ${whole}` : joined(parts)}`;
}
