/** The definition by which a rate of published activity is told from its count of people, which `pub` holds. */
export const perPeople = "per 100,000 people";
