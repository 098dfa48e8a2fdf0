/**
 * The regions of England by their ONS codes. Publications spell their names in several ways, Eastern for East of England:
 * figures take the name from here.
 *
 * Source: Office for National Statistics, codes of regions in the mid-year estimates of 2020; names as the table of
 * councils has them.
 */
export const regions: Readonly<Record<string, string>> = {
  E12000001: "North East",
  E12000002: "North West",
  E12000003: "Yorkshire and The Humber",
  E12000004: "East Midlands",
  E12000005: "West Midlands",
  E12000006: "East of England",
  E12000007: "London",
  E12000008: "South East",
  E12000009: "South West",
};
