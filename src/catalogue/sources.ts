/** Sources that were opened and read, and in which facts of the catalogue were found. */
export const sources = {
  dassGuidance: "Best practice guidance on the role of the Director of Adult Social Services, Annex A (DH, May 2006)",
  scrutinyGuide: "Scrutinising the transformation of adult social care (Centre for Public Scrutiny, February 2010)",
  placeSurvey: "Place Survey: England, headline results 2008, revised (CLG; UK Data Archive SN 6519)",
  sportInterim: "National Indicator 8: interim data (DCMS, 17 June 2010), with its technical note (March 2008)",
  rehabilitationData: "NI 125, description of the dataset (DH, Open Data Certificates)",
  selfDirectedData: "NI 130, description of the dataset (data.gov.uk)",
  transfersData: "NI 131, delayed transfers of care from hospitals, description of the dataset (data.gov.uk)",
  carersData: "NI 135, description of the dataset (data4nr.net)",
  independenceData: "NI 136, description of the dataset (data.gov.uk and data4nr.net)",
  valueForMoneyPage: "NI 179, Value for money (Nuneaton and Bedworth Borough Council)",
  valueForMoneyTargets: "Delivering value for money in local services (Leicestershire County Council)",
  excludedAdults: "Indicators and data, PSA 16 (Social Exclusion Task Force, Cabinet Office)",
  metricTypes: "Metric types 4539, 3632 and 11106 (LG Inform Plus, esd.org.uk)",
  rapBreak: "Number of service users in receipt of community care services (London Borough of Barnet, open data)",
  userSurvey2010: "Personal Social Services Adult Social Care Survey, England 2010-11 (NHS Information Centre)",
  scoring: "Code of the Adult Social Care Survey (NHS Digital, NHSDigital/ASC-User-Survey)",
  ascofCode: "Code of the Adult Social Care Outcomes Framework (NHS Digital, NHSDigital/ASC-Outcomes-Framework)",
  ascofOpenData: "Measures from the Adult Social Care Outcomes Framework, England 2020-21, open data (NHS Digital)",
  saltGuidance: "SALT return guidance 2014-15, version 1.5, and the guidance of measure STS004 (NHS Digital)",
  saltBreak: "Social care statistics for people with learning disabilities (C. Hatton, October 2019)",
  selfDirectedFrom2023: "ASCOF measure 3D (formerly 1C): SALT data sources 2023-24 (NHS Digital)",
  cldTransformations: "Code that makes SALT and ASCOF from client level data (NHS Digital)",
  cldDashboard: "Code of the client level data dashboard for councils (DHSC, DataS-DHSC/ASC-CLD-LA-Dashboard)",
  ascof2024: "Measures from the Adult Social Care Outcomes Framework, England 2024 to 2025 (DHSC, 18 December 2025)",
  safeguardingCode: "Code of the Safeguarding Adults Collection (NHS Digital, NHSDigital/ASC-Safeguarding-Adults)",
  pssUnitCosts:
    "Personal Social Services: Expenditure and Unit Costs, England 2008-09 to 2010-11, 2012-13 and 2013-14 (NHS Information Centre)",
  pssActivity: "Activity behind the same returns, by council (NHS Information Centre)",
  pssExpenditure:
    "Personal Social Services: Expenditure and Unit Costs, England 2014-15 (Health and Social Care Information Centre)",
  revenueOutturn:
    "Local authority revenue expenditure and financing, England 2024-25, RO3, second release (MHCLG, 4 December 2025)",
  deprivation2019: "English Indices of Deprivation 2019, summaries of upper-tier local authorities (MHCLG)",
  census2021: "Census 2021, ethnic group by upper-tier local authority (Office for National Statistics)",
  returns: "Yardstick’s own definition, made for the council’s returns",
} as const;

/** Names a source. */
export type SourceKey = keyof typeof sources;
