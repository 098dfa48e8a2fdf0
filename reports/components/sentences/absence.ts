import { absenceClause as clauseOf, stateOfStatus } from "../../../src/explain/absence.ts";
import { type Measured, opening } from "./measured.ts";

/** Why there is no figure, without its full stop: each reason in its own words, and none of them zero. */
export function absenceClause(figure: Measured): string {
  return `${opening(figure)} ${clauseOf(stateOfStatus(figure.status), figure.owedBy)}`;
}

/** Why there is no figure, as a sentence. */
export function absence(figure: Measured): string {
  return `${absenceClause(figure)}.`;
}
