import { type Measured, opening } from "./measured.ts";

const words: Readonly<Record<string, string>> = {
  suppressed: "is suppressed, so that no one can be identified by it",
  missing: "was not submitted",
  not_collected: "was not collected: no return asks for it",
  not_applicable: "is not applicable: what it measures is not found there",
  withheld: "was withheld by its publisher",
};

/** Why there is no figure, without its full stop: each reason in its own words, and none of them zero. */
export function absenceClause(figure: Measured): string {
  return `${opening(figure)} ${words[figure.status] ?? "is not available"}`;
}

/** Why there is no figure, as a sentence. */
export function absence(figure: Measured): string {
  return `${absenceClause(figure)}.`;
}
