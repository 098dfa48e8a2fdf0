import { expect, it } from "vitest";
import { explainCommand, quotedForShell } from "../../src/explain/command.ts";

const share = {
  area_code: "Z06000011",
  framework: "PPF",
  indicator_code: "PPF-12",
  definition: "adass_eligible",
  person_type: "client",
  basis: "snapshot",
  period: "2010-11 Q4",
  breakdown: "all",
  breakdown_value: "all",
};

it("names every code of a figure, and of everyone no breakdown", () => {
  expect(explainCommand(share)).toBe(
    'npx yardstick explain Z06000011 PPF-12 "2010-11 Q4" --framework PPF --definition adass_eligible --person-type client --basis snapshot',
  );
});

it("quotes what a shell would part or take for its own", () => {
  const women = { indicator_code: "POP", definition: "", basis: "", breakdown: "age_band+sex" };
  expect(explainCommand({ ...share, ...women, period: "2010", breakdown_value: "85+|female" })).toBe(
    'npx yardstick explain Z06000011 POP 2010 --framework PPF --person-type client --breakdown age_band+sex --breakdown-value "85+|female"',
  );
  expect(quotedForShell('a "b" $c `d` \\')).toBe('"a \\"b\\" \\$c \\`d\\` \\\\"');
});
