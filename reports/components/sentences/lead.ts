/** What a page opens with. */
export interface Lead {
  /** The answer: sentences of at most 25 words each, with the number, the comparison and the date. */
  readonly says: string;
  /** What qualifies it, in the next line and smaller; empty where nothing does. */
  readonly qualified: string;
}

/** A lead as one text, for a place that has no second line. */
export function leadText({ says, qualified }: Lead): string {
  return qualified === "" ? says : `${says} ${qualified}`;
}

/** A lead that nothing qualifies. */
export function unqualified(says: string): Lead {
  return { says, qualified: "" };
}
