/** SQL: what was spent on each whole line of expenditure: no budget, and no part of a line by provider or contract. */
export const spentLines = `(
    select * from core.expenditure where vintage = 'outturn' and provision = 'all' and contract = 'all'
  )`;
