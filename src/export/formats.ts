/** Forms in which figures leave. */
export const formats = ["csv", "parquet"] as const;
export type Format = (typeof formats)[number];
