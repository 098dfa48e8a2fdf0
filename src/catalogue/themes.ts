/** A theme of a scrutiny review, as the Centre for Public Scrutiny's guide prints it (2010). */
interface Theme {
  readonly id: string;
  readonly title: string;
  /** The overall question of a review. */
  readonly question: string;
  /** National indicators that the guide lists under it, and those that it calls relevant too. */
  readonly indicators: readonly string[];
  readonly alsoRelevant: readonly string[];
}

/** The ten themes in the order of the guide; five of them have no national milestone. */
export const themes = [
  {
    id: "whole_system",
    title: "Whole-system reform",
    question:
      "Is the council taking a strategic, joined-up approach which is regularly evaluated and overseen at a senior level?",
    indicators: [],
    alsoRelevant: [],
  },
  {
    id: "partnerships",
    title: "Effective partnerships with people who use services, carers and other local citizens",
    question:
      "To what extent has the transformation of adult social care been developed in partnership with people who use services, including those who self-fund, their carers and other interested citizens?",
    indicators: ["NI 3", "NI 6", "NI 127", "NI 128"],
    alsoRelevant: [],
  },
  {
    id: "information",
    title: "Universal information and advice",
    question:
      "Do people approaching adult social services for the first time find accessible, timely and helpful information and advice?",
    indicators: [],
    alsoRelevant: [],
  },
  {
    id: "health_and_inclusion",
    title: "Promoting health and inclusion",
    question:
      "How effectively is the council and its partners working together to promote the health and inclusion of people with care and support needs?",
    indicators: ["NI 2", "NI 8", "NI 119", "NI 125", "NI 137", "NI 138"],
    alsoRelevant: [],
  },
  {
    id: "assessment",
    title: "Assessment",
    question:
      "What progress is being made to implement the elements of personalised assessment and integrated assessment with other agencies?",
    indicators: ["NI 132", "NI 135"],
    alsoRelevant: [],
  },
  {
    id: "self_directed_support",
    title: "Self-directed support and personal budgets",
    question: "What progress is being made to implement the elements of self-directed support?",
    indicators: ["NI 130", "NI 133"],
    alsoRelevant: ["NI 119"],
  },
  {
    id: "prevention",
    title: "Early intervention, prevention and enablement",
    question:
      "Are people across the area able to access a range of evidence-based preventative and enabling services suitable for their needs, and are measures in place to ensure quality?",
    indicators: ["NI 124", "NI 131", "NI 136", "NI 139", "NI 141", "NI 142"],
    alsoRelevant: [],
  },
  {
    id: "commissioning",
    title: "Commissioning and market development",
    question:
      "Are commissioning plans being reshaped in line with Putting People First, and integrated with the NHS where appropriate?",
    indicators: ["NI 7"],
    alsoRelevant: [],
  },
  {
    id: "workforce",
    title: "Workforce",
    question: "Is the workforce in all sectors being supported to deliver the transformation agenda?",
    indicators: [],
    alsoRelevant: [],
  },
  {
    id: "value_for_money",
    title: "Value for money",
    question: "Is the financial impact of service reform effectively planned and monitored?",
    indicators: ["NI 179"],
    alsoRelevant: [],
  },
] as const satisfies readonly Theme[];

/** Names a theme. */
export type ThemeId = (typeof themes)[number]["id"];
