/** A measure of the tables of PSS EX1 by kind of support, from 2014-15: which rows of the publication it is. */
export interface SupportMeasure {
  readonly code: string;
  readonly title: string;
  /** The publication's service delivery mechanism and provision. */
  readonly delivery: string;
  readonly provision: string;
}

/** The words of the tables that figures are made by. */
export const supportAges = ["Age 18 to 64", "Age 65 and over", "Age 18 and over"] as const;

const homes = "Residential and nursing care";
const reablement = "To maximise independence";

/** Unit costs by kind of support: pounds per week. */
export const supportCosts: readonly SupportMeasure[] = [
  {
    code: "WC-HOMES",
    title: "Weekly cost of long-term residential and nursing care",
    delivery: homes,
    provision: "All",
  },
  {
    code: "WC-HOMES-LA",
    title: "Weekly cost of long-term residential and nursing care that the council alone supports",
    delivery: homes,
    provision: "LA supported only",
  },
  { code: "WC-NURSING", title: "Weekly cost of long-term nursing care", delivery: "Nursing", provision: "All" },
  { code: "WC-RES", title: "Weekly cost of long-term residential care", delivery: "Residential", provision: "All" },
  {
    code: "WC-RES-OWN",
    title: "Weekly cost of long-term residential care in the council’s own homes",
    delivery: "Residential",
    provision: "Own provision",
  },
  {
    code: "WC-RES-OTHERS",
    title: "Weekly cost of long-term residential care in other homes",
    delivery: "Residential",
    provision: "Provision by others",
  },
  {
    code: "WC-REABLEMENT",
    title: "Weekly cost of short-term support to maximise independence",
    delivery: reablement,
    provision: "All",
  },
];

/** Weeks of support in the year. */
export const supportWeeks: readonly SupportMeasure[] = [
  {
    code: "WEEKS-RES",
    title: "Weeks of long-term residential care",
    delivery: "Residential",
    provision: "Total provision",
  },
  {
    code: "WEEKS-RES-OWN",
    title: "Weeks of long-term residential care in the council’s own homes",
    delivery: "Residential",
    provision: "In house provision",
  },
  {
    code: "WEEKS-RES-OTHERS",
    title: "Weeks of long-term residential care in other homes",
    delivery: "Residential",
    provision: "External provision",
  },
  {
    code: "WEEKS-NURSING",
    title: "Weeks of long-term nursing care",
    delivery: "Nursing",
    provision: "Total provision",
  },
  {
    code: "WEEKS-REABLEMENT",
    title: "Weeks of short-term support to maximise independence",
    delivery: reablement,
    provision: "Total provision",
  },
  {
    code: "WEEKS-REABLEMENT-OWN",
    title: "Weeks of short-term support to maximise independence from the council",
    delivery: reablement,
    provision: "In house provision",
  },
  {
    code: "WEEKS-REABLEMENT-OTHERS",
    title: "Weeks of short-term support to maximise independence from others",
    delivery: reablement,
    provision: "External provision",
  },
];

/** Rates of home care: pounds per hour. */
export const homeCareRates: readonly SupportMeasure[] = [
  {
    code: "HOURLY-OWN",
    title: "Hourly rate of home care from the council",
    delivery: "Internal home care provision",
    provision: "Hourly rate",
  },
  {
    code: "HOURLY-OTHERS",
    title: "Hourly rate of home care from others",
    delivery: "External home care provision",
    provision: "Hourly rate",
  },
];

/** Rows of activity that are known and are no figures: nursing care is all from others. */
export const otherSupportActivity: readonly Pick<SupportMeasure, "delivery" | "provision">[] = [
  { delivery: "Nursing", provision: "External provision" },
];
