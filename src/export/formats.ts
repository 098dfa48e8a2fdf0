/** Forms that have a table in a file of its own, and those that are a workbook of all tables of one council. */
export const tableFormats = ["csv", "parquet"] as const;
export const workbookFormats = ["xlsx", "ods"] as const;
export type TableFormat = (typeof tableFormats)[number];
export type WorkbookFormat = (typeof workbookFormats)[number];

/** Forms in which figures leave. */
export const formats = [...tableFormats, ...workbookFormats] as const;
export type Format = TableFormat | WorkbookFormat;
