/** The lines of expenditure: whose money, for whom, on what, and roughly how much of each thousand pounds. */
import { type activityUnits, expenditureGroups, type funders, services } from "../catalogue/code-lists.ts";

type Service = (typeof services)[number];

/** A line of expenditure and its weight: pounds of each thousand nationally, before councils differ. */
export interface ExpenditureLine {
  readonly funder: (typeof funders)[number];
  readonly group: (typeof expenditureGroups)[number];
  readonly service: Service;
  readonly weight: number;
}

type Weights = Partial<Record<Service, number>>;

const byCouncil: Record<(typeof expenditureGroups)[number], Weights> = {
  older_people: {
    nursing_care: 121,
    residential_care: 194,
    intensive_home_care: 24,
    emergency_respite: 6,
    home_care: 96,
    day_care: 19,
    direct_payments: 13,
    meals: 6,
    supported_accommodation: 6,
    reablement: 13,
    telecare: 3,
    equipment_and_adaptations: 9,
    voluntary_grants: 8,
    information_and_advice: 2,
    carers_services: 5,
    assessment_and_care_management: 42,
  },
  physical_disability: {
    nursing_care: 6,
    residential_care: 14,
    home_care: 21,
    day_care: 7,
    direct_payments: 18,
    telecare: 1,
    equipment_and_adaptations: 6,
    supported_accommodation: 3,
    voluntary_grants: 2,
    carers_services: 1,
    assessment_and_care_management: 10,
  },
  learning_disability: {
    nursing_care: 6,
    residential_care: 122,
    supported_accommodation: 44,
    home_care: 17,
    day_care: 41,
    direct_payments: 13,
    emergency_respite: 4,
    voluntary_grants: 2,
    carers_services: 2,
    assessment_and_care_management: 10,
  },
  mental_health: {
    nursing_care: 5,
    residential_care: 20,
    home_care: 4,
    day_care: 7,
    direct_payments: 2,
    supported_accommodation: 6,
    voluntary_grants: 4,
    carers_services: 1,
    assessment_and_care_management: 19,
  },
  other_adults: {
    residential_care: 3,
    voluntary_grants: 4,
    information_and_advice: 1,
    assessment_and_care_management: 5,
  },
  service_strategy: { service_strategy: 5, support_services: 12 },
  supporting_people: { supporting_people: 6 },
};

const byNhs: Partial<typeof byCouncil> = {
  older_people: { reablement: 6, equipment_and_adaptations: 3 },
  learning_disability: { supported_accommodation: 4 },
};

const byHousingSupport: Partial<typeof byCouncil> = { supporting_people: { supporting_people: 36 } };

function linesOf(funder: ExpenditureLine["funder"], groups: Partial<typeof byCouncil>): ExpenditureLine[] {
  return expenditureGroups.flatMap((group) =>
    services.flatMap((service) => {
      const weight = groups[group]?.[service];
      return weight === undefined ? [] : [{ funder, group, service, weight }];
    }),
  );
}

/** Every line, in the order of the code lists. */
export const expenditureLines: readonly ExpenditureLine[] = [
  ...linesOf("council", byCouncil),
  ...linesOf("nhs", byNhs),
  ...linesOf("housing_support", byHousingSupport),
];

/** What a service's activity counts, and what one costs from the cheapest council to the dearest, in pounds. */
export interface ActivityCost {
  readonly unit: (typeof activityUnits)[number];
  readonly low: number;
  readonly high: number;
}

/** Activity is counted for these services only. */
export const activityCosts: Partial<Record<Service, ActivityCost>> = {
  nursing_care: { unit: "resident_weeks", low: 455, high: 630 },
  residential_care: { unit: "resident_weeks", low: 435, high: 615 },
  home_care: { unit: "hours", low: 12.2, high: 19 },
  day_care: { unit: "client_weeks", low: 75, high: 150 },
  direct_payments: { unit: "client_weeks", low: 130, high: 240 },
  meals: { unit: "meals", low: 3.3, high: 5.6 },
};

/** What clients pay towards a service, as a share of its gross cost. */
export const contributionShares: Partial<Record<Service, number>> = {
  nursing_care: 0.22,
  residential_care: 0.2,
  home_care: 0.1,
  intensive_home_care: 0.08,
  day_care: 0.03,
  meals: 0.46,
  supported_accommodation: 0.06,
  telecare: 0.12,
};
