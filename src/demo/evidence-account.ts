/** Entries of a register about what a Director answers for: the aspects of the remit, and the shared outcomes. */
import type { Council } from "./council-register.ts";
import { doneAbout, type Entry, entry } from "./evidence-entries.ts";
import { streamFor } from "./random.ts";

/** What shows each part, the day by which it was to be done, and the share of councils that have it. */
const shown = [
  ["aspect", "accountability", "document", "Director's report to scrutiny 2010-11", "2011-05-31", 0.9, "director"],
  [
    "aspect",
    "professional_leadership",
    "plan",
    "Workforce plan for all sectors",
    "2011-03-31",
    0.75,
    "head_of_workforce",
  ],
  [
    "aspect",
    "standards",
    "document",
    "Report of the safeguarding adults board",
    "2011-05-31",
    0.9,
    "head_of_safeguarding",
  ],
  ["aspect", "cultural_change", "plan", "Training in personalisation", "2010-12-31", 0.7, "head_of_workforce"],
  ["aspect", "access_and_partnership", "decision", "Partnership board's terms", "2010-06-30", 0.8, "lead_member"],
  ["aspect", "whole_systems", "decision", "Agreement on pooled budgets", "2010-04-01", 0.65, "director_of_finance"],
  ["aspect", "inclusion_and_wellbeing", "plan", "Wellbeing strategy", "2011-03-31", 0.6, "director_of_public_health"],
  ["outcome", "live_independently", "plan", "Housing and support strategy", "2010-10-01", 0.7, "head_of_commissioning"],
  ["outcome", "stay_healthy", "plan", "Plan for intermediate care", "2010-12-31", 0.7, "primary_care_trust"],
  [
    "outcome",
    "control_over_life",
    "survey",
    "Survey of people with a personal budget",
    "2011-03-31",
    0.6,
    "performance_manager",
  ],
  ["outcome", "family_life", "plan", "Carers' strategy", "2010-06-30", 0.8, "head_of_carers"],
  ["outcome", "family_life", "plan", "Protocol on young carers", "2011-03-31", 0.5, "director_of_childrens_services"],
  [
    "outcome",
    "participate_as_citizens",
    "plan",
    "Employment pathway",
    "2010-12-31",
    0.5,
    "head_of_learning_disability",
  ],
  [
    "outcome",
    "quality_of_life",
    "survey",
    "Survey of people who use services",
    "2011-05-31",
    0.8,
    "performance_manager",
  ],
  ["outcome", "dignity_and_respect", "visit", "Dignity visits to homes", "2011-03-31", 0.65, "head_of_safeguarding"],
] as const;

/** Of what its Director answers for, what the register of one council has. */
export function accountEntries(council: Council): Entry[] {
  return shown.flatMap(([subject_kind, subject, kind, title, due, share, owner]) => {
    const stream = streamFor(council.code, `evidence of ${title}`);
    if (!stream.chance(share)) return [];
    return [entry({ subject_kind, subject, kind, title, owner_role: owner, ...doneAbout(due, council, stream) })];
  });
}
