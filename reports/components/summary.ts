import { ascofFigure } from "./ascof.ts";
import { budgetAnswer } from "./budget-answer.ts";
import { milestoneAnswer } from "./council-milestones.ts";
import { element } from "./element.ts";
import type { MilestoneLine } from "./figure-line.ts";
import { number, statusWords } from "./format.ts";
import { whyNone } from "./not-loaded.ts";
import { pageContext } from "./page-context.ts";
import { readingsSentence } from "./sentences/readings.ts";
import { span } from "./sentences/span.ts";
import type { SummaryRow } from "./summary-row.ts";
import { table } from "./table.ts";
import { nearTarget } from "./vfm-threshold.ts";

/** The savings of a council against 3%, in one sentence. */
export function savingsAnswer(name: string, milestones: readonly MilestoneLine[]): string {
  const readings = milestones.filter((line) => line.milestone === "PPF-20");
  const values = readings.flatMap((line) => line.value ?? []);
  if (values.length === 0) {
    const status = readings[0]?.value_status ?? "missing";
    return `Whether ${name} saved 3% cannot be judged: its savings are ${statusWords(status)}.`;
  }
  const met = readings.filter((line) => line.verdict === "met").length;
  const made = `By 31 March 2011 ${name} had made cashable savings of ${span(values, nearTarget)} of its spending`;
  return `${made}, depending on the definition. ${readingsSentence("3%", met, values.length)}`;
}

/** How many people are 65 and over, now and as projected, in one sentence. */
export function peopleAnswer(name: string, rows: readonly SummaryRow[]): string {
  const people = rows.filter((row) => row.kind === "people" && row.value !== null && row.title === "65+");
  const now = people.filter((row) => row.code === "estimate").at(-1);
  const later = people.filter((row) => row.code !== "estimate").at(-1);
  if (now === undefined) return `How many people live in ${name} is not known: no estimate was submitted.`;
  const today = `${number(now.value ?? 0)} people aged 65 and over lived in ${name} in ${now.period}`;
  if (later === undefined || later.period <= now.period) return `${today}.`;
  return `${today}; the projection for ${later.period} is ${number(later.value ?? 0)}.`;
}

/** Each report's answer in one sentence, with a link to the report. */
export function reportAnswers(rows: readonly SummaryRow[], milestones: readonly MilestoneLine[]): HTMLElement {
  const name = pageContext().council?.name ?? "";
  const answers = [
    ["personal-budgets", "Personal budgets", whyNone("Personal budgets", budgetAnswer(name, milestones))],
    ["value-for-money", "Value for money", whyNone("Value for money", savingsAnswer(name, milestones))],
    ["jsna", "JSNA", whyNone("JSNA", peopleAnswer(name, rows))],
    ["milestones", "Milestones", milestoneAnswer(name, milestones)],
  ] as const;
  const entries = answers.flatMap(([href, title, says]) => [
    element("dt", {}, element("a", { href: `./${href}` }, title)),
    element("dd", {}, says),
  ]);
  return element("dl", { class: "answers" }, ...entries);
}

/** The outcome measures where they are loaded, else what to load. */
export function outcomes(rows: readonly SummaryRow[]): HTMLElement {
  return (
    ascofFigure(rows) ??
    element("p", {}, "No data loaded yet for the Adult Social Care Outcomes Framework. Load return ascof_open_data.")
  );
}

const columns = [
  { key: "name", label: "Council" },
  { key: "where", label: "Region and type" },
];

/** Whom the council is compared with and why. */
export function comparatorSet(rows: readonly SummaryRow[]): HTMLElement {
  const members = rows.filter((row) => row.kind === "comparator");
  const set = pageContext().council?.comparators ?? "";
  const why = whyThese(members[0]?.code ?? "", set);
  if (members.length === 0) return element("p", {}, "This council has no comparators loaded.");
  const hasDistance = members.some((row) => row.distance !== null);
  const list = members.map((row) => ({
    name: row.title,
    where: row.note,
    distance: row.distance === null ? "not given" : number(row.distance, 2),
  }));
  const shown = hasDistance ? [...columns, distanceColumn] : columns;
  const notes = rows.filter((row) => row.kind === "comparator_note").map(noteWords);
  return element(
    "div",
    {},
    element("p", {}, why),
    table(shown, list, "Comparators of this council"),
    notes.length === 0 ? null : element("ul", {}, ...notes.map((note) => element("li", {}, note))),
  );
}

const distanceColumn = { key: "distance", label: "Distance", isNumber: true };

/** Where a set of comparators comes from and by what they are alike. */
export function whyThese(scheme: string, set: string): string {
  if (scheme === "open peers") {
    return "The set is the 15 open peers: the councils whose areas are most alike in the features that are loaded, each on one scale and weighted as its file says (a simpler form of the peer groups of NHS England, whose list this is not). A smaller distance is more alike.";
  }
  if (scheme === "" || scheme === "region" || scheme === "council_type") {
    return "No published comparator group is loaded for this council, so it stands beside the other councils of its region. Load return comparator_groups for a group chosen for likeness, or area_features for open peers.";
  }
  return `The set is the ${set}, as loaded: its publisher chose councils alike in the people and places they serve.`;
}

function noteWords({ title, note }: SummaryRow): string {
  return title === "" ? note : `${title}: ${note}`;
}
