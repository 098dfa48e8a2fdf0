/** A share of fewer people than this is not judged: one person more or less would move it by over 3 points. */
export const leastPeople = 30;

/** A rate of fewer events than this is not judged: its interval is wider than half of it on each side. */
export const leastEvents = 10;

/**
 * SQL over a figure: why it is of too few people or events for any verdict, in words; null where it is of enough, or
 * where how many is not known. A rate or a count is judged by its events, anything else by the people it is of.
 */
export const tooFewSql = `case
    when method in ('byar', 'exact_poisson') and numerator < ${leastEvents} then 'there are fewer than ${leastEvents} events'
    when method not in ('byar', 'exact_poisson') and denominator < ${leastPeople}
      then 'its denominator is under ${leastPeople}' end`;
