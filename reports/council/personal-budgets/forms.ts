import { bars } from "../../components/charts/bars.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import type { FigureLine } from "../../components/figure/lines.ts";
import { latestPeriod } from "../../components/figure/lines.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { capitalised, number, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";

const forms = ["direct_payment", "council_managed", "third_party", "mixed", "one_off_payment"];

const columns = [
  { key: "people", label: "People" },
  { key: "form", label: "Form" },
  { key: "count", label: "Number", isNumber: true },
  { key: "share", label: "Share of budget holders", isNumber: true },
];

/** In what form budgets are held, clients and carers apart. */
export function budgetForms(name: string, lines: readonly FigureLine[]): HTMLElement {
  const own = lines.filter(
    (line) => line.role === "this" && line.indicator_code === "PB-FORM" && line.breakdown === "form",
  );
  const period = latestPeriod(own);
  const now = ["client", "carer"].flatMap((person) =>
    forms.flatMap((form) =>
      own.filter((line) => line.period === period && line.person_type === person && line.breakdown_value === form),
    ),
  );
  const shown = now.filter((line) => line.value !== null);
  if (period === null || shown.length === 0)
    return nothing(
      "In what form budgets are held is not known",
      period === null
        ? noneSentence("counts of personal budgets by form", ["personal_budgets"])
        : "Each count is suppressed, so that no one can be identified by it.",
    );
  const context = pageContext();
  const sentence = formSentence(now);
  return figure({
    id: "forms",
    headline: sentence,
    subtitle: formSubtitle(name, period, now),
    alt: `Bars of the share of budget holders by form, clients and carers apart. ${sentence}.`,
    draw: bars(now.map(bar), percent),
    columns,
    rows: now.map(tableRow),
    main: shown[0],
    rowFigures: now,
    source: sourceOf(["personal_budgets"]),
    method: "People with a budget in each form divided by all people with a personal budget.",
    notes: [
      "A one-off payment to a carer may also be counted in another form: the shares of carers may add to more than 100%.",
    ],
    isDemonstration: context.isDemonstration,
  });
}

function bar(line: FigureLine) {
  return {
    panel: capitalised(nameOf(line.person_type)),
    name: capitalised(nameOf(line.breakdown_value)),
    value: line.value,
    label: valueOrWord(line.value, line.value_status, "percent"),
  };
}

function tableRow(line: FigureLine) {
  return {
    people: capitalised(nameOf(line.person_type)),
    form: capitalised(nameOf(line.breakdown_value)),
    count: line.numerator === null ? statusWords(line.numerator_status) : number(line.numerator),
    share: valueOrWord(line.value, line.value_status, "percent"),
  };
}

/** Whose budgets are counted and when; a carer with a one-off payment may have another form too. */
export function formSubtitle(name: string, period: string, lines: readonly FigureLine[]): string {
  const hasCarers = lines.some((line) => line.person_type === "carer");
  const carers = hasCarers ? ", carers in the year to then (a carer may have more than one)" : "";
  return `Share of people with a personal budget by the form it takes, ${name}, clients at ${periodName(period)}${carers}, percent`;
}

/** The form that most budgets have, and the next one where their intervals overlap. */
export function formSentence(lines: readonly FigureLine[]): string {
  const clients = lines.filter((line) => line.person_type === "client" && line.value !== null);
  const [largest, next] = clients.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (largest === undefined) return "The forms of clients’ budgets are suppressed";
  const isOneHidden = lines.some(
    ({ person_type, value_status }) => person_type === "client" && value_status === "suppressed",
  );
  const rest = 100 - clients.reduce((total, { value }) => total + (value ?? 0), 0);
  if (isOneHidden && rest >= (largest.value ?? 0)) return "Which form clients’ budgets most often take is suppressed";
  const says = (line: FigureLine) => `${formName(line.breakdown_value)}, ${percent(line.value ?? 0)}`;
  const most = `Clients’ budgets are most often ${says(largest)}`;
  const isNear = largest.lower_95 !== null && next?.upper_95 != null && next.upper_95 >= largest.lower_95;
  return isNear ? `${most}, or ${says(next)}: their intervals overlap` : most;
}

function formName(form: string): string {
  if (form === "direct_payment") return "taken as a direct payment";
  return form === "mixed" ? "a mix of forms" : nameOf(form);
}
