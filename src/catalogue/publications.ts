import { nhsDigital, openGovernment, type Publication } from "./publication.ts";
import { spendingPublications } from "./publications-spending.ts";

const ons = "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration";

/** Publications of outcomes, people and places. */
const otherPublications: readonly Publication[] = [
  {
    title: "Measures from the Adult Social Care Outcomes Framework, England",
    publisher: "Department of Health and Social Care",
    licence: openGovernment,
    returns: ["ascof_time_series"],
    use: "Outcomes of every council since 2015-16, beside England, its region and comparators.",
    isFirst: true,
    editions: [
      {
        name: "2015-16 to 2024-25",
        page: "https://www.gov.uk/government/statistics/measures-from-the-adult-social-care-outcomes-framework-england-2024-to-2025",
        save: "The time series data tables (.ods), whole.",
        fileName: null,
      },
    ],
    notRead: ["the CSV of the same page, of which no file has been seen: take the .ods"],
  },
  {
    title: "Population estimates for the UK, England and Wales, Scotland and Northern Ireland",
    publisher: "Office for National Statistics",
    licence: openGovernment,
    returns: ["ons_population"],
    use: "People by age and sex: every rate per 100,000 people, and the population pages of the JSNA.",
    isFirst: true,
    editions: [
      {
        name: "mid-2020, by age and sex",
        page: `${ons}/populationestimates/datasets/populationestimatesforukenglandandwalesscotlandandnorthernireland`,
        save: "The workbook of mid-2020. Open it and save each of its sheets MYE2 - Persons, MYE2 - Males and MYE2 - Females as CSV.",
        fileName: "mye2_persons_mid2020.csv, mye2_males_mid2020.csv, mye2_females_mid2020.csv",
      },
      {
        name: "mid-2001 to mid-2020, all ages",
        page: `${ons}/populationestimates/datasets/populationestimatesforukenglandandwalesscotlandandnorthernireland`,
        save: "The sheet MYE4 of the same workbook, as CSV.",
        fileName: null,
      },
    ],
    notRead: [
      "the workbook as it is: save its sheets as CSV",
      "the Department for Education’s copy of 2012 to 2024: it has children alone",
    ],
  },
  {
    title: "Measures from the Adult Social Care Outcomes Framework, England: open data",
    publisher: "NHS Digital",
    licence: openGovernment,
    returns: ["ascof_open_data"],
    use: "Outcomes of one year by age, sex and support, under the codes that were in use until 2022-23.",
    isFirst: false,
    editions: [
      {
        name: "2020-21",
        page: `${nhsDigital}/adult-social-care-outcomes-framework-ascof`,
        save: "The open data of the year (.csv). The file does not say its year: its name has to, or --period.",
        fileName: "ascof_2020_21_open_data.csv",
      },
    ],
  },
  {
    title: "Subnational population projections, England",
    publisher: "Office for National Statistics",
    licence: openGovernment,
    returns: ["ons_projections"],
    use: "How many people a council’s area is projected to have, by age and sex: the population pages of the JSNA.",
    isFirst: false,
    editions: [
      {
        name: "2022-based",
        page: `${ons}/populationprojections/datasets/localauthoritiesinenglandz1`,
        save: "The zip of the population by single year of age. Unpack it and take the files of persons, males and females (.csv): their names say the base year.",
        fileName: "2022 SNPP Population persons.csv, 2022 SNPP Population males.csv, 2022 SNPP Population females.csv",
      },
    ],
  },
  {
    title: "English Indices of Deprivation 2019",
    publisher: "Ministry of Housing, Communities and Local Government",
    licence: openGovernment,
    returns: ["deprivation"],
    use: "How deprived a council’s area is, and its older people: needs, and comparators of like areas.",
    isFirst: false,
    editions: [
      {
        name: "2019",
        page: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019",
        save: "File 11, upper-tier local authority summaries. Open it and save each of its sheets IMD and IDAOPI as CSV.",
        fileName: null,
      },
    ],
  },
  {
    title: "Census 2021: ethnic group",
    publisher: "Office for National Statistics",
    licence: openGovernment,
    returns: ["census_ethnic_groups"],
    use: "Who lives in a council’s area by ethnic group: the JSNA.",
    isFirst: false,
    editions: [
      {
        name: "2021",
        page: "https://www.ons.gov.uk/datasets/create",
        save: "A custom dataset of usual residents, by upper tier local authority and by ethnic group (20 categories), as CSV.",
        fileName: null,
      },
    ],
  },
  {
    title: "Adult social care peer groups",
    publisher: "NHS England",
    licence: openGovernment,
    returns: ["nhs_england_peers"],
    use: "A council’s comparators, where it has no list of its own.",
    isFirst: false,
    editions: [
      {
        name: "one council",
        page: "https://www.england.nhs.uk/statistics/",
        save: "The codes and names of the council’s peers, as CSV with the headings area_code and area_name.",
        fileName: "nhs_england_peers_trafford.csv, with the council’s own name",
      },
    ],
  },
  {
    title: "Counties and Unitary Authorities, boundaries, ultra generalised",
    publisher: "Office for National Statistics",
    licence: `${openGovernment}. Contains OS data © Crown copyright and database right`,
    returns: [],
    use: "Maps of councils on the indicators’ pages.",
    isFirst: false,
    editions: [
      {
        name: "December 2023",
        page: "https://geoportal.statistics.gov.uk",
        save: "The GeoJSON. Put it into the workspace’s folder itself, not into incoming.",
        fileName: "boundaries.geojson",
      },
    ],
  },
];

/**
 * Every official publication that is known, those of a first England before the others. Addresses were found in November
 * 2026: publishers move their pages.
 */
export const publications: readonly Publication[] = [...otherPublications, ...spendingPublications].toSorted(
  (a, b) => Number(b.isFirst) - Number(a.isFirst),
);
