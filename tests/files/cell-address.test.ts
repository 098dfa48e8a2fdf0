import { expect, it } from "vitest";
import { cellAddress } from "../../src/files/cell-address.ts";

// As spreadsheets count: Z is the 26th column, AA the 27th, ZZ the 702nd, AAA the 703rd.
it.each([
  [0, "A7"],
  [25, "Z7"],
  [26, "AA7"],
  [701, "ZZ7"],
  [702, "AAA7"],
])("column %i of row 7 is %s", (column, address) => {
  expect(cellAddress(7, column)).toBe(address);
});
