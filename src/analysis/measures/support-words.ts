/** SQL: the age band of figures from the ages of the tables by kind of support; null for ages that are not of one band. */
export function supportAgeSql(column: string): string {
  return `case ${column} when 'Age 18 to 64' then '18-64' when 'Age 65 and over' then '65+' end`;
}

/** SQL: a publication's words as a code: "Support with memory and cognition" is support_with_memory_and_cognition. */
export function codeOfWordsSql(column: string): string {
  return `trim(regexp_replace(lower(${column}), '[^a-z]+', '_', 'g'), '_')`;
}
