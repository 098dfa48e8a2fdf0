import { expect, it } from "vitest";
import { formSentence, formSubtitle } from "../../../../reports/council/personal-budgets/forms.ts";
import { figureLine, without } from "../../components/milestone/rows.ts";

const form = (breakdown_value: string, value: number, lower_95: number, upper_95: number) =>
  figureLine({ indicator_code: "PB-FORM", breakdown: "form", breakdown_value, value, lower_95, upper_95 });
const managed = form("council_managed", 60, 55, 65);

it.each([
  [[form("direct_payment", 40, 35, 45), managed], "Clients’ budgets are most often managed by the council, 60.0%"],
  [
    [managed, form("direct_payment", 58, 53, 63)],
    "Clients’ budgets are most often managed by the council, 60.0%, or taken as a direct payment, 58.0%: their intervals overlap",
  ],
  [
    [form("mixed", 60, 55, 65), form("direct_payment", 50, 45, 55)],
    "Clients’ budgets are most often a mix of forms, 60.0%, or taken as a direct payment, 50.0%: their intervals overlap",
  ],
  [[managed], "Clients’ budgets are most often managed by the council, 60.0%"],
  [
    [managed, { ...form("direct_payment", 90, 85, 95), person_type: "carer" }],
    "Clients’ budgets are most often managed by the council, 60.0%",
  ],
  [[{ ...managed, ...without("suppressed") }], "The forms of clients’ budgets are suppressed"],
])("the form that most budgets have", (lines, sentence) => {
  expect(formSentence(lines)).toBe(sentence);
});

it("says beside the chart that a carer may have more than one form, where carers are shown", () => {
  const carer = { ...form("one_off_payment", 60, 50, 70), person_type: "carer" };
  expect(formSubtitle("Eastwold", "2010-11 Q4", [managed, carer])).toBe(
    "Share of people with a personal budget by the form it takes, Eastwold, clients at 31 March 2011, carers in the year to then (a carer may have more than one), percent",
  );
  expect(formSubtitle("Eastwold", "2010-11 Q4", [managed])).toBe(
    "Share of people with a personal budget by the form it takes, Eastwold, clients at 31 March 2011, percent",
  );
});
