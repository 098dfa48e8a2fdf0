const names: Readonly<Record<string, string>> = {
  all: "everyone",
  client: "clients",
  carer: "carers",
  client_group: "client group",
  age_band: "age",
  sex: "sex",
  ethnic_group: "ethnic group",
  rurality: "rural or urban",
  female: "women",
  male: "men",
  vulnerable_people: "vulnerable people",
  asian: "Asian",
  black: "Black",
  white: "White",
  mixed: "Mixed",
  other: "other ethnic groups",
  not_stated: "ethnic group not stated",
  urban: "urban areas",
  rural: "rural areas",
  adass_eligible: "people eligible (ADASS survey)",
  rap_community_in_year: "people served in the community in the year",
  long_term_community_snapshot: "people with long-term community support",
  adass_eligible_with_carers: "people eligible and carers, together",
  carers_in_year: "carers supported in the year",
  carers_snapshot: "carers supported on the day",
  direct_payment: "direct payment",
  council_managed: "managed by the council",
  third_party: "held by a third party",
  one_off_payment: "one-off payment",
  council_type: "councils of the same type",
  region: "councils of the same region",
};

/** A coded value in words: "learning_disability" is "learning disability". Codes with no entry lose their underscores. */
export function nameOf(code: string): string {
  return names[code] ?? code.replaceAll("_", " ");
}

/** What a personal budget definition counts, in one sentence each, in the order the pages list them. */
export const definitions = [
  {
    code: "adass_eligible",
    short: "Eligible for a budget",
    says: "Clients receiving ongoing council-funded support outside residential care on the day (the reading of the ADASS survey).",
    entersVerdict: true,
  },
  {
    code: "rap_community_in_year",
    short: "Served in the year",
    says: "Clients of community services and carers with carers’ services, counted over the year to date. A person who is both counts twice. NI 130 asks for the same from 2009-10, in a return of its own.",
    entersVerdict: true,
  },
  {
    code: "long_term_community_snapshot",
    short: "Long-term support",
    says: "Clients receiving long-term community support on the day (the reading of the later ASCOF measure).",
    entersVerdict: true,
  },
  {
    code: "adass_eligible_with_carers",
    short: "Eligible, with carers",
    says: "The clients of the first definition and carers with a carer’s service on the day, together: the milestone says “service users/carers”. A person who is both counts twice.",
    entersVerdict: true,
  },
  {
    code: "carers_in_year",
    short: "Carers in the year",
    says: "Carers supported in the year to date, for information: not in the verdict by themselves.",
    entersVerdict: false,
  },
  {
    code: "carers_snapshot",
    short: "Carers on the day",
    says: "Carers with a carer’s service on the day, for information: not in the verdict by themselves.",
    entersVerdict: false,
  },
] as const;

/** The definitions of the 30% milestone that enter its verdict. */
export const milestoneDefinitions = definitions.filter(({ entersVerdict }) => entersVerdict);

/** Those of a council or area: the one that needs carers on the day only where some of its lines are of it. */
export function returnedDefinitions(lines: readonly { readonly definition: string }[]) {
  const isReturned = lines.some(({ definition }) => definition === "adass_eligible_with_carers");
  return milestoneDefinitions.filter(({ code }) => code !== "adass_eligible_with_carers" || isReturned);
}

/** A definition's short name; a code that is not in the list, in words. */
export function definitionName(code: string): string {
  return definitions.find((definition) => definition.code === code)?.short ?? nameOf(code);
}
