/** SQL: a quarter ("2010-11 Q3") as the number of quarters since a fixed one, so that two can be subtracted. */
export const quarterNumber = (period: string) =>
  `cast(left(${period}, 4) as integer) * 4 + cast(right(${period}, 1) as integer)`;
