import { capitalised, joined } from "../words/format.ts";
import { outsideInterval } from "./judgement.ts";

/** A group's share less that of everyone else, with its interval; null where it cannot be told. */
export interface BesideRest {
  readonly name: string;
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** "Held less often by mental health and people aged 85 and over than by everyone else; more often by …". */
export function restSentence(what: string, groups: readonly BesideRest[]): string {
  const known = groups.filter(({ difference }) => difference !== null);
  if (known.length === 0) return `${what}: no group can be set beside everyone else`;
  const beside = groups.map(({ name, lower, upper }) => ({ name, lower, upper, beside: 0 }));
  const [more, less] = [outsideInterval(beside, "higher"), outsideInterval(beside, "lower")];
  const unknown = groups.length - known.length;
  const left = unknown === 0 ? "" : ` (${unknown} of ${groups.length} groups not known)`;
  if (more.length + less.length === 0) return `${what}: no group clearly differs from everyone else${left}`;
  const parts = [
    less.length === 0 ? "" : `clearly less often by ${fewest(less)} than by everyone else`,
    more.length === 0
      ? ""
      : `clearly more often by ${fewest(more)}${less.length === 0 ? " than by everyone else" : ""}`,
  ];
  return `${capitalised(what)}: ${parts.filter((part) => part !== "").join("; ")}${left}`;
}

/** A headline has room for three names: where more stand apart it says how many. */
function fewest(names: readonly string[]): string {
  return names.length <= 3 ? joined(names) : joined([...names.slice(0, 3), `${names.length - 3} more`]);
}
