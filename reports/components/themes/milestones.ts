import { element } from "../figure/element.ts";
import { explainedLink } from "../figure/key.ts";
import type { MilestoneLine } from "../figure/lines.ts";
import { table } from "../figure/table.ts";
import { milestoneName, readingName, verdictWords } from "../milestone/names.ts";
import { milestoneValue, standingKey, standingOf, standingPeriod } from "../milestone/standing.ts";
import { dateName, monthName } from "../words/periods.ts";
import { stateWords } from "../words/state.ts";
import type { GuideMilestone, RegisterEntry } from "./rows.ts";

/** How evidence of a thing stands on a day. */
export interface EvidenceState {
  readonly state: "recorded" | "late" | "not due" | "missing" | "not known";
  /** The state in words, with the days. */
  readonly says: string;
}

/** How an entry of the register stands on a day. */
export function entryState(entry: RegisterEntry, day: string): EvidenceState {
  const going = entry.status === "not_started" ? "not started" : "going on";
  const done = entry.status === "done" ? entry.done_on : null;
  const says = stateWords({ due_on: entry.due_on, done_on: done }, going, day);
  if (done !== null) return { state: "recorded", says };
  return { state: entry.due_on !== null && entry.due_on < day ? "late" : "not due", says };
}

/** How the evidence of a milestone stands: the best of its entries; where there is none, missing once it was due. */
export function evidenceState(entries: readonly RegisterEntry[], due: string, day: string): EvidenceState {
  const order = ["recorded", "not due", "late"];
  const states = entries.map((entry) => entryState(entry, day));
  const [best] = states.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  if (best !== undefined) return best;
  if (due > day) return { state: "not due", says: `not due before ${monthName(due)}` };
  return { state: "missing", says: "nothing recorded" };
}

/** A milestone with its figures and its evidence. */
export interface ThemeMilestone {
  readonly milestone: GuideMilestone;
  /** Its readings by figures; empty where no return of the council proves it. */
  readonly lines: readonly MilestoneLine[];
  readonly entries: readonly RegisterEntry[];
  readonly evidence: EvidenceState;
}

/** What returns and registers have of milestones. */
interface Known {
  readonly lines: readonly MilestoneLine[];
  readonly entries: readonly RegisterEntry[];
  /** Whether the council sent a register at all: where it did not, that nothing is recorded says nothing of it. */
  readonly hasRegister: boolean;
}

const withoutRegister: EvidenceState = { state: "not known", says: "no register of evidence is loaded" };

const withoutReturn: EvidenceState = { state: "not known", says: "no return that proves it is loaded" };

/** The milestones of a theme with what is known of each on a day. */
export function themeMilestones(
  milestones: readonly GuideMilestone[],
  { lines, entries, hasRegister }: Known,
  day: string,
): ThemeMilestone[] {
  return milestones.map((milestone) => {
    const own = entries.filter(
      ({ subject_kind, subject }) => subject_kind === "milestone" && subject === milestone.milestone,
    );
    return {
      milestone,
      lines: lines.filter((line) => line.milestone === milestone.milestone && line.is_return_loaded),
      entries: own,
      evidence: hasRegister
        ? evidenceState(own, milestone.due_date, day)
        : milestone.has_figure
          ? withoutReturn
          : withoutRegister,
    };
  });
}

const columns = [
  { key: "name", label: "Milestone" },
  { key: "state", label: "State" },
  { key: "figure", label: "Figure or evidence" },
  { key: "due", label: "Due by" },
  { key: "role", label: "Who answers for it" },
] as const;

/** The milestone that counts user-led organisations: its register has an entry for each. */
const countedMilestone = "PPF-05";

const shapes = { recorded: "●", late: "○", missing: "○", "not due": "◌", "not known": "–" } as const;

/** The state of evidence with its shape: "● done 3 May 2010, 33 days late". */
function stateText({ state, says }: EvidenceState): string {
  return `${shapes[state]} ${says}`;
}

/** The milestones of a theme: what was due when, and the figures and the evidence of each. */
export function milestoneRows(milestones: readonly ThemeMilestone[], day: string, of: string): HTMLElement {
  const rows = milestones.flatMap((milestone) => [...figureRows(milestone), ...evidenceRows(milestone, day)]);
  return table(columns, rows, `Milestones ${of}`, "cards");
}

/** The same with the words of Putting People First to open. */
export function themeMilestoneTable(
  milestones: readonly ThemeMilestone[],
  day: string,
  of = "of the theme",
): HTMLElement {
  if (milestones.length === 0) return element("p", {}, "The guide lists no national milestone under this theme.");
  const words = milestones.map(({ milestone: { milestone, target_text: text } }) =>
    element("li", {}, `${milestone}: “${text}”`),
  );
  return element(
    "div",
    {},
    milestoneRows(milestones, day, of),
    element(
      "details",
      {},
      element("summary", {}, "The milestones in the words of Putting People First (2008)"),
      element("ul", {}, ...words),
    ),
  );
}

/** A row for each reading of a milestone that figures prove. */
function figureRows({ milestone, lines }: ThemeMilestone) {
  const name = milestoneName(milestone.milestone);
  return lines.map((line) => {
    const standing = standingOf(line);
    const value = standing === null ? "no figure" : milestoneValue(standing.value, line.unit, 1);
    const when = standing === null ? "" : `, ${standingPeriod(standing)}`;
    return {
      name: lines.length > 1 ? `${name}: ${readingName(line.milestone, line.definition)}` : name,
      state: verdictWords(line.verdict),
      figure: element("span", {}, explainedLink(value, standing === null ? null : standingKey(line)), when),
      due: monthName(milestone.due_date),
      role: "the figures",
    };
  });
}

/** A row for each entry of the register; where there is none, and no figure either, one that says so. */
function evidenceRows({ milestone, lines, entries, evidence }: ThemeMilestone, day: string) {
  const name = milestoneName(milestone.milestone);
  const due = monthName(milestone.due_date);
  // Of user-led organisations there is an entry for each: their number is what the milestone asks for.
  const number = (place: number) =>
    milestone.milestone === countedMilestone ? `${place + 1} of ${entries.length}: ` : "";
  if (entries.length === 0) {
    const none = { name, state: stateText(evidence), figure: "none", due, role: "not said" };
    return lines.length > 0 ? [] : [none];
  }
  return entries.map((entry, place) => ({
    name,
    state: stateText(entryState(entry, day)),
    figure: number(place) + [entry.title, entry.reference].filter((part) => part !== null).join(", "),
    due: entry.due_on === null ? due : dateName(entry.due_on),
    role: entry.role ?? "not said",
  }));
}
