import fc from "fast-check";
import { type Budget, budget, budgetHeader } from "../budgets.ts";

const counts = fc.constantFrom("10", "12", "40", "120", "520", "1204", '"1,204"', "12e2", "", "1,2O4");

const rowArbitrary = fc.record({
  council_code: fc.constantFrom("E08000035", "E08000034", "e08000035", "E99999999", "Leeds", "E08000037"),
  period: fc.constantFrom("2010-11 Q1", "2010-11 Q2", "2010-11 Q3", "Q3 2010/11", "2010-11 Q4"),
  basis: fc.constantFrom("snapshot", "in_year"),
  group: fc.constantFrom("all,all", "sex,female", "sex,male", "age_band,65-74", "sex,65-74"),
  denominator_count: fc.oneof({ weight: 6, arbitrary: fc.constantFrom("120", "520", "1204") }, counts),
  personal_budget_count: fc.oneof({ weight: 6, arbitrary: fc.constantFrom("10", "12", "40") }, counts),
});

const wholeRow = fc.record({
  council_code: fc.constantFrom("E08000035", "E08000035", "E08000035", "Leeds", "E08000037"),
  period: fc.constantFrom("2010-11 Q1", "2010-11 Q2", "2010-11 Q3", "Q3 2010/11"),
  basis: fc.constantFrom("snapshot", "snapshot", "in_year"),
  group: fc.constantFrom("all,all", "all,all", "sex,female", "sex,male"),
  denominator_count: fc.constantFrom("120", "520", "1204", "6300", '"1,204"'),
  personal_budget_count: fc.constantFrom("10", "12", "40"),
});

function budgetLine({ group, ...cells }: Partial<Budget> & { readonly group: string }): string {
  const [breakdown = "", breakdown_value = ""] = group.split(",");
  return budget({ direct_payment_count: "", ...cells, breakdown, breakdown_value });
}

const offersHeader =
  "council_code,period,person_type,new_eligible_count,new_offered_count,reviewed_count,review_offered_count";

const offerLine = fc
  .tuple(fc.constantFrom("2010-11 Q1", "2010-11 Q2"), fc.constantFrom("client", "carer"), fc.constantFrom("40", "400"))
  .map(([period, person, count]) => `E08000035,${period},${person},${count},30,${count},20`);

/** Lines that stray into files: cut short, with a stray mark, of totals, a note. */
const strayLine = fc.constantFrom(
  "E08000035,2010-11 Q3,client",
  '"Leeds,2010-11 Q3',
  "Total,,,,,,,1204,,,,,,",
  "",
  "Source: returns",
);

const unlike = <T>(key: (row: T) => string) => ({ maxLength: 4, selector: key });

const linesOf = (row: fc.Arbitrary<Parameters<typeof budgetLine>[0]>) =>
  fc.uniqueArray(
    row.map(budgetLine),
    unlike((line) => line.toUpperCase().split(",").slice(0, 7).join()),
  );

const plainFile = linesOf(wholeRow).map((lines) => [budgetHeader, ...lines]);

const anyFile = fc.oneof(
  { weight: 8, arbitrary: plainFile },
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(
        offerLine,
        unlike((line) => line.slice(0, 27)),
      )
      .map((lines) => [offersHeader, ...lines]),
  },
  {
    weight: 2,
    arbitrary: fc.array(rowArbitrary.map(budgetLine), { maxLength: 4 }).map((lines) => [budgetHeader, ...lines]),
  },
  { weight: 1, arbitrary: fc.tuple(plainFile, strayLine).map(([lines, stray]) => [...lines, stray]) },
  { weight: 1, arbitrary: plainFile.map(([header = "", ...lines]) => [`Returns of a council`, "", header, ...lines]) },
  { weight: 1, arbitrary: plainFile.map((lines) => lines.map((line) => line.split(",").reverse().join(","))) },
  { weight: 1, arbitrary: fc.constantFrom([""], ["a,b", "1,2"], ["caf\u00e9,b", "1,2"]) },
);

export const fileArbitrary = fc
  .tuple(anyFile, fc.constantFrom("\n", "\n", "\r\n", "\r"), fc.constantFrom("", "", "", "\rE08000035"))
  .map(([lines, lineBreak, stray]) => `${lines.join(lineBreak)}${lineBreak}${stray}`);
