/** The kinds of gain that councils list in their registers of value for money. */
import type { savingServices } from "../catalogue/code-lists.ts";

/** A kind of gain. */
export interface SavingKind {
  readonly title: string;
  readonly service: (typeof savingServices)[number];
  /** Does it come from needing less care later? */
  readonly isPreventative: boolean;
  /** Does it free money that can be spent elsewhere? */
  readonly isCashReleasing: boolean;
  /** Does part of it fall to health services? */
  readonly helpsNhs: boolean;
}

function kind(title: string, ...traits: ("other" | "preventative" | "time only" | "helps health")[]): SavingKind {
  return {
    title,
    service: traits.includes("other") ? "other" : "adult_social_care",
    isPreventative: traits.includes("preventative"),
    isCashReleasing: !traits.includes("time only"),
    helpsNhs: traits.includes("helps health"),
  };
}

/** Gains in adult social care. */
export const careKinds: readonly SavingKind[] = [
  kind("Reablement before long-term home care", "preventative", "helps health"),
  kind("Telecare in place of some home visits", "preventative", "helps health"),
  kind("Equipment store shared with health services", "preventative", "helps health"),
  kind("Extra care housing in place of residential care", "preventative"),
  kind("Falls prevention with the ambulance service", "preventative", "helps health"),
  kind("Home care contracts let again"),
  kind("Residential care fees negotiated again"),
  kind("Day services brought together"),
  kind("Transport to day services planned together"),
  kind("Meals contract let again"),
  kind("Fewer agency workers"),
  kind("Back-office teams joined"),
  kind("Supported living in place of out-of-area placements"),
  kind("Reviews of high-cost placements"),
  kind("Mobile working for assessment teams", "time only"),
  kind("Advice at first contact", "preventative", "time only"),
];

/** Gains in the rest of the council. */
export const otherKinds: readonly SavingKind[] = [
  kind("Fewer council offices", "other"),
  kind("Shared payroll service", "other"),
  kind("Road maintenance contract let again", "other"),
  kind("Lower energy use in council buildings", "other"),
  kind("Letters printed in one place", "other"),
];
