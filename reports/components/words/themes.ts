/** What answers a question of one council, by its state in `pub.question_state`. */
const stateNames: Readonly<Record<string, string>> = {
  figures_and_evidence: "figures and evidence",
  figures: "figures",
  evidence: "evidence on record",
  under_way: "evidence under way",
  hidden: "figures of too few people to publish",
  not_sent: "nothing sent",
  no_evidence: "no evidence on record",
  not_collected: "not collected",
};

/** What answers a question, in words. */
export function questionStateWords(state: string): string {
  return stateNames[state] ?? state;
}

/** A theme as the address of its page names it: "whole-system". */
export function themeSlug(theme: string): string {
  return theme.replaceAll("_", "-");
}
