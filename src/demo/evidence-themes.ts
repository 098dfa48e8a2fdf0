/** Entries of a register about the ten themes: questions of the guide, what the regulator found, and what it advised. */
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { doneAbout, type Entry, entry } from "./evidence-entries.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

/** What answers a question that no figure does, the day by which it was to be done, and the share of councils that have it. */
const answers = [
  ["Q2", "document", "Evaluation of the pilot of personal budgets", "2010-03-31", 0.8, "performance_manager"],
  ["Q3", "decision", "Terms of the programme board", "2009-06-30", 0.95, "lead_member"],
  ["Q9", "register", "Risk register of the programme", "2010-06-30", 0.9, "director"],
  ["Q20", "document", "Review of information and advice", "2011-03-31", 0.7, "head_of_access"],
  [
    "Q25",
    "decision",
    "Joint appointment of the Director of Public Health",
    "2009-10-01",
    0.6,
    "director_of_public_health",
  ],
  ["Q27", "plan", "Priorities of the local strategic partnership", "2010-04-01", 0.85, "lead_member"],
  ["Q31", "consultation", "Workshops on the form of assessment", "2010-01-31", 0.75, "head_of_carers"],
  ["Q53", "visit", "Test of the website by people who use services", "2011-02-28", 0.5, "head_of_access"],
  ["Q72", "plan", "Agreement with practice based commissioners", "2010-12-31", 0.4, "head_of_commissioning"],
  ["Q77", "plan", "Joint workforce plan with the NHS", "2011-03-31", 0.45, "head_of_workforce"],
  ["Q84", "register", "Register of financial risks", "2010-07-01", 0.9, "director_of_finance"],
  ["Q91", "consultation", "Events on the needs assessment", "2010-11-30", 0.85, "director_of_public_health"],
  ["Q93", "visit", "Check of websites by subject", "2010-10-31", 0.55, "performance_manager"],
] as const;

function questions(council: Council): Entry[] {
  return answers.flatMap(([subject, kind, title, due, share, owner]) => {
    // One council has nothing on record of commissioning: the theme without evidence.
    if (subject === "Q72" && council.code === stories.noEvidence.code) return [];
    const stream = streamFor(council.code, `evidence of ${subject}`);
    if (!stream.chance(share)) return [];
    const done = doneAbout(due, council, stream);
    return [entry({ subject_kind: "question", subject, kind, title, owner_role: owner, ...done })];
  });
}

/** What the regulator said of themes in its yearly assessment, and what it advised where a council does less well. */
function regulator(council: Council): Entry[] {
  const { performance } = characterOf(council);
  const judgement = performance > 0.8 ? "excellent" : performance > -0.9 ? "well" : "adequately";
  const found = (["partnerships", "prevention", "commissioning", "value_for_money"] as const).map((theme) =>
    entry({
      subject_kind: "judgement",
      subject: theme,
      kind: "document",
      title: "Annual performance assessment 2009-10",
      dated_on: "2010-11-25",
      done_on: "2010-11-25",
      status: "done",
      owner_role: "director",
      sentence: `The regulator judged that the council performs ${judgement === "excellent" ? "excellently" : judgement} here.`,
    }),
  );
  const stream = streamFor(council.code, "recommendations");
  if (performance > 0 || !stream.chance(0.7)) return found;
  const advice = entry({
    subject_kind: "recommendation",
    subject: "commissioning",
    kind: "document",
    title: "Strengthen the joint commissioning of services",
    owner_role: "head_of_commissioning",
    ...doneAbout("2011-03-31", council, stream),
  });
  return [...found, advice];
}

/** Of the themes, what the register of one council has beside milestones and risks. */
export function themeEntries(council: Council): Entry[] {
  return [...questions(council), ...regulator(council)];
}
