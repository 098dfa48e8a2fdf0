import { aspects, sharedOutcomes } from "./account.ts";
import { annexAGroups } from "./client-groups.ts";
import { milestones } from "./milestones.ts";
import { themes } from "./themes.ts";

/** What a needs assessment is about: the document itself, its actions, and the topics that guidance names. */
const needsTopics = [
  "document",
  "action",
  "people",
  "context",
  "lifestyle",
  "ill_health",
  "services",
  "carers",
  "ethnic_minorities",
  "rural_communities",
  "self_funders",
  "falls",
  "long_term_conditions",
  "hospital_discharge",
  "nursing",
  "equipment",
  "information_and_advice",
  "complaints",
] as const;

const themeIds = themes.map(({ id }) => id);

/** What evidence may be of, and the subjects of each kind: a risk, a judgement and a recommendation are of a theme. */
export const subjects = {
  milestone: milestones.map(({ id }) => id),
  question: Array.from({ length: 94 }, (_, index) => `Q${index + 1}`),
  theme: themeIds,
  aspect: aspects.map(({ id }) => id),
  outcome: sharedOutcomes.map(({ id }) => id),
  needs_topic: needsTopics,
  risk: themeIds,
  judgement: themeIds,
  recommendation: themeIds,
  client_group: annexAGroups.map(({ id }) => id),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const subjectKinds = [
  "milestone",
  "question",
  "theme",
  "aspect",
  "outcome",
  "needs_topic",
  "risk",
  "judgement",
  "recommendation",
  "client_group",
] as const satisfies readonly (keyof typeof subjects)[];

/** What the evidence is. */
export const evidenceKinds = [
  "document",
  "decision",
  "survey",
  "visit",
  "consultation",
  "plan",
  "register",
  "responsible_role",
] as const;

/** How far it has come: `done` has a day on which it was. */
export const evidenceStatuses = ["not_started", "in_progress", "done", "withdrawn"] as const;

/** Who answers for it: a role and never a person, with its name as pages print it. */
export const ownerRoles = {
  director: "Director of Adult Social Services",
  lead_member: "Lead member for adult services",
  director_of_public_health: "Director of Public Health",
  director_of_childrens_services: "Director of Children's Services",
  director_of_finance: "Director of finance",
  head_of_commissioning: "Head of commissioning",
  head_of_older_people: "Head of services for older people",
  head_of_learning_disability: "Head of learning disability services",
  head_of_mental_health: "Head of mental health services",
  head_of_disability: "Head of disability services",
  head_of_access: "Head of access and assessment",
  head_of_carers: "Head of carers' services",
  head_of_safeguarding: "Head of safeguarding",
  head_of_workforce: "Head of workforce",
  performance_manager: "Performance manager",
  primary_care_trust: "Primary care trust",
  voluntary_sector: "Voluntary sector partner",
} as const;

/** The codes of those roles. */
export const ownerRoleCodes = Object.keys(ownerRoles);
