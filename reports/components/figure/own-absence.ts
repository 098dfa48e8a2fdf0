import { type AbsenceState, absenceState, absenceWord } from "../../../src/explain/absence.ts";
import { dateName } from "../../../src/explain/day.ts";
import { possessive } from "../sentences/words.ts";
import { capitalised } from "../words/format.ts";
import { type PageContext, pageContext } from "./page-context.ts";

/** Why the council of the page has no value, and the day by which it is owed, where it is. */
export interface OwnAbsence {
  readonly state: AbsenceState;
  readonly owedBy: string | null;
}

/**
 * Why the council of the page has no value in a return of a period. `status` is that of the figure's row, null where
 * there is none.
 */
export function ownAbsence(
  { returnName, period, status = null }: { returnName: string; period: string; status?: string | null },
  { council, freshness, day }: PageContext = pageContext(),
): OwnAbsence {
  const owedBy = council?.owed[returnName]?.[period] ?? null;
  const existed = council === null || existedIn(council, period);
  return {
    state: absenceState({ existed, isLoaded: freshness[returnName] !== undefined, status, owedBy, day }),
    owedBy,
  };
}

/** A word in place of a value that a return does not have of a period. */
export type AbsentWord = (returnName: string, period: string) => string;

/** The word of the council of the page: "not due yet". */
export const ownAbsenceWord: AbsentWord = (returnName, period) => absenceWord(ownAbsence({ returnName, period }).state);

/**
 * Why nothing at all of one kind is known of the council of the page: "No savings of Northmere are in what is loaded."
 * `things` is a plural; `returns` are those that any of it would come from.
 */
export function noneSentence(
  things: string,
  returns: readonly string[],
  { council, freshness, day }: PageContext = pageContext(),
): string {
  const name = council?.name ?? "England";
  if (returns.every((returnName) => freshness[returnName] === undefined)) return `No ${things} are loaded.`;
  const due = returns.flatMap((returnName) => Object.values(council?.owed[returnName] ?? {})).toSorted();
  const [first] = due;
  if (first === undefined) return `No ${things} of ${name}${endedClause(council)} are in what is loaded.`;
  if (day <= first) return `${capitalised(possessive(name))} ${things} are due by ${dateName(first)}.`;
  return `${name} has not submitted its ${things}: the first were due by ${dateName(first)}.`;
}

/** ", which ended on 31 March 2021,": why the newest returns and publications leave the council out. */
function endedClause(council: PageContext["council"]): string {
  return council === null || council.last_day === null ? "" : `, which ended on ${dateName(council.last_day)},`;
}

function existedIn({ first_day, last_day }: { first_day: string; last_day: string | null }, period: string): boolean {
  const year = Number(period.slice(0, 4));
  const [starts, ends] =
    period.length === 4 ? [`${year}-01-01`, `${year}-12-31`] : [`${year}-04-01`, `${year + 1}-03-31`];
  return first_day <= ends && (last_day === null || last_day >= starts);
}
