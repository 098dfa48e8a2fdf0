import { ageBands, clientGroups } from "./code-lists.ts";
import type { Indicator } from "./indicator.ts";

/** What a row of the activity return may be broken down by. */
export const activityBreakdowns = [
  "all",
  "client_group",
  "age_band",
  "rurality",
  "outcome",
  "service",
  "support",
  "help",
  "start",
  "value_band",
  "need_band",
  "locality",
  "voice",
  "universal",
  "result",
  "sector",
  "provider_kind",
  "provider_size",
] as const;

export type ActivityBreakdown = (typeof activityBreakdowns)[number];

/** The values of each breakdown that is a closed list: localities are the workspace's own. */
export const activityBreakdownValues = {
  all: ["all"],
  client_group: clientGroups,
  age_band: ageBands,
  rurality: ["urban", "rural"],
  outcome: ["advice_only", "further_assessment", "referred_elsewhere", "no_further_action"],
  service: [
    "home_care",
    "day_care",
    "meals",
    "equipment_and_adaptations",
    "telecare",
    "short_breaks",
    "supported_accommodation",
    "professional_support",
  ],
  support: ["service", "information_only"],
  help: ["brokerage", "advocacy"],
  start: ["existing", "new"],
  value_band: ["under_1000", "1000_to_9999", "10000_and_over"],
  need_band: ["low", "moderate", "substantial", "critical"],
  voice: ["service_users", "carers", "self_funders", "other_citizens"],
  universal: ["housing", "leisure", "transport", "learning_and_work"],
  result: ["substantiated", "partly_substantiated", "not_substantiated", "inconclusive"],
  sector: ["council", "independent", "voluntary", "personal_assistants"],
  provider_kind: ["care_home", "home_care_agency", "day_service", "supported_living_scheme", "other_provider"],
  provider_size: ["under_10_workers", "10_to_49_workers", "50_workers_and_over"],
} as const satisfies Readonly<Record<Exclude<ActivityBreakdown, "locality">, readonly string[]>>;

/** How the groups of a breakdown stand to all of the activity. */
export type GroupsOfActivity =
  /** Each person is in one group: counts add up to all, and what they are out of does too. */
  | "parts"
  /** Each person is in one group, and every group is out of the same people: there is no row of all. */
  | "shares"
  /** A person may be in several groups or in none. */
  | "several";

/** An amount that a row may give beside its count: a figure of its own, hidden where few people are counted. */
export interface ActivityAmount {
  readonly column: "mean_gbp" | "median_gbp" | "median_days";
  readonly code: string;
  readonly title: string;
  readonly polarity: Indicator["polarity"];
}

/**
 * What a row of the activity return counts, by the word in its column `measure`. Its figure is a share where `of` is
 * known, a rate of the council's adults of the same ages where it is `per_adult`, and else a count.
 */
export interface Activity {
  readonly measure: string;
  /** The indicator's code. */
  readonly code: string;
  readonly title: string;
  /** Whom `count` counts. */
  readonly count: string;
  /** Whom `of_count` counts; null where a count is out of nobody that is returned. */
  readonly of: string | null;
  /** What a count is of: people, of whom few are hidden, or providers, which the regulator's register lists by name. */
  readonly counted: "people" | "providers";
  readonly isPerAdult: boolean;
  readonly basis: "snapshot" | "in_year";
  /** Whom it is returned of: clients, carers, or people as they are. */
  readonly personTypes: readonly ("client" | "carer" | "all")[];
  readonly groups: Readonly<Partial<Record<ActivityBreakdown, GroupsOfActivity>>>;
  readonly amounts: readonly ActivityAmount[];
  readonly polarity: Indicator["polarity"];
  readonly domain: string;
  /** The questions of the guide to scrutiny that it answers, by their numbers in our register. */
  readonly questions: readonly string[];
}

/** What most activities have. */
const usual = {
  of: null,
  counted: "people",
  isPerAdult: false,
  basis: "in_year",
  personTypes: ["client"],
  groups: {},
  amounts: [],
  polarity: "none",
} as const;

type Usual = keyof typeof usual;

/** An activity from what is not usual about it. Whatever has a row of everyone may be counted by locality too. */
export function activity(entry: Omit<Activity, Usual> & Partial<Pick<Activity, Usual>>): Activity {
  const all = { ...usual, ...entry };
  return hasAll(all) ? { ...all, groups: { ...all.groups, locality: "parts" } } : all;
}

/** Whether it has a row of everyone: it has none where a breakdown shares out what it is out of. */
function hasAll({ groups }: Activity): boolean {
  return !Object.values(groups).includes("shares");
}

/** The breakdowns that a row of the activity may have. */
export function breakdownsOf(of: Activity): ActivityBreakdown[] {
  return activityBreakdowns.filter((name) => (name === "all" ? hasAll(of) : of.groups[name] !== undefined));
}

/** The breakdowns of the activity whose groups stand so to all of it. */
export function groupedAs(of: Activity, groups: GroupsOfActivity): ActivityBreakdown[] {
  return breakdownsOf(of).filter((name) => of.groups[name] === groups);
}
