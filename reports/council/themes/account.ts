import { answer, element, restOf } from "../../components/figure/element.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import type { Lead } from "../../components/sentences/lead.ts";
import { possessive } from "../../components/sentences/words.ts";
import type { AccountPart, GuideQuestion, Scrutiny } from "../../components/themes/rows.ts";
import { capitalised, joined } from "../../components/words/format.ts";
import { answeredCount } from "./lead.ts";
import { measureTable, newestMeasures } from "./measures.ts";
import { questionTable } from "./page.ts";
import { entryTable } from "./register.ts";
import type { Answered, CouncilThemes } from "./rows.ts";

/** An aspect of the Director's remit, or a shared outcome, with what is known of it for one council. */
interface Accounted {
  readonly part: AccountPart;
  readonly measures: CouncilThemes["account_measures"];
  readonly questions: readonly (Answered & GuideQuestion)[];
  readonly entries: CouncilThemes["evidence"];
}

/** The parts of a council's page of what its Director answers for. */
export function councilAccount(own: CouncilThemes, scrutiny: Scrutiny) {
  const name = pageContext().council?.name ?? "";
  const hasRegister = own.evidence.length > 0;
  const parts = scrutiny.account.map((part) => accountedFor(part, own, scrutiny));
  const aspects = parts.filter(({ part }) => part.subject_kind === "aspect");
  const outcomes = parts.filter(({ part }) => part.subject_kind === "outcome");
  return {
    answer: () =>
      answer(hasRegister ? accountLead(name, aspects, outcomes) : noneSentence("registers of evidence", ["evidence"])),
    aspects: () => accountOf(aspects, own, "Aspect"),
    outcomes: () => accountOf(outcomes, own, "Outcome"),
  };
}

function accountedFor(part: AccountPart, own: CouncilThemes, scrutiny: Scrutiny): Accounted {
  const isOf = (row: { subject_kind: string; subject: string }) =>
    row.subject_kind === part.subject_kind && row.subject === part.subject;
  const asked = new Set(scrutiny.account_questions.filter(isOf).map(({ question }) => question));
  return {
    part,
    measures: own.account_measures.filter(isOf),
    questions: scrutiny.questions.flatMap((question) => {
      const answered = own.questions.find((each) => each.question === question.question);
      return asked.has(question.question) && answered !== undefined ? [{ ...question, ...answered }] : [];
    }),
    entries: own.evidence.filter(isOf),
  };
}

/** How many of the aspects have evidence that is done, and how many of the outcomes a measure. */
export function accountLead(name: string, aspects: readonly Accounted[], outcomes: readonly Accounted[]): Lead {
  const isDone = ({ entries }: Accounted) => entries.some(({ status }) => status === "done");
  const done = outOf(aspects.filter(isDone).length, aspects.length);
  const measured = outOf(outcomes.filter(({ measures }) => measures.length > 0).length, outcomes.length);
  return {
    says: `${possessive(name)} register shows evidence that is done for ${done} aspects of its Director’s remit.`,
    qualified: `Measures speak of ${measured} outcomes that partners share.`,
  };
}

/** "3 of the 7", "all 7", "none of the 7". */
function outOf(count: number, all: number): string {
  if (count === all) return `all ${all}`;
  return `${count === 0 ? "none" : count} of the ${all}`;
}

/** A table of all parts at a glance, then each with its measures, questions and evidence to open. */
function accountOf(parts: readonly Accounted[], own: CouncilThemes, label: string): HTMLElement {
  const columns = [
    { key: "title", label },
    { key: "answered", label: "Questions answered" },
    { key: "worse", label: "Worse measures, beside England" },
    { key: "evidence", label: "Evidence that is done" },
    { key: "role", label: "Who answers for it" },
  ] as const;
  const rows = parts.map(({ part, questions, measures, entries }, place) => ({
    title: `${place + 1}. ${capitalised(part.title)}`,
    answered: `${answeredCount(questions)} of ${questions.length}`,
    worse: worseText(newestMeasures(measures)),
    evidence: evidenceText(entries, own.evidence.length > 0),
    role: joined([...new Set(entries.flatMap(({ role }) => role ?? []))]) || "not said",
  }));
  const sections = parts.map((each, place) => accountSection(each, place + 1, own));
  return element("div", {}, table(columns, rows, `${label}s at a glance`, "cards"), ...sections);
}

function worseText(measures: Accounted["measures"]): string {
  if (measures.length === 0) return "no measure";
  return `${measures.filter(({ verdict }) => verdict === "worse").length} of ${measures.length}`;
}

function evidenceText(entries: CouncilThemes["evidence"], hasRegister: boolean): string {
  if (!hasRegister) return "no register sent";
  if (entries.length === 0) return "nothing recorded";
  return `${entries.filter(({ status }) => status === "done").length} of ${entries.length}`;
}

/** Closed on a screen, where the table above says how each stands; whole on paper. */
function accountSection({ part, measures, questions, entries }: Accounted, place: number, own: CouncilThemes) {
  const of = `${part.subject_kind} ${place}`;
  const { day } = pageContext();
  return element(
    "section",
    {},
    element("h3", {}, `${place}. ${capitalised(part.title)}`),
    restOf(
      "Measures, questions and evidence",
      measureTable(measures, own, of, "h4"),
      questionTable(of, questions),
      entryTable(entries, { hasRegister: own.evidence.length > 0, day, of }),
    ),
  );
}
