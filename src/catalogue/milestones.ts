import { type MilestoneMeasure, milestoneMeasures } from "./milestone-measures.ts";
import type { ThemeId } from "./themes.ts";

/**
 * What proves a milestone: a number, yes or no, yes or no that a number can support, or what people say. Several where
 * it may be proved in several ways.
 */
export type Evidence = "number" | "flag" | "flag_with_number" | "qualitative";

interface Stated {
  readonly id: string;
  readonly theme: ThemeId;
  readonly text: string;
  /** The milestone names a month; it is judged on the position at the month's first day. */
  readonly dueDate: string;
  readonly evidence: readonly Evidence[];
  /** The data or the document that would prove it. */
  readonly proof: string;
}

/** A milestone of Putting People First: text as the Centre for Public Scrutiny's guide quotes it (2010). */
export interface Milestone extends Stated {
  /** How returns prove it; null where no return does. */
  readonly measure: MilestoneMeasure | null;
}

const stated: readonly Stated[] = [
  {
    id: "PPF-01",
    theme: "partnerships",
    text: "That the move to personal budgets is well understood and that local service users are contributing to the development of local practice.",
    dueDate: "2009-12-01",
    evidence: ["qualitative", "flag"],
    proof: "A log of evidence, the ADASS and LGA self-assessment, or a survey of how many people understand",
  },
  {
    id: "PPF-02",
    theme: "partnerships",
    text: "That a communication has been made to the public including all current service users and to all local stakeholders about the transformation agenda and its benefits for them.",
    dueDate: "2010-04-01",
    evidence: ["flag_with_number"],
    proof: "The date and the audience of the communication, and how many current users it reached, out of all",
  },
  {
    id: "PPF-03",
    theme: "partnerships",
    text: "That users and carers are involved with and regularly consulted about the council's plans for transformation of adult social care.",
    dueDate: "2010-04-01",
    evidence: ["flag"],
    proof: "A list of meetings and who came",
  },
  {
    id: "PPF-04",
    theme: "partnerships",
    text: "That local service users understand the changes to personal budgets and that many are contributing to the development of local practice.",
    dueDate: "2010-10-01",
    evidence: ["qualitative"],
    proof: "A survey, and the number of people who contribute: “many” is not defined",
  },
  {
    id: "PPF-05",
    theme: "partnerships",
    text: "That every council area has at least one user-led organisation who are directly contributing to the transformation to personal budgets.",
    dueDate: "2010-12-01",
    evidence: ["number"],
    proof: "A register of user-led organisations: name, criteria met, contribution",
  },
  {
    id: "PPF-06",
    theme: "information",
    text: "That every council has a strategy in place to create universal information and advice services.",
    dueDate: "2010-04-01",
    evidence: ["flag"],
    proof: "The strategy’s reference and the date of its approval",
  },
  {
    id: "PPF-07",
    theme: "information",
    text: "That the council has put in place arrangements for universal access to information and advice.",
    dueDate: "2010-10-01",
    evidence: ["flag"],
    proof: "The day the service began, and whether it serves self-funders too",
  },
  {
    id: "PPF-08",
    theme: "information",
    text: "That the public are informed about where they can go to get the best information and advice about their care and support needs.",
    dueDate: "2011-04-01",
    evidence: ["qualitative", "flag_with_number"],
    proof: "A survey of awareness, or a score of mystery shopping; later ASCOF 3C",
  },
  {
    id: "PPF-09",
    theme: "self_directed_support",
    text: "That every council has introduced personal budgets, which are being used by existing or new service users/carers.",
    dueDate: "2010-04-01",
    evidence: ["number"],
    proof: "The number of people with a personal budget",
  },
  {
    id: "PPF-10",
    theme: "self_directed_support",
    text: "That all new service users/carers (with assessed need for ongoing support) are offered a personal budget.",
    dueDate: "2010-10-01",
    evidence: ["number"],
    proof: "Offers out of new users and carers with an assessed need for ongoing support",
  },
  {
    id: "PPF-11",
    theme: "self_directed_support",
    text: "That all service users whose care plans are subject to review are offered a personal budget.",
    dueDate: "2010-10-01",
    evidence: ["number"],
    proof: "Offers out of users reviewed",
  },
  {
    id: "PPF-12",
    theme: "self_directed_support",
    text: "That at least 30% of eligible service users/carers have a personal budget.",
    dueDate: "2011-04-01",
    evidence: ["number"],
    proof:
      "People with a personal budget out of eligible people, as the ADASS survey or as NI 130 counts: they are not the same",
  },
  {
    id: "PPF-13",
    theme: "commissioning",
    text: "That councils and PCTs have commissioning strategies that address the future needs of their local population and have been subject to development with all stakeholders especially service users and carers; providers and third sector organisations in their areas.",
    dueDate: "2010-04-01",
    evidence: ["flag"],
    proof: "The strategy, and its reference to the needs assessment",
  },
  {
    id: "PPF-14",
    theme: "commissioning",
    text: "That providers and third sector organisations are clear on how they can respond to the needs of people using personal budgets.",
    dueDate: "2010-10-01",
    evidence: ["qualitative", "flag_with_number"],
    proof: "A survey of providers",
  },
  {
    id: "PPF-15",
    theme: "commissioning",
    text: "An increase in the range of service choice is evident.",
    dueDate: "2010-10-01",
    evidence: ["flag_with_number"],
    proof: "Types of service and providers this year beside last year",
  },
  {
    id: "PPF-16",
    theme: "commissioning",
    text: "That councils have clear plans regarding the required balance of investment to deliver the transformation agenda.",
    dueDate: "2010-10-01",
    evidence: ["flag_with_number"],
    proof: "Planned shares of spending by class of service",
  },
  {
    id: "PPF-17",
    theme: "commissioning",
    text: "That stakeholders are clear on the impact that purchasing by individuals, both publicly (personal budgets) and privately funded, will have on the procurement of councils and PCTs in such a way that will guarantee the right kind of supply of services to meet local care and support needs.",
    dueDate: "2011-04-01",
    evidence: ["qualitative"],
    proof: "The volume of care that people buy for themselves",
  },
  {
    id: "PPF-18",
    theme: "value_for_money",
    text: "That every council has a clear strategy, jointly with health, for how it will shift some investment from reactive provision towards preventative and enabling/rehabilitative interventions for 2010/11. Agreements should be in place with health to share the risks and benefits to the 'whole system'.",
    dueDate: "2010-04-01",
    evidence: ["flag_with_number"],
    proof: "The strategy, the planned pounds and share of preventative spending, and the agreement’s reference",
  },
  {
    id: "PPF-19",
    theme: "value_for_money",
    text: "That processes are in place to monitor across the whole system the impact of this shift in investment towards preventative and enabling services. This will enable efficiency gains to be captured and factored into joint investment planning, especially with health.",
    dueDate: "2010-10-01",
    evidence: ["flag"],
    proof: "The monitoring process and the date of its first report",
  },
  {
    id: "PPF-20",
    theme: "value_for_money",
    text: "That there is evidence that cashable savings have been released as a result of the preventative strategies and that overall social care has delivered a minimum of 3% cashable savings.",
    dueDate: "2011-04-01",
    evidence: ["number"],
    proof: "Cashable savings out of a baseline that the text leaves open, and the pounds that result from prevention",
  },
  {
    id: "PPF-21",
    theme: "value_for_money",
    text: "There should also be evidence that joint planning has been able to apportion costs and benefits across the 'whole system'.",
    dueDate: "2011-04-01",
    evidence: ["flag_with_number"],
    proof: "Pounds apportioned between council and NHS",
  },
];

/** All 21, in order. What proves each is this project's judgement; the guide gives the text and the month. */
export const milestones: readonly Milestone[] = stated.map((milestone) => ({
  ...milestone,
  measure: milestoneMeasures.find(({ milestone: id }) => id === milestone.id) ?? null,
}));
