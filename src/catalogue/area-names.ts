/**
 * Larger areas by the codes that publications give them. They spell the names in several ways, Eastern for East of
 * England and Shire Counties for councils that are each a Shire County: figures take the name from here.
 *
 * Sources: regions, Office for National Statistics, codes of the mid-year estimates of 2020; types of council, the letters
 * of the Adult Social Care Outcomes Framework. Names as the table of councils has them.
 */
export const areaNames: Readonly<Record<"region" | "council_type", Readonly<Record<string, string>>>> = {
  region: {
    E12000001: "North East",
    E12000002: "North West",
    E12000003: "Yorkshire and The Humber",
    E12000004: "East Midlands",
    E12000005: "West Midlands",
    E12000006: "East of England",
    E12000007: "London",
    E12000008: "South East",
    E12000009: "South West",
  },
  council_type: {
    S: "Shire County",
    U: "Unitary Authority",
    M: "Metropolitan District",
    I: "Inner London",
    O: "Outer London",
  },
};
