import { element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { possessive } from "../../components/sentences/words.ts";
import { capitalised, number } from "../../components/words/format.ts";
import { returnOf } from "./members.ts";
import type { FeatureRow, MemberRow } from "./rows.ts";

/** Where a set of comparators comes from and by what its councils are alike. */
export function whyThese(name: string, members: readonly MemberRow[], features: readonly FeatureRow[]): HTMLElement {
  const set = pageContext().council?.comparators ?? "";
  const words = whyWords(members[0]?.scheme ?? "", set, features[0]?.area_count ?? 0);
  const isPublished = members.some(({ scheme }) => scheme !== "region" && scheme !== "council_type");
  const source = isPublished ? element("p", { class: "source" }, `Source: ${sourceOf([returnOf(members)])}.`) : null;
  return element("div", {}, ...words.map((word) => element("p", {}, word)), featureTable(name, features), source);
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
      "No published comparator group is loaded for this council, so it is compared with the other councils of its region.",
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
