import { expect, it } from "vitest";
import { listInWords, periodsInWords } from "../../src/contract/span.ts";

it.each([
  [["Leeds"], "Leeds"],
  [["Leeds", "York"], "Leeds and York"],
  [["A", "B", "C", "D", "E"], "A, B, C, D and E"],
  [["A", "B", "C", "D", "E", "F"], "A, B, C and 3 others"],
])("names few things all, and of more the first three: %j", (names, words) => {
  expect(listInWords(names)).toBe(words);
});

it.each([
  [[], ""],
  [["2010-11"], "2010-11"],
  [["2010-11", "2009-10", "2010-11"], "2009-10 to 2010-11"],
  [["1998-99", "1999-00", "2000-01"], "1998-99 to 2000-01"],
  [["2008-09", "2010-11"], "2008-09 and 2010-11"],
  [["2001", "2002", "2003"], "2001 to 2003"],
  [["2010-11 Q4"], "2010-11 Q4"],
  [["2010-11 Q1", "2010-11 Q2", "2010-11 Q3", "2010-11 Q4"], "4 quarters to 31 March 2011"],
  [["2009-10 Q4", "2010-11 Q1"], "2 quarters to 30 June 2010"],
  [["2009-10 Q4", "2010-11 Q4"], "2009-10 Q4 and 2010-11 Q4"],
  [["2001", "2003", "2005", "2007", "2009", "2011"], "6 periods from 2001 to 2011"],
  [["2010-11", "every year"], "2010-11 and every year"],
])("says periods as people do: %j", (periods, words) => {
  expect(periodsInWords(periods)).toBe(words);
});
