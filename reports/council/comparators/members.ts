import { bars } from "../../components/charts/bars.ts";
import { element } from "../../components/figure/element.ts";
import { figure } from "../../components/figure/figure.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { councilLinks } from "../../components/own-comparators/links.ts";
import { counted, number } from "../../components/words/format.ts";
import type { MemberRow, NoteRow } from "./rows.ts";

const columns = [
  { key: "name", label: "Council" },
  { key: "place", label: "Region and type" },
  { key: "rank", label: "Order", isNumber: true },
  { key: "distance", label: "Distance", isNumber: true },
  { key: "mutual", label: "Has this council among its own" },
  { key: "used", label: "In the set" },
];

/** Who a council is compared with, those next in line after them: bars of their distances, or a table where there are none. */
export function comparatorMembers(name: string, members: readonly MemberRow[]): HTMLElement {
  const context = pageContext();
  const rows = members.map(tableRow);
  const distant = members.filter(({ distance }) => distance !== null);
  const headline = membersHeadline(name, members);
  const pages = element(
    "p",
    {},
    "They are ",
    ...councilLinks(
      members.filter(({ is_next }) => !is_next),
      "",
    ),
    ".",
  );
  if (distant.length === 0) {
    const shown = columns.filter(({ key }) => !["rank", "distance", "used"].includes(key));
    return element("div", {}, element("p", {}, `${headline}.`), pages, table(shown, rows, `Comparators of ${name}`));
  }
  const drawn = figure({
    id: "comparators",
    headline,
    subtitle: `Distance of each comparator from ${name} (${context.council?.comparators ?? "none"}), on the scheme’s own scale: a smaller distance is more alike`,
    alt: `Bars of distance, the nearest first. ${headline}.`,
    draw: bars(distant.map(toBar(distant)), number),
    columns,
    rows,
    source: sourceOf([returnOf(members)]),
    method: "Mutual: the other council has this one among its own comparators of the same scheme and edition.",
    notes: ["A distance says how unlike two areas are, and nothing of their services."],
    isDemonstration: context.isDemonstration,
  });
  return element("div", {}, pages, drawn);
}

/** "15 comparators, the nearest Frommeredge; 11 of them have Northmere among theirs". */
export function membersHeadline(name: string, members: readonly MemberRow[]): string {
  const set = members.filter(({ is_next }) => !is_next);
  const nearest = set.find(({ distance }) => distance !== null);
  const who = nearest === undefined ? "" : `, the nearest ${nearest.name}`;
  return `${counted(set.length, "comparator")}${who}; ${mutualWords(name, set)}`;
}

/** How many of a set have the council in their own: a set of the same region always has. */
export function mutualWords(name: string, set: readonly MemberRow[]): string {
  const mutual = set.filter(({ is_mutual }) => is_mutual).length;
  const none = set.filter(({ is_mutual }) => is_mutual === null).length;
  const few = mutual === 0 ? "none of them lists" : `${number(mutual)} of them also ${mutual === 1 ? "lists" : "list"}`;
  const all = set.length === 1 ? "it also lists" : `all ${number(set.length)} also list`;
  const without =
    none === 0
      ? ""
      : `, and ${number(none)} ${none === 1 ? "has" : "have"} no comparators of ${none === 1 ? "its" : "their"} own in what is loaded`;
  return `${mutual === set.length ? all : few} ${name}${without}`;
}

/** The return that a set was made from. */
export function returnOf(members: readonly MemberRow[]): string {
  const scheme = members[0]?.scheme ?? "";
  if (scheme === "open peers") return "area_features";
  return scheme === "region" || scheme === "council_type" ? "councils" : "comparator_groups";
}

/** Which of them have the council among their own is said at each bar where not all have: else the headline says it. */
function toBar(members: readonly MemberRow[]) {
  const isAll = members.every(({ is_mutual }) => is_mutual === true);
  return ({ is_next, name, distance, is_mutual }: MemberRow) => ({
    panel: is_next ? "Next in line" : "In the set",
    name,
    value: distance,
    label: `${number(distance ?? 0, 2)}${is_mutual && !isAll ? ", mutual" : ""}`,
    fill: is_next ? palette.other : palette.quiet,
  });
}

function tableRow({ name, place, rank, distance, is_mutual, is_next, is_successor }: MemberRow) {
  return {
    name,
    place,
    rank: rank === null ? "none" : number(rank),
    distance: distance === null ? "not given" : number(distance, 2),
    mutual: is_mutual === null ? "has none of its own in what is loaded" : is_mutual ? "yes" : "no",
    used: is_next ? "no: next in line" : is_successor ? "yes, as a successor" : "yes",
  };
}

/** What was done to the group by rule, or is odd in it; none where it is as it was published. */
export function comparatorNotes(notes: readonly NoteRow[]): HTMLElement[] {
  if (notes.length === 0) return [];
  const items = notes.map(({ name, note }) => element("li", {}, name === "" ? note : `${name}: ${note}`));
  return [element("p", {}, "The group was cleaned by rule:"), element("ul", {}, ...items)];
}
