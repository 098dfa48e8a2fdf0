import type { Change, Changes } from "../changes/read.ts";
import { counted } from "./answer.ts";
import { numberWords, valueWords } from "./value-words.ts";

const groupsShown = 20;
const figuresShown = 3;

/** Changes in words: the counts, then council by council and indicator by indicator, the largest difference first. */
export function changesWords(since: string, until: string, { counts, figures, comparators }: Changes): string {
  const kinds = Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${numberWords(count)} ${kind}`],
  );
  const title = `Between ${since} and ${until}: ${kinds.length === 0 ? "nothing changed" : kinds.join(", ")}.`;
  const groups = [...grouped(figures).values()];
  const more = groups.length - groupsShown;
  const councils = comparators.map(
    (each) =>
      `${each.area_name}, comparator set changed: ${each.old_schemes} to ${each.new_schemes}, ` +
      `${each.added} added, ${each.removed} no longer in it`,
  );
  const moreCouncils = councils.length - groupsShown;
  return [
    title,
    ...groups.slice(0, groupsShown).flatMap(groupWords),
    ...(more > 0 ? [`and ${counted(more, "more group")}: --json has all`] : []),
    ...councils.slice(0, groupsShown),
    ...(moreCouncils > 0 ? [`and ${counted(moreCouncils, "more comparator set")}: --json has all`] : []),
  ].join("\n");
}

function grouped(figures: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const figure of figures) {
    const name = [figure.area_type, figure.area_code, figure.framework, figure.edition, figure.indicator_code].join(
      "|",
    );
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [figure]);
    else known.push(figure);
  }
  return groups;
}

function groupWords(figures: readonly Change[]): string[] {
  const [first] = figures;
  if (first === undefined) return [];
  const more = figures.length - figuresShown;
  const files = [...new Set(figures.flatMap((figure) => figure.files ?? []))];
  return [
    `${first.area_name}, ${first.indicator_code} ${first.title}${files.length === 0 ? "" : ` (${files.slice(0, 3).join(", ")})`}`,
    ...figures.slice(0, figuresShown).map((figure) => `  ${figureWords(figure)}`),
    ...(more > 0 ? [`  and ${counted(more, "more figure")}`] : []),
  ];
}

function figureWords(change: Change): string {
  const { period, definition, person_type, breakdown, breakdown_value, vintage } = change;
  const of = [definition, person_type === "all" ? "" : person_type, breakdown === "all" ? "" : breakdown_value];
  return [period, ...of.filter((part) => part !== ""), vintage].join(", ").concat(": ", kindWords(change));
}

function kindWords(change: Change): string {
  const { kind, unit, decimals, old_vintage, vintage } = change;
  const old = valueWords(change.old_value, change.old_status ?? "", unit, decimals);
  const now = valueWords(change.new_value, change.new_status ?? "", unit, decimals);
  const was = old_vintage === null || old_vintage === vintage ? "" : ` (${old_vintage})`;
  if (kind === "new") return `new, ${now}`;
  if (kind === "withdrawn") return `withdrawn, was ${old}`;
  if (kind === "confirmed") return `confirmed, ${now}${was}`;
  if (kind === "definition changed") {
    return `new, ${now}; definition changed from version ${change.old_version} to ${change.new_version}`;
  }
  return `restated from ${old}${was} to ${now}${sizeWords(change)}`;
}

function sizeWords({ relative_size, new_value, old_value }: Change): string {
  if (relative_size === null || new_value === null || old_value === null) return "";
  return `, ${numberWords(100 * relative_size)}% ${new_value > old_value ? "higher" : "lower"}`;
}
