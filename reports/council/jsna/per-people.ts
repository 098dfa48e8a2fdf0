/** The definition by which a rate of published activity is told from its count of people, which `pub` holds. */
export const perPeople = "per 100,000 people";

/** The same of a group’s share less that of everyone else. */
export const besideRest = "less that of everyone else";
