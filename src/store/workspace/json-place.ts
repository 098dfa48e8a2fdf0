/** Where in a JSON something stands, as a person would write it: `due_days[1].day`; empty for the whole of it. */
export function jsonPlace(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return parts.join("").replace(/^\./, "");
}
