import { bars } from "./bars.ts";
import type { FeatureRow, MemberRow, NoteRow } from "./comparator-rows.ts";
import { element } from "./element.ts";
import { figure } from "./figure.ts";
import { capitalised, counted, number } from "./format.ts";
import { pageContext } from "./page-context.ts";
import { palette } from "./palette.ts";
import { possessive } from "./sentences/possessive.ts";
import { sourceOf } from "./source.ts";
import { table } from "./table.ts";

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
  const apart = members.filter(({ distance }) => distance !== null);
  const headline = membersHeadline(name, members);
  if (apart.length === 0) {
    const shown = columns.filter(({ key }) => !["rank", "distance", "used"].includes(key));
    return element("div", {}, element("p", {}, `${headline}.`), table(shown, rows, `Comparators of ${name}`));
  }
  return figure({
    id: "comparators",
    headline,
    subtitle: `Distance of each comparator from ${name} (${context.council?.comparators ?? "none"}), on the scheme’s own scale: a smaller distance is more alike`,
    alt: `Bars of distance, the nearest first. ${headline}.`,
    draw: bars(apart.map(toBar), (value) => number(value, 1)),
    columns,
    rows,
    source: sourceOf([returnOf(members)]),
    method: "Mutual: the other council has this one among its own comparators of the same scheme and edition.",
    notes: ["A distance says how unlike two areas are, and nothing of their services."],
    isDemonstration: context.isDemonstration,
  });
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
  const few = mutual === 0 ? "none of them has" : `${number(mutual)} of them ${mutual === 1 ? "has" : "have"}`;
  const have = mutual === set.length ? "each has" : few;
  const without = none === 0 ? "" : `, and ${number(none)} ${none === 1 ? "has" : "have"} no set of the scheme`;
  return `${have} ${name} among ${mutual < 2 || mutual === set.length ? "its" : "their"} own${without}`;
}

/** The return that a set was made from. */
export function returnOf(members: readonly MemberRow[]): string {
  const scheme = members[0]?.scheme ?? "";
  if (scheme === "open peers") return "area_features";
  return scheme === "region" || scheme === "council_type" ? "councils" : "comparator_groups";
}

function toBar({ is_next, name, distance, is_mutual }: MemberRow) {
  return {
    panel: is_next ? "Next in line" : "In the set",
    name,
    value: distance,
    label: `${number(distance ?? 0, 2)}${is_mutual ? ", mutual" : ""}`,
    fill: is_next ? palette.other : palette.quiet,
  };
}

function tableRow({ name, place, rank, distance, is_mutual, is_next, is_successor }: MemberRow) {
  return {
    name,
    place,
    rank: rank === null ? "none" : number(rank),
    distance: distance === null ? "not given" : number(distance, 2),
    mutual: is_mutual === null ? "has no set of this scheme" : is_mutual ? "yes" : "no",
    used: is_next ? "no: next in line" : is_successor ? "yes, as a successor" : "yes",
  };
}

/** What was done to the group by rule, or is odd in it; none where it is as it was published. */
export function comparatorNotes(notes: readonly NoteRow[]): HTMLElement[] {
  if (notes.length === 0) return [];
  const said = notes.map(({ name, place }) => element("li", {}, name === "" ? place : `${name}: ${place}`));
  return [element("p", {}, "The group was cleaned by rule:"), element("ul", {}, ...said)];
}

/** Where a set of comparators comes from and by what its councils are alike. */
export function whyThese(name: string, members: readonly MemberRow[], features: readonly FeatureRow[]): HTMLElement {
  const set = pageContext().council?.comparators ?? "";
  const words = whyWords(members[0]?.scheme ?? "", set, features[0]?.area_count ?? 0);
  const source = element("p", { class: "source" }, `Source: ${sourceOf([returnOf(members)])}.`);
  return element("div", {}, ...words.map((one) => element("p", {}, one)), featureTable(name, features), source);
}

/** The same in sentences, by scheme. `areas` is how many areas have every feature. */
export function whyWords(scheme: string, set: string, areas: number): string[] {
  if (scheme === "open peers") {
    return [
      "No published comparator group is loaded for this council, so it has open peers: the 15 councils whose areas are most alike in the features below.",
      `Each feature is divided by its standard deviation over the ${number(areas)} areas that have every feature; the distance is the root of the weighted sum of the squared differences. Councils that have ended, the City of London and the Isles of Scilly are left out.`,
      "This is a simpler form of the method of NHS England’s peer groups for adult social care (2024), which transforms its features first and has others. It is not their list.",
    ];
  }
  if (scheme === "" || scheme === "region" || scheme === "council_type") {
    return [
      "No published comparator group is loaded for this council, so it stands beside the other councils of its region. Load return comparator_groups for a group chosen for likeness, or area_features for open peers.",
    ];
  }
  return [`The set is the ${set}, as loaded: its publisher chose councils alike in the people and places they serve.`];
}

function featureTable(name: string, features: readonly FeatureRow[]): HTMLElement | null {
  if (features.length === 0) return null;
  const shown = [
    { key: "feature", label: "Feature" },
    { key: "weight", label: "Weight", isNumber: true },
    { key: "own", label: "This council", isNumber: true },
    { key: "peers", label: "Median of its peers", isNumber: true },
    { key: "mean", label: "Mean of all areas", isNumber: true },
    { key: "deviation", label: "Standard deviation", isNumber: true },
  ];
  const rows = features.map((row) => ({
    feature: capitalised(row.name.replace(/\bkm2\b/, "km²")),
    weight: String(row.weight),
    own: measured(row.value),
    peers: measured(row.peer_median),
    mean: measured(row.mean),
    deviation: measured(row.deviation),
  }));
  return table(shown, rows, `Features of ${possessive(name)} area`);
}

/** Features have no unit of their own here: large ones are whole. */
function measured(value: number): string {
  return number(value, Math.abs(value) >= 1000 ? 0 : 1);
}
