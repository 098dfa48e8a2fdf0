const words: Readonly<Record<string, string>> = {
  found: "found",
  recalled: "not verified against a source",
  uncertain: "uncertain",
};

/** How sure a fact is, in words; a found fact says where, if that is known. */
export function certaintyWords(certainty: string, foundIn: string | null = null): string {
  const said = words[certainty] ?? certainty;
  return foundIn === null ? said : `${said} in: ${foundIn}`;
}

/** The sign at a fact in a table, which {@link notVerified} explains once above it. */
const sign = "†";

/** What stands once above a table of facts with that sign. */
export const notVerified = `${sign} Not verified against a source.`;

/** How sure a fact is, for a row of a table: one that was not verified has the sign alone. */
export function certaintyMark(certainty: string, foundIn: string | null = null): string {
  return certainty === "recalled" ? sign : certaintyWords(certainty, foundIn);
}
