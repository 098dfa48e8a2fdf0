import { type Edition, nhsDigital, openGovernment, type Publication } from "./publication.ts";

const finance = `${nhsDigital}/adult-social-care-activity-and-finance-report`;

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

/** Publications of what adult social care costs, of its activity, and of prices. */
export const spendingPublications: readonly Publication[] = [
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
];
