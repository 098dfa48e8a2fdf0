import { type Activity, activity } from "./activity.ts";

const planning = { domain: "Involvement" } as const;
const safety = { domain: "Safeguarding and complaints" } as const;
const staff = { domain: "Workforce", personTypes: ["all"] } as const;

/** Who takes part in planning services and in the needs assessment. */
const involvement: readonly Activity[] = [
  activity({
    ...planning,
    measure: "involved_in_planning",
    code: "ACT-INVOLVED",
    title: "People who take part in planning services",
    count: "Of them, took part in planning services",
    of: "People supported in the year",
    personTypes: ["client", "carer"],
    groups: { client_group: "parts" },
    polarity: "high",
    questions: ["Q11", "Q12"],
  }),
  activity({
    ...planning,
    measure: "involved_in_needs_assessment",
    code: "ACT-VOICE",
    title: "Who took part in the needs assessment",
    count: "Of them, as this",
    of: "People who took part in the needs assessment",
    personTypes: ["all"],
    groups: { voice: "shares" },
    questions: ["Q13", "Q91"],
  }),
  activity({
    ...planning,
    measure: "paid_roles",
    code: "ACT-ROLE",
    title: "People who use services in a trained or paid role",
    count: "People who use services and have a trained or paid role in shaping them",
    personTypes: ["all"],
    questions: ["Q16"],
  }),
];

/** Assessment with others, prevention, and what people buy. */
const support: readonly Activity[] = [
  activity({
    domain: "Services",
    measure: "joint_assessments",
    code: "ACT-JOINT",
    title: "Assessments made together with health or others",
    count: "Of them, made together with another body",
    of: "Assessments and reviews completed in the year",
    polarity: "high",
    questions: ["Q35"],
  }),
  activity({
    domain: "Services",
    measure: "helped_assessments",
    code: "ACT-SDA-HELP",
    title: "Self-directed assessments that someone independent helped with",
    count: "Of them, helped by somebody independent of the council",
    of: "Assessments that were self-directed in the year",
    questions: ["Q33"],
  }),
  activity({
    domain: "Services",
    measure: "referred_to_universal_services",
    code: "ACT-UNIVERSAL",
    title: "People helped to services that are for everyone",
    count: "Of them, helped to this",
    of: "People supported in the community in the year",
    groups: { universal: "several" },
    questions: ["Q26"],
  }),
  activity({
    domain: "Services",
    measure: "found_early",
    code: "ACT-FOUND",
    title: "People found early who took up help",
    count: "Of them, took up help",
    of: "People whom case finding reached in the year",
    personTypes: ["all"],
    polarity: "high",
    questions: ["Q55"],
  }),
  activity({
    domain: "Services",
    measure: "help_about_the_house",
    code: "ACT-HOUSE",
    title: "Help about the house and garden",
    count: "People helped in the year by a handyperson or with their garden",
    isPerAdult: true,
    personTypes: ["all"],
    questions: ["Q59"],
  }),
  activity({
    domain: "Putting People First",
    measure: "budget_purchases",
    code: "ACT-PB-BUY-COUNT",
    title: "What people buy with their personal budget",
    count: "Of them, buy this",
    of: "People with a personal budget whose purchases are known",
    groups: { service: "several" },
    amounts: [
      { column: "mean_gbp", code: "ACT-PB-BUY", title: "Mean yearly spending of a personal budget", polarity: "none" },
    ],
    questions: ["Q67"],
  }),
];

/** Safeguarding referrals, how soon and with what result, and complaints. */
const safeguarding: readonly Activity[] = [
  activity({
    ...safety,
    measure: "safeguarding_referrals",
    code: "ACT-SAFE",
    title: "Safeguarding referrals",
    count: "Referrals in the year about a person's safety",
    groups: { client_group: "parts" },
    questions: ["Q47"],
  }),
  activity({
    ...safety,
    measure: "safeguarding_results",
    code: "ACT-SAFE-RESULT",
    title: "Results of safeguarding referrals",
    count: "Of them, with this result",
    of: "Safeguarding referrals completed in the year",
    groups: { result: "shares" },
    questions: ["Q47"],
  }),
  activity({
    ...safety,
    measure: "safeguarding_in_time",
    code: "ACT-SAFE-TIME",
    title: "Safeguarding referrals completed in time",
    count: "Of them, within the time that local procedure gives",
    of: "Safeguarding referrals completed in the year",
    polarity: "high",
    questions: ["Q47"],
  }),
  activity({
    ...safety,
    measure: "complaints_in_time",
    code: "ACT-COMPLAINT-TIME",
    title: "Complaints answered in time",
    count: "Of them, answered within the time that was agreed",
    of: "Complaints about adult social care received in the year",
    personTypes: ["all"],
    polarity: "high",
    questions: ["Q3"],
  }),
  activity({
    ...safety,
    measure: "complaints_upheld",
    code: "ACT-COMPLAINT-UPHELD",
    title: "Complaints upheld",
    count: "Of them, upheld in whole or in part",
    of: "Complaints about adult social care received in the year",
    personTypes: ["all"],
    questions: ["Q3"],
  }),
];

/** Who works in adult social care, by sector. */
const workforce: readonly Activity[] = [
  activity({
    ...staff,
    measure: "workers",
    code: "ACT-STAFF",
    title: "People who work in adult social care",
    count: "People at work on 30 September of the year",
    basis: "snapshot",
    groups: { sector: "parts" },
    questions: ["Q74"],
  }),
  activity({
    ...staff,
    measure: "vacancies",
    code: "ACT-VACANT",
    title: "Posts that are vacant",
    count: "Of them, vacant",
    of: "Posts on 30 September of the year",
    basis: "snapshot",
    groups: { sector: "parts" },
    polarity: "low",
    questions: ["Q75"],
  }),
  activity({
    ...staff,
    measure: "leavers",
    code: "ACT-LEFT",
    title: "Workers who left in the year",
    count: "Of them, left in the 12 months before",
    of: "People at work on 30 September of the year",
    groups: { sector: "parts" },
    polarity: "low",
    questions: ["Q75"],
  }),
  activity({
    ...staff,
    measure: "qualified_workers",
    code: "ACT-QUALIFIED",
    title: "Care workers with a level 2 qualification or above",
    count: "Of them, with a qualification of level 2 or above",
    of: "Care workers on 30 September of the year",
    basis: "snapshot",
    polarity: "high",
    questions: ["Q75"],
  }),
  activity({
    ...staff,
    measure: "trained_workers",
    code: "ACT-TRAINED",
    title: "Workers trained in personalisation",
    count: "Of them, trained in personalisation in the year",
    of: "People at work on 30 September of the year",
    groups: { sector: "parts" },
    polarity: "high",
    questions: ["Q76"],
  }),
];

/** What the ten themes of a scrutiny review ask beside support and personal budgets. */
export const themeActivities: readonly Activity[] = [...involvement, ...support, ...safeguarding, ...workforce];
