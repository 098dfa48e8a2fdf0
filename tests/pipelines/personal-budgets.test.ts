import { expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const heading =
  "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count,personal_budget_count,direct_payment_count,council_managed_count,third_party_count,mixed_count,one_off_payment_count";
const row = (counting: string) => `E08000035,2010-11 Q4,${counting},all,all,1000,300,100,,,,`;
const file = (...countings: readonly string[]) => [heading, ...countings.map(row)].join("\n");

it("takes carers on the day beside carers in the year", async () => {
  const countings = [
    "client,snapshot,adass_eligible",
    "carer,in_year,carers_in_year",
    "carer,snapshot,carers_snapshot",
  ];
  const { rowCount, sentences } = await new TestWorkspace().take("q4.csv", file(...countings));
  expect({ rowCount, sentences }).toEqual({ rowCount: 3, sentences: [] });
});

it("notes a combination that no figure is made of, with those that there are", async () => {
  const { rowCount, sentences } = await new TestWorkspace().take("q4.csv", file("carer,snapshot,adass_eligible"));
  expect(rowCount).toBe(1);
  expect(sentences).toEqual([
    "q4.csv line 2, denominator_kind: expected one of person_type client, basis snapshot, denominator_kind adass_eligible; person_type client, basis snapshot, denominator_kind long_term_community_snapshot; person_type client, basis in_year, denominator_kind rap_community_in_year; person_type carer, basis in_year, denominator_kind carers_in_year; person_type carer, basis snapshot, denominator_kind carers_snapshot, found person_type carer, basis snapshot, denominator_kind adass_eligible. No figure is made of any other combination. Correct the column that does not belong. The row is loaded.",
  ]);
});
