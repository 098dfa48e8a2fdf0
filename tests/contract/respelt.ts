import type { Field } from "../../src/contract/field.ts";

/** What people write, what it is read as, and how that is said. */
export type Row = readonly [written: string, value: string | number | boolean, says: string];

/** Cells as people write them, by what they hold. */
export type Respelt = Readonly<Record<string, readonly [field: Field<unknown>, rows: readonly Row[]]>>;
