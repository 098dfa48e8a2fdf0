/**
 * Code lists: the values a coded column may hold, declared once. A return's column names one of these lists; the
 * demonstration data, the checks, the dictionary and the pages read the same list.
 *
 * Sources: client groups and age bands of the RAP return and client-group blocks, services and money columns of PSS EX1
 * (both recalled: the guidance itself was not obtainable); council types of the ASCOF open data; denominator kinds after
 * the four readings of "eligible people with a personal budget".
 */

/** Who holds a budget or is offered one. `all` is clients and carers together and is made by analysis, never loaded. */
export const personTypes = ["client", "carer"] as const;

/** A position on the last day of the period, or everyone counted from 1 April to the last day of the period. */
export const bases = ["snapshot", "in_year"] as const;

/** Which people a personal budget count is divided by. */
export const denominatorKinds = [
  "adass_eligible",
  "rap_community_in_year",
  "long_term_community_snapshot",
  "carers_in_year",
  "carers_snapshot",
] as const;

/**
 * Who is counted (person_type), when (basis) and out of whom (denominator_kind): the combinations that a personal budget
 * count may have. The first four are after domain sources; carers on the day are what the milestone's "service
 * users/carers" asks of a snapshot.
 */
export const budgetCountings = [
  ["client", "snapshot", "adass_eligible"],
  ["client", "snapshot", "long_term_community_snapshot"],
  ["client", "in_year", "rap_community_in_year"],
  ["carer", "in_year", "carers_in_year"],
  ["carer", "snapshot", "carers_snapshot"],
] as const satisfies readonly (readonly [
  (typeof personTypes)[number],
  (typeof bases)[number],
  (typeof denominatorKinds)[number],
])[];

/** RAP primary client groups. */
export const clientGroups = [
  "physical_disability",
  "mental_health",
  "vulnerable_people",
  "learning_disability",
  "substance_misuse",
] as const;

/** Primary support reasons of SALT and client level data, from 2014-15. */
export const primarySupportReasons = [
  "physical_access_and_mobility",
  "physical_personal_care",
  "visual_impairment",
  "hearing_impairment",
  "dual_impairment",
  "memory_and_cognition",
  "learning_disability_support",
  "mental_health_support",
  "substance_misuse_support",
  "asylum_seeker_support",
  "social_isolation_or_other",
  "support_to_carer",
] as const;

/** Age bands of the statutory adult social care returns. */
export const ageBands = ["18-64", "65-74", "75-84", "85+"] as const;

export const sexes = ["female", "male"] as const;

/** Five census groups, and people whose group is not known or not stated. */
export const ethnicGroups = ["white", "mixed", "asian", "black", "other", "not_stated"] as const;

const ruralities = ["urban", "rural"] as const;

/** Breakdowns of a personal budget count and the values each may hold. */
export const breakdownValues = {
  all: ["all"],
  client_group: clientGroups,
  age_band: ageBands,
  sex: sexes,
  ethnic_group: ethnicGroups,
  rurality: ruralities,
} as const;

/** Every value that one breakdown or another may hold. */
export const breakdownGroups = Object.values(breakdownValues).flat();

export const breakdowns = ["all", "client_group", "age_band", "sex", "ethnic_group", "rurality"] as const;

/** Where self-funders live or are supported. */
export const settings = ["all", "residential", "nursing", "community"] as const;

/** Types of council with adult social care responsibilities. */
export const councilTypes = [
  "Shire County",
  "Unitary Authority",
  "Metropolitan District",
  "Inner London",
  "Outer London",
] as const;

/** What becomes of a council's area when its code ends. */
export const councilChanges = ["recode", "merge", "split", "transfer"] as const;

/** Kinds of area a figure may be about. */
export const areaTypes = ["council", "region", "council_type", "comparator_group", "england"] as const;

/** How settled a returned figure is. */
export const returnVintages = ["forecast", "provisional", "final", "revised"] as const;

/** Why a figure has, or has no, value. The five reasons for having none are different things. */
export const valueStatuses = ["value", "suppressed", "missing", "not_applicable", "not_collected", "withheld"] as const;

/** Whose money is spent. */
export const funders = ["council", "nhs", "housing_support"] as const;

/** Client-group blocks of PSS EX1. */
export const expenditureGroups = [
  "older_people",
  "physical_disability",
  "learning_disability",
  "mental_health",
  "other_adults",
  "service_strategy",
  "supporting_people",
] as const;

/** Service lines of PSS EX1, with the preventative lines of the DH Use of Resources guide apart. */
export const services = [
  "nursing_care",
  "residential_care",
  "intensive_home_care",
  "emergency_respite",
  "home_care",
  "day_care",
  "direct_payments",
  "meals",
  "supported_accommodation",
  "reablement",
  "equipment_and_adaptations",
  "telecare",
  "supporting_people",
  "voluntary_grants",
  "information_and_advice",
  "carers_services",
  "assessment_and_care_management",
  "service_strategy",
  "support_services",
] as const;

/** Kinds of spending, in the order reports list them. */
export const serviceClasses = ["reactive", "maintaining", "preventative", "infrastructure"] as const;

/** What was spent, or what was set to be spent. */
export const expenditureVintages = ["outturn", "budget"] as const;

/** Who provides a service: the council itself, companies, or voluntary organisations; all of them are the whole line. */
export const provisions = ["all", "in_house", "independent", "voluntary"] as const;

/** How a service is bought that others provide: an amount of it set beforehand, or for each person; all is the whole line. */
export const contracts = ["all", "block", "spot"] as const;

/** What an activity count counts. */
export const activityUnits = ["resident_weeks", "hours", "client_weeks", "meals", "clients"] as const;

export const savingServices = ["adult_social_care", "other"] as const;

export const savingVintages = ["forecast", "actual"] as const;

export const populationKinds = ["estimate", "projection"] as const;
