/** What names a measure of every council: its framework, the edition of its list, its code and, of a cost by service, the service. */
export interface PairedMeasure {
  readonly framework: string;
  readonly edition: string;
  readonly code: string;
  /** A code of the breakdown `service`; null where the measure is of everyone. */
  readonly service: string | null;
  /** As it follows a council's name: "Northmere's cost of an hour of home care". */
  readonly measure: string;
}

/** What a unit of a service costs, and a result that the service is for. */
export interface CostOutcome {
  /** Unique, and a part of addresses. */
  readonly id: string;
  /** "Home care, and rehabilitation at home": heads the drawing of the two. */
  readonly title: string;
  readonly cost: PairedMeasure;
  readonly outcome: PairedMeasure;
  /** Why the two stand beside each other, and what else decides the result. */
  readonly reason: string;
}

function returnedCost(service: string, measure: string): PairedMeasure {
  return { framework: "Yardstick", edition: "2008-09", code: "UC", service, measure };
}

function publishedCost(code: string, measure: string): PairedMeasure {
  return { framework: "PSS EX1", edition: "2008-09", code, service: null, measure };
}

function national(code: string, measure: string): PairedMeasure {
  return { framework: "NIS", edition: "2008-09", code, service: null, measure };
}

function ascof(code: string, measure: string): PairedMeasure {
  return { framework: "ASCOF", edition: "2011-12", code, service: null, measure };
}

const homeCareHour = returnedCost("home_care", "cost of an hour of home care");

/**
 * Which results stand beside which costs. The choice is this project's: no source pairs them, and none of them shows that
 * the money made the result. Outcomes of ASCOF are named by the first list that has them; what came after one stands for it.
 */
export const costOutcomes: readonly CostOutcome[] = [
  {
    id: "home-care-rehabilitation",
    title: "Home care, and being at home three months after rehabilitation",
    cost: homeCareHour,
    outcome: national("NI 125", "share of people at home three months after rehabilitation"),
    reason:
      "Home care is what many people need to stay at home after hospital. How ill they were, and the NHS’s part in it, decide as much.",
  },
  {
    id: "home-care-supported",
    title: "Home care, and people helped to live at home",
    cost: homeCareHour,
    outcome: national("NI 136", "rate of people helped to live independently"),
    reason:
      "A lower price buys more hours. The rate counts every kind of help to live at home, and is adjusted for age, not for need.",
  },
  {
    id: "home-care-residents",
    title: "Home care, and what residents say of support at home",
    cost: homeCareHour,
    outcome: national("NI 139", "share of residents who say that older people get the support they need at home"),
    reason: "What residents believe of support at home, whether they use it or not.",
  },
  {
    id: "reablement-rehabilitation",
    title: "Reablement, and being at home three months after rehabilitation",
    cost: returnedCost("reablement", "cost of reablement"),
    outcome: national("NI 125", "share of people at home three months after rehabilitation"),
    reason: "Reablement is meant to bring this about. Who is chosen for it decides as much.",
  },
  {
    id: "residential-settled",
    title: "Residential care, and homes of their own for people with a learning disability",
    cost: returnedCost("residential_care", "cost of a week of residential care"),
    outcome: national("NI 145", "share of people with a learning disability in settled accommodation"),
    reason:
      "People who live in a home of their own are not in residential care. The cost is of all who are, most of them older people.",
  },
  {
    id: "nursing-delays",
    title: "Nursing care, and delays in leaving hospital",
    cost: returnedCost("nursing_care", "cost of a week of nursing care"),
    outcome: national("NI 131", "rate of delayed transfers of care"),
    reason:
      "Some of those who wait in hospital wait for a place in a nursing home. Most delays have other reasons, many of them the NHS’s.",
  },
  {
    id: "day-care-employment",
    title: "Day care, and paid work of people with a learning disability",
    cost: returnedCost("day_care", "cost of a week of day care"),
    outcome: national("NI 146", "share of people with a learning disability in paid work"),
    reason: "Day services may lead to work or stand in its place. The cost is of everyone in day care.",
  },
  {
    id: "direct-payments-self-directed",
    title: "Direct payments, and self-directed support",
    cost: returnedCost("direct_payments", "cost of a week of direct payments"),
    outcome: national("NI 130", "share of clients and carers with self-directed support"),
    reason: "How widely people have a choice, beside what their choice costs. It says nothing of what they gain by it.",
  },
  {
    id: "home-care-control",
    title: "Home care, and control over daily life",
    cost: publishedCost("2.22", "cost of an hour of home care"),
    outcome: ascof("1B", "share of people with control over their daily life"),
    reason: "Control is what support at home is for. The survey asks people in care homes too.",
  },
  {
    id: "homes-settled",
    title: "Care homes, and homes of their own for people with a learning disability",
    cost: publishedCost("2.7", "cost of a week in a care home for a person with a learning disability"),
    outcome: ascof("1G", "share of people with a learning disability in settled accommodation"),
    reason:
      "People who live in a home of their own are not in a care home; those with the greatest needs more often are.",
  },
  {
    id: "day-care-paid-work",
    title: "Day care, and paid work of people with a learning disability",
    cost: publishedCost("2.36A", "cost of a week of day care for a person with a learning disability"),
    outcome: ascof("1E", "share of people with a learning disability in paid work"),
    reason: "Day services may lead to work or stand in its place.",
  },
  {
    id: "direct-payments-share",
    title: "Direct payments, and how many have them",
    cost: publishedCost("2.30", "cost of a week of direct payments for a person"),
    outcome: ascof("1C(2A)", "share of people with direct payments"),
    reason: "How widely people have a choice, beside what their choice costs. It says nothing of what they gain by it.",
  },
  {
    id: "care-quality-of-life",
    title: "All intensive care, and quality of life",
    cost: publishedCost("2.1", "cost of a week of residential, nursing or intensive home care"),
    outcome: ascof("1A", "score of quality of life"),
    reason: "The score is of everyone who has long-term support; the cost is of those who have most of it.",
  },
];
