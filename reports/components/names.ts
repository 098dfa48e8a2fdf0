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
  rap_community_in_year: "people served in the community in the year (NI 130)",
  long_term_community_snapshot: "people with long-term community support",
  carers_in_year: "carers supported in the year",
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
  },
  {
    code: "rap_community_in_year",
    short: "Served in the year",
    says: "Clients of community services and carers with carers’ services, counted over the year to date (the reading of NI 130 from 2009 to 2010).",
  },
  {
    code: "long_term_community_snapshot",
    short: "Long-term support",
    says: "Clients receiving long-term community support on the day (the reading of the later ASCOF measure).",
  },
  {
    code: "carers_in_year",
    short: "Carers",
    says: "Carers supported in the year to date, shown apart: it does not enter the verdict.",
  },
] as const;

/** A definition's short name; a code that is not in the list, in words. */
export function definitionName(code: string): string {
  return definitions.find((one) => one.code === code)?.short ?? nameOf(code);
}
