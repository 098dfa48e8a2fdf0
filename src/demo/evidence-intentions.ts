/** What councils mean to commission for groups whose need or budgets fall short: entries of the register of evidence. */
import type { Council } from "./council-register.ts";
import { doneAbout, type Entry, entry } from "./evidence-entries.ts";
import { streamFor } from "./random.ts";

const intentions = [
  ["client_group", "mental_health", "Peer support to plan budgets", "2011-12-31", "head_of_mental_health"],
  [
    "client_group",
    "learning_disabilities",
    "Supported living in place of homes",
    "2011-09-30",
    "head_of_learning_disability",
  ],
  ["client_group", "physical_disabilities", "Brokerage by a user-led organisation", "2011-03-31", "head_of_disability"],
  ["client_group", "substance_misuse", "Outreach with the voluntary sector", "2012-03-31", "head_of_access"],
  ["client_group", "frailty", "Managed budgets for older people", "2011-06-30", "head_of_older_people"],
  ["needs_topic", "ethnic_minorities", "Advocates from the communities themselves", "2011-05-31", "head_of_access"],
  ["needs_topic", "rural_communities", "Small providers in villages", "2011-10-31", "head_of_commissioning"],
] as const;

/** Six in ten of each are recorded. */
export function intentionEntries(council: Council): Entry[] {
  return intentions.flatMap(([subject_kind, subject, title, due, owner_role]) => {
    const stream = streamFor(council.code, `intention for ${subject}`);
    if (!stream.chance(0.6)) return [];
    return [entry({ subject_kind, subject, kind: "plan", title, owner_role, ...doneAbout(due, council, stream) })];
  });
}
