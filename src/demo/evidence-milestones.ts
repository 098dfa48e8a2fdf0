/** Entries of a register about milestones of Putting People First that no figure proves. */
import type { Council } from "./council-register.ts";
import { doneAbout, type Entry, entry } from "./evidence-entries.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

/** What shows each milestone, the day by which it was due, the share of councils that have it, and who answers for it. */
const shown = [
  ["PPF-01", "2009-12-01", "survey", "Survey on what people know of personal budgets", 0.6, "head_of_access"],
  ["PPF-02", "2010-04-01", "document", "Letter to everyone who uses a service", 0.9, "director"],
  ["PPF-03", "2010-04-01", "consultation", "Meetings with people who use services and carers", 0.9, "head_of_carers"],
  ["PPF-04", "2010-10-01", "consultation", "Workshops on personal budgets", 0.7, "head_of_access"],
  ["PPF-06", "2010-04-01", "document", "Information and advice strategy", 0.9, "head_of_access"],
  ["PPF-07", "2010-10-01", "decision", "Arrangements for information and advice", 0.9, "head_of_access"],
  ["PPF-08", "2011-04-01", "survey", "Residents' survey on where to get advice", 0.5, "head_of_access"],
  ["PPF-13", "2010-04-01", "plan", "Commissioning strategy", 0.9, "head_of_commissioning"],
  ["PPF-14", "2010-10-01", "consultation", "Provider forum", 0.85, "head_of_commissioning"],
  [
    "PPF-15",
    "2010-10-01",
    "document",
    "Directory of services, compared with the year before",
    0.6,
    "head_of_commissioning",
  ],
  ["PPF-16", "2010-10-01", "plan", "Investment plan for the transformation", 0.75, "director_of_finance"],
  ["PPF-17", "2011-04-01", "document", "Market position statement", 0.45, "head_of_commissioning"],
  ["PPF-18", "2010-04-01", "plan", "Joint strategy on prevention", 0.8, "primary_care_trust"],
  ["PPF-19", "2010-10-01", "document", "First report on the shift to prevention", 0.65, "director_of_finance"],
  ["PPF-21", "2011-04-01", "decision", "Agreement with the NHS on costs and benefits", 0.9, "director_of_finance"],
] as const;

/** Organisations that disabled people and carers lead; each is an entry of its own, so that they can be counted. */
const organisations = ["Centre for independent living", "Carers' association", "Self-advocacy group"];

function numberOf(done: Pick<Entry, "done_on" | "status">, chance: number): string {
  return done.status === "done" ? `EX/${done.done_on.toString().slice(0, 4)}/${10 + Math.floor(90 * chance)}` : "";
}

/** Of the milestones, what the register of one council has. */
export function milestoneEntries(council: Council): Entry[] {
  const documents = shown.flatMap(([subject, due, kind, title, share, owner]) => {
    const stream = streamFor(council.code, `evidence of ${subject}`);
    const isCommissioning = subject >= "PPF-13" && subject <= "PPF-17";
    // One council has nothing on record of commissioning, and every other has its strategy.
    const isKept =
      isCommissioning && council.code === stories.noEvidence.code
        ? false
        : subject === "PPF-13" || stream.chance(share);
    if (!isKept) return [];
    const done = doneAbout(due, council, stream);
    const reference = numberOf(done, stream.even());
    return [entry({ subject_kind: "milestone", subject, kind, title, reference, owner_role: owner, ...done })];
  });
  const led = organisations.flatMap((title) => {
    const stream = streamFor(council.code, `user-led: ${title}`);
    if (!stream.chance(0.55)) return [];
    const done = doneAbout("2010-12-01", council, stream);
    return [
      entry({
        subject_kind: "milestone",
        subject: "PPF-05",
        kind: "register",
        title,
        owner_role: "voluntary_sector",
        ...done,
      }),
    ];
  });
  return [...documents, ...led];
}
