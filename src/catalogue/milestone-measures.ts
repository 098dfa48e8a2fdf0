import { budgetReadings } from "./budget-readings.ts";
import { savingsReadings } from "./savings-readings.ts";

/** How returns prove a numeric milestone. */
export interface MilestoneMeasure {
  readonly milestone: string;
  /** The period whose figures show the position on the day it was due. */
  readonly period: string;
  /** The return that its figures are made of, and the vintage that settles it: empty where the return has none. */
  readonly returnName: string;
  readonly returnVintage: string;
  readonly indicator: string;
  readonly target: number;
  readonly unit: "people" | "percent";
  /** Readings that count towards the verdict; one empty text where there is one reading only. */
  readonly definitions: readonly string[];
  readonly personType: "client" | "carer" | "all" | null;
  readonly evidence: string;
}

/** The milestones that a return can prove. */
export const milestoneMeasures: readonly MilestoneMeasure[] = [
  {
    milestone: "PPF-09",
    period: "2009-10 Q4",
    returnName: "personal_budgets",
    returnVintage: "",
    indicator: "PPF-09",
    target: 1,
    unit: "people",
    definitions: [""],
    personType: "all",
    evidence: "At least one client or carer holds a personal budget",
  },
  {
    milestone: "PPF-10",
    period: "2010-11 Q2",
    returnName: "personal_budget_offers",
    returnVintage: "",
    indicator: "PPF-10",
    target: 100,
    unit: "percent",
    definitions: [""],
    personType: "all",
    evidence: "New people offered a personal budget in the quarter, out of all new people assessed",
  },
  {
    milestone: "PPF-11",
    period: "2010-11 Q2",
    returnName: "personal_budget_offers",
    returnVintage: "",
    indicator: "PPF-11",
    target: 100,
    unit: "percent",
    definitions: [""],
    personType: "client",
    evidence: "Reviewed clients offered a personal budget in the quarter, out of all reviewed",
  },
  {
    milestone: "PPF-12",
    period: "2010-11 Q4",
    returnName: "personal_budgets",
    returnVintage: "",
    indicator: "PPF-12",
    target: 30,
    unit: "percent",
    definitions: budgetReadings.flatMap(({ definition, entersVerdict }) => (entersVerdict ? [definition] : [])),
    personType: null,
    evidence: "People with a personal budget out of eligible people, on each reading of eligible",
  },
  {
    milestone: "PPF-20",
    period: "2010-11",
    returnName: "savings",
    returnVintage: "actual",
    indicator: "PPF-20",
    target: 3,
    unit: "percent",
    definitions: savingsReadings,
    personType: null,
    evidence: "Cashable savings in adult social care out of expenditure, on each baseline and window",
  },
];
