import type { Parameter } from "../../store/warehouse/database.ts";

/** A table of the catalogue in the warehouse: its columns as SQL and its rows. */
export interface CatalogueTable {
  readonly name: string;
  readonly columns: string;
  readonly rows: readonly (readonly Parameter[])[];
}
