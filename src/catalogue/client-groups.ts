import type { clientGroups, primarySupportReasons } from "./code-lists.ts";

type ClientType = (typeof clientGroups)[number];
type SupportReason = (typeof primarySupportReasons)[number];

/** Where a return counts people of a client group. */
export interface Counted<T extends string> {
  readonly code: T;
  /** The sub-group of a RAP client type; null where it is the whole type. */
  readonly part: string | null;
  /** Whether other people are counted with them. */
  readonly isWider: boolean;
}

/** A client group of the DASS guidance with where returns count its people. */
export interface ClientGroup {
  readonly id: string;
  /** As Annex A words it. */
  readonly title: string;
  /** The ages that the group is of; null for all adults. */
  readonly ages: "65+" | null;
  /** RAP primary client types, to 2013-14. None: no return collects the group, which is not a count of nobody. */
  readonly clientTypes: readonly Counted<ClientType>[];
  /** Primary support reasons of SALT and client level data, from 2014-15. None: not collected. */
  readonly supportReasons: readonly Counted<SupportReason>[];
  /** What else a reader should know; null where nothing. */
  readonly note: string | null;
}

function same<T extends string>(code: T, part: string | null = null): Counted<T> {
  return { code, part, isWider: false };
}

function wider<T extends string>(code: T, part: string | null = null): Counted<T> {
  return { code, part, isWider: true };
}

const physicalReasons = [wider("physical_access_and_mobility"), wider("physical_personal_care")];
const nowhere = { ages: null, clientTypes: [], supportReasons: [], note: null };

/**
 * The 16 client groups of Annex A of the guidance on the Director of Adult Social Services (Department of Health, 2006),
 * whose list is not exhaustive. The crosswalk is this project's judgement: no publication gives one.
 */
export const annexAGroups: readonly ClientGroup[] = [
  {
    id: "frailty",
    title: "People with physical frailty due to ageing",
    ages: "65+",
    clientTypes: [wider("physical_disability")],
    supportReasons: physicalReasons,
    note: "Frailty is not told apart from physical disability of the same ages.",
  },
  {
    id: "physical_disabilities",
    title: "People with physical disabilities",
    ages: null,
    clientTypes: [wider("physical_disability")],
    supportReasons: physicalReasons,
    note: null,
  },
  {
    id: "sensory_impairment",
    title: "People with sensory impairment",
    ages: null,
    clientTypes: [
      same("physical_disability", "hearing impairment"),
      same("physical_disability", "visual impairment"),
      same("physical_disability", "dual sensory loss"),
    ],
    supportReasons: [same("visual_impairment"), same("hearing_impairment"), same("dual_impairment")],
    note: null,
  },
  {
    id: "learning_disabilities",
    title: "People with learning disabilities",
    ages: null,
    clientTypes: [same("learning_disability")],
    supportReasons: [same("learning_disability_support")],
    note: null,
  },
  {
    id: "mental_health",
    title: "People with mental health needs (including mental frailty due to old age)",
    ages: null,
    clientTypes: [same("mental_health")],
    supportReasons: [same("mental_health_support"), same("memory_and_cognition")],
    note: "RAP counts dementia within mental health.",
  },
  {
    id: "long_term_conditions",
    title: "People with long term medical conditions requiring social care in addition to health care",
    ages: null,
    clientTypes: [],
    supportReasons: [],
    note: "Returns count the kind of support, not the medical condition.",
  },
  {
    id: "autism",
    title: "People with autism spectrum disorder",
    ages: null,
    clientTypes: [],
    supportReasons: [],
    note: "It is no client type and no support reason; client level data have a field of their own for it.",
  },
  {
    id: "deafblind",
    title: "Deafblind people",
    ages: null,
    clientTypes: [same("physical_disability", "dual sensory loss")],
    supportReasons: [same("dual_impairment")],
    note: null,
  },
  {
    id: "older_mental_health_or_learning",
    title: "Older people with mental health problems, or learning disabilities",
    ages: "65+",
    clientTypes: [same("mental_health"), same("learning_disability")],
    supportReasons: [same("mental_health_support"), same("memory_and_cognition"), same("learning_disability_support")],
    note: null,
  },
  {
    id: "substance_misuse",
    title: "People who misuse substances",
    ages: null,
    clientTypes: [same("substance_misuse")],
    supportReasons: [same("substance_misuse_support")],
    note: null,
  },
  { ...nowhere, id: "domestic_violence", title: "People who have experienced domestic violence" },
  { ...nowhere, id: "hiv", title: "People living with HIV" },
  { ...nowhere, id: "offenders", title: "Offenders" },
  { ...nowhere, id: "no_fixed_abode", title: "People with no fixed abode" },
  { ...nowhere, id: "homeless_households", title: "Homeless households" },
  {
    ...nowhere,
    id: "asylum_seekers",
    title: "Asylum seekers",
    supportReasons: [same("asylum_seeker_support")],
    note: "RAP has no client type of their own.",
  },
];
