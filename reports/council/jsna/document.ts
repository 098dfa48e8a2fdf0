import { dateName } from "../../../src/explain/day.ts";
import type { Row } from "../../../src/site/query.ts";
import { element } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { counted, joined } from "../../components/words/format.ts";
import { stateWords } from "../../components/words/state.ts";
import type { jsna } from "./query.ts";

/** An entry of the council's register about its needs assessment. */
export type NeedsEntry = Row<typeof jsna.tables.needs>;

/** Topics that guidance asks of a needs assessment, as a sentence names them. */
const topics: Readonly<Record<string, string>> = {
  carers: "carers",
  ethnic_minorities: "people from ethnic minorities",
  rural_communities: "people in rural communities",
  self_funders: "people who pay for their own care",
  falls: "falls",
  long_term_conditions: "long-term conditions",
  hospital_discharge: "discharge from hospital",
  nursing: "packages with nursing",
  equipment: "equipment",
  information_and_advice: "information and advice",
  complaints: "complaints",
};

/** What the document is, of which day, and when it is due again: it is late where that day is past. */
export function documentSentences(entries: readonly NeedsEntry[], day: string): string[] {
  const documents = entries.filter(({ subject }) => subject === "document");
  const last = documents.toSorted((a, b) => (a.dated_on ?? "").localeCompare(b.dated_on ?? "")).at(-1);
  if (last === undefined) return ["No needs assessment is in the council’s register."];
  const { title, dated_on: dated, due_on: due, reference, role, sentence } = last;
  const isLate = due !== null && due < day;
  const again = isLate
    ? `it was due again by ${dateName(due)}, and no later one is recorded`
    : `it is due again by ${dateName(due ?? "")}`;
  return [
    `${title}${dated === null ? "" : ` is of ${dateName(dated)}`}${due === null ? "" : `; ${again}`}.`,
    ...(sentence === null ? [] : [sentence]),
    ...(reference === null ? [] : [`Reference: ${reference}.`]),
    ...(role === null ? [] : [`Who answers for it: ${role}.`]),
  ];
}

/** Which of the topics that guidance names have a chapter of their own, and of which none is recorded. */
export function topicsSentence(entries: readonly NeedsEntry[]): string {
  const recorded = new Set(entries.map(({ subject }) => subject));
  const [covered, others] = [true, false].map((isCovered) =>
    Object.entries(topics).flatMap(([topic, name]) => (recorded.has(topic) === isCovered ? [name] : [])),
  );
  if (covered === undefined || covered.length === 0)
    return "No chapter of it on a topic that guidance names is recorded.";
  const rest = others === undefined || others.length === 0 ? "" : ` None is recorded on ${joined(others)}.`;
  return `Chapters are recorded on ${joined(covered)}.${rest}`;
}

const actionColumns = [
  { key: "action", label: "Action" },
  { key: "role", label: "Who answers for it" },
  { key: "due", label: "Due" },
  { key: "state", label: "State" },
] as const;

/** How an action stands on a day: done in time or late, late, or not due yet. */
export function stateOf({ status, due_on, done_on }: NeedsEntry, day: string): string {
  const going = status === "not_started" ? "not started" : "going on";
  return stateWords({ due_on, done_on: status === "done" ? done_on : null }, going, day);
}

/** The council's needs assessment as a document: edition, when it is due again, its topics, and what follows from it. */
export function documentSection(context: PageContext, entries: readonly NeedsEntry[]): HTMLElement {
  if (entries.length === 0) {
    const why = noneSentence("registers of evidence", ["evidence"], context);
    return nothing("Whether the needs assessment is up to date is not known", why);
  }
  const actions = entries.filter(({ subject }) => subject === "action");
  const rows = actions.map((entry) => ({
    action: entry.title,
    role: entry.role ?? "not said",
    due: entry.due_on === null ? "no day" : dateName(entry.due_on),
    state: stateOf(entry, context.day),
  }));
  const late = rows.filter(({ state }) => state.startsWith("late")).length;
  const lead =
    rows.length === 0
      ? "No action that follows from it is recorded."
      : `${counted(rows.length, "action", "actions")} ${rows.length === 1 ? "follows" : "follow"} from it; ${late === 0 ? "none is late" : `${late} ${late === 1 ? "is" : "are"} late`}.`;
  return element(
    "div",
    { class: "document" },
    element("p", {}, documentSentences(entries, context.day).join(" ")),
    element("p", {}, topicsSentence(entries)),
    element("p", {}, lead),
    ...(rows.length === 0
      ? []
      : [table(actionColumns, rows, "Actions that follow from the needs assessment", "cards")]),
    element("p", { class: "source" }, `Source: ${sourceOf(["evidence"], context)}.`),
  );
}
