import { element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import { statusWords } from "../components/words/format.ts";
import { nameOf } from "../components/words/names.ts";
import type { ClientGroupCountLine, ClientGroupLine } from "./rows.ts";

const columns = [
  { key: "title", label: "Client group" },
  { key: "rap", label: "RAP client type, until March 2014" },
  { key: "salt", label: "Primary support reason, from April 2014" },
  { key: "note", label: "Note" },
];

/** The client groups of Annex A with where returns count their people. */
export function clientGroupTable(
  groups: readonly ClientGroupLine[],
  counts: readonly ClientGroupCountLine[],
): HTMLElement {
  const rows = groups.map((group) => {
    const own = counts.filter((count) => count.client_group === group.client_group);
    const of = (scheme: string) =>
      countedWords(
        own.filter((count) => count.scheme === scheme),
        group.ages,
      );
    return { title: group.title, rap: of("RAP"), salt: of("SALT"), note: group.note ?? "" };
  });
  const source = groups[0]?.source ?? "";
  return element(
    "div",
    {},
    table(columns, rows, "Client groups and where returns count them"),
    element("p", {}, `Source of the groups: ${source}. The crosswalk is Yardstick’s own judgement.`),
  );
}

/** "Mental health; learning disability, ages 65+"; "not collected" where no return has the group. */
export function countedWords(counts: readonly ClientGroupCountLine[], ages: string | null): string {
  const words = counts.map(({ code, part, is_wider, status }) => {
    if (code === null) return statusWords(status);
    const name = part === null ? nameOf(code) : `${nameOf(code)}: ${part}`;
    return is_wider === true ? `${name} (with others)` : name;
  });
  const hasAny = counts.some(({ code }) => code !== null);
  return words.join("; ") + (hasAny && ages !== null ? `; ages ${ages}` : "");
}
