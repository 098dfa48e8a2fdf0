const words: Readonly<Record<string, string>> = {
  found: "found",
  recalled: "recalled, not checked",
  uncertain: "uncertain",
};

/** How sure a fact is, in words; a found fact says where, if that is known. */
export function certaintyWords(certainty: string, foundIn: string | null = null): string {
  const said = words[certainty] ?? certainty;
  return foundIn === null ? said : `${said} in: ${foundIn}`;
}
