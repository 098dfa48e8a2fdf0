/** One file or set of files of a publication: which edition it is, where it is published and what to save. */
export interface Edition {
  /** Its period or date: "2010-11", "mid-2020". */
  readonly name: string;
  /** The page that the publisher offers it on. */
  readonly page: string;
  /** What to save from that page, and how where the file itself is not one that loads. */
  readonly save: string;
  /** The name to save it under, where the file does not say itself what it is; null where any name will do. */
  readonly fileName: string | null;
}

/** An official publication that Yardstick reads. */
export interface Publication {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** The returns that its files are loaded as; none for what is no table, such as boundaries. */
  readonly returns: readonly string[];
  /** What its figures are for, in one sentence. */
  readonly use: string;
  /** Whether a newcomer takes it first: England's outcomes, people and spending. */
  readonly isFirst: boolean;
  readonly editions: readonly Edition[];
  /** Editions and files of it that are known to be there and are not read, each with what to take in its place. */
  readonly notRead?: readonly string[];
}

const openGovernment = "Open Government Licence v3.0";
const nhsDigital = "https://digital.nhs.uk/data-and-information/publications/statistical";
const finance = `${nhsDigital}/adult-social-care-activity-and-finance-report`;
const ons = "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration";

/** Pages of the expenditure and unit cost returns, by year. */
const pssPages = {
  "2008-09": finance,
  "2009-10": finance,
  "2010-11": `${finance}/personal-social-services-expenditure-and-unit-costs-2010-11-final-release`,
  "2012-13": `${finance}/personal-social-services-expenditure-and-unit-costs-england-2012-13-final-release`,
  "2013-14": `${finance}/personal-social-services-expenditure-and-unit-costs-england-2013-14-final-release`,
  "2014-15": `${finance}/personal-social-services-expenditure-and-unit-costs-england-2014-15-final-release`,
} as const;

type PssYear = keyof typeof pssPages;

function pss(save: string, ...years: readonly PssYear[]): Edition[] {
  return years.map((name) => ({ name, page: pssPages[name], save, fileName: null }));
}

/** Every official publication that is known, those of a first England before the others. Addresses were found in November 2026: publishers move their pages. */
export const publications: readonly Publication[] = [
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
    title: "Personal Social Services: Expenditure and Unit Costs, England: activity by council",
    publisher: "NHS Information Centre",
    licence: openGovernment,
    returns: ["pss_activity"],
    use: "People with personal budgets and direct payments, by client group, where councils’ own returns are not loaded.",
    isFirst: true,
    editions: pss(
      "The activity data by council (.csv), as it is.",
      "2008-09",
      "2009-10",
      "2010-11",
      "2012-13",
      "2013-14",
    ),
    notRead: ["2011-12: no file of it has been seen"],
  },
  {
    title: "Personal Social Services: Expenditure and Unit Costs, England: unit costs by council",
    publisher: "NHS Information Centre",
    licence: openGovernment,
    returns: ["pss_unit_costs"],
    use: "What a week or an hour of each service cost: value for money.",
    isFirst: true,
    editions: pss(
      "The detailed unit costs by council (.csv), as it is.",
      "2008-09",
      "2009-10",
      "2010-11",
      "2012-13",
      "2013-14",
    ),
    notRead: ["2011-12: no file of it has been seen"],
  },
  {
    title: "Local authority revenue expenditure and financing, England: social care (RO3)",
    publisher: "Ministry of Housing, Communities and Local Government",
    licence: openGovernment,
    returns: ["published_spending"],
    use: "What every council spends on adult social care and receives, by client group and service: value for money.",
    isFirst: true,
    editions: [
      {
        name: "2024-25, second release",
        page: "https://www.gov.uk/government/collections/local-authority-revenue-expenditure-and-financing",
        save: "RO3, data by local authority (.ods), whole.",
        fileName: null,
      },
    ],
  },
  {
    title: "GDP deflators at market prices, and money GDP",
    publisher: "HM Treasury",
    licence: openGovernment,
    returns: ["gdp_deflators"],
    use: "Money of different years in the prices of one.",
    isFirst: true,
    editions: [
      {
        name: "December 2023",
        page: "https://www.gov.uk/government/collections/gdp-deflators-at-market-prices-and-money-gdp",
        save: "The table of the quarterly national accounts, as CSV.",
        fileName: null,
      },
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
    title: "Personal Social Services: Expenditure and Unit Costs, England: expenditure by council",
    publisher: "Health and Social Care Information Centre",
    licence: openGovernment,
    returns: ["pss_expenditure"],
    use: "Spending by support reason and kind of support: value for money.",
    isFirst: false,
    editions: [
      {
        name: "2014-15",
        page: pssPages["2014-15"],
        save: "The expenditure data by council (.csv). Keep the name it has: it says the year.",
        fileName: "pss-exp-eng-14-15-fin-coun-lev-exp-data.csv",
      },
    ],
  },
  {
    title: "Personal Social Services: Expenditure and Unit Costs, England: unit costs by kind of support",
    publisher: "Health and Social Care Information Centre",
    licence: openGovernment,
    returns: ["pss_support_costs"],
    use: "What a week of nursing care, residential care or reablement cost, by age and reason: value for money.",
    isFirst: false,
    editions: [
      {
        name: "2014-15",
        page: pssPages["2014-15"],
        save: "The unit cost data by council (.csv). Keep the name it has: it says the year.",
        fileName: "pss-exp-eng-14-15-fin-coun-lev-unit-cost.csv",
      },
    ],
  },
  {
    title: "Personal Social Services: Expenditure and Unit Costs, England: activity by provision",
    publisher: "Health and Social Care Information Centre",
    licence: openGovernment,
    returns: ["pss_support_activity"],
    use: "Weeks of care from the council and from others, and hourly rates of home care: value for money.",
    isFirst: false,
    editions: [
      {
        name: "2014-15",
        page: pssPages["2014-15"],
        save: "The activity data by council (.csv). Keep the name it has: it says the year.",
        fileName: "pss-exp-eng-14-15-fin-coun-lev-act-data.csv",
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
