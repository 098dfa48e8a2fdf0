import type { Change } from "../../../../reports/components/sentences/change.ts";
import type { Measured } from "../../../../reports/components/sentences/measured.ts";

/** Northmere's share of 31.2% with the interval 29.9% to 32.5%, with the given parts changed. */
export function measured(parts: Partial<Measured> = {}): Measured {
  return {
    name: "Northmere",
    measure: "share",
    unit: "percent",
    value: 31.2,
    status: "value",
    lower: 29.9,
    upper: 32.5,
    ...parts,
  };
}

/** A figure without a value, for the reason given. */
export function withoutValue(status: string, parts: Partial<Measured> = {}): Measured {
  return measured({ value: null, lower: null, upper: null, status, ...parts });
}

/** Northmere's share, from 28.1% to 31.2% in a year, with the given parts changed. */
export function change(parts: Partial<Change> = {}): Change {
  return {
    name: "Northmere",
    measure: "share",
    unit: "percent",
    lower: 1.2,
    upper: 5,
    breakIn: null,
    before: { period: "2009-10 Q4", value: 28.1, status: "value" },
    after: { period: "2010-11 Q4", value: 31.2, status: "value" },
    ...parts,
  };
}

/** The ends of a change between two financial years. */
export function years(before: number, after: number): Pick<Change, "before" | "after"> {
  return {
    before: { period: "2009-10", value: before, status: "value" },
    after: { period: "2010-11", value: after, status: "value" },
  };
}
