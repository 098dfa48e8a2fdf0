import { element } from "../../../components/figure/element.ts";
import { table } from "../../../components/figure/table.ts";
import { capitalised } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import { ageName, type DemandBase } from "./base.ts";
import { type Assumptions, type GroupAssumptions, type Scenario, scenarioNames } from "./scenarios.ts";

const columns = [
  { key: "assumption", label: "Assumption" },
  { key: "low", label: "Low", isNumber: true },
  { key: "central", label: "Central", isNumber: true },
  { key: "high", label: "High", isNumber: true },
  { key: "from", label: "Where it is from", isPlain: true },
] as const;

type Amount = "per1000" | "homeGbp" | "careHomesGbp";

/** Each amount of an age group: what it is called, and what it is made of. */
const amounts: readonly { readonly key: Amount; readonly says: string; readonly from: (base: DemandBase) => string }[] =
  [
    {
      key: "per1000",
      says: "supported at home, per 1,000",
      from: (base) =>
        `Personal budget return, ${periodName(base.supportedPeriod)}, actual; over the population estimate for ${base.year}`,
    },
    {
      key: "homeGbp",
      says: "cost of each of them a year, £",
      from: (base) =>
        `Expenditure ${base.spendingPeriod} but for care homes, outturn; divided by people supported at home`,
    },
    {
      key: "careHomesGbp",
      says: "care homes, for each person of the age a year, £",
      from: (base) =>
        `Expenditure ${base.spendingPeriod} on residential and nursing care, outturn; over the same estimate`,
    },
  ];

/** The assumptions, each in a field: without script the defaults stand. `changed` is called with what a reader makes of them. */
export function assumptionsTable(
  base: DemandBase,
  defaults: Assumptions,
  changed: (assumptions: Assumptions) => void,
): HTMLElement {
  let now = defaults;
  const change = (next: Assumptions) => {
    now = next;
    changed(now);
  };
  const rows = [
    ...defaults.groups.flatMap((group) =>
      amounts.map(({ key, says, from }) =>
        amountRow(`${capitalised(ageName(group.age))}: ${says}`, group[key], from(base), (value) =>
          change({ ...now, groups: now.groups.map((each) => withAmount(each, group.age, key, value)) }),
        ),
      ),
    ),
    ...(["useChange", "costChange"] as const).map((key) =>
      changeRow(key, defaults[key], (scenario, value) => change({ ...now, [key]: { ...now[key], [scenario]: value } })),
    ),
    peopleRow(base),
  ];
  return element(
    "div",
    { class: "assumptions" },
    element(
      "p",
      {},
      "Change a number, and the figure above is worked out again here. Nothing that you enter leaves this page.",
    ),
    table(
      columns,
      rows,
      `Assumptions of the figure above, with 18 to 64 taken as all that is not spent on older people`,
      "cards",
    ),
  );
}

function withAmount(group: GroupAssumptions, age: string, key: Amount, value: number): GroupAssumptions {
  return group.age === age ? { ...group, [key]: value } : group;
}

/** One amount for all three scenarios. */
function amountRow(says: string, value: number, from: string, changed: (value: number) => void) {
  return { assumption: says, low: "as central", central: field(says, value, changed), high: "as central", from };
}

const changeWords = {
  useChange: "Rate supported and care home use: change a year, %",
  costChange: "Cost beyond prices: change a year, %",
} as const;

function changeRow(
  key: keyof typeof changeWords,
  values: Readonly<Record<Scenario, number>>,
  changed: (scenario: Scenario, value: number) => void,
) {
  const [low, central, high] = scenarioNames.map((scenario) =>
    field(`${changeWords[key]}, ${scenario}`, values[scenario], (value) => changed(scenario, value)),
  );
  return {
    assumption: changeWords[key],
    low: low ?? null,
    central: central ?? null,
    high: high ?? null,
    from: "Central: constant. Low and high: round numbers of this page, of no source",
  };
}

function peopleRow({ projection, year, years }: DemandBase) {
  const last = years.at(-1)?.year ?? year;
  return {
    assumption: "People by age",
    low: "as central",
    central: "in the table of the figure",
    high: "as central",
    from: `Population estimate for ${year}, and the ${projection} for ${years[0]?.year ?? last} to ${last}, as published: one variant`,
  };
}

/** A number that a reader may change; one that is no number changes nothing. */
function field(name: string, value: number, changed: (value: number) => void): HTMLInputElement {
  const input = element("input", {
    type: "number",
    step: "any",
    value,
    "aria-label": name,
    autocomplete: "off",
  });
  input.addEventListener("input", () => {
    const entered = Number(input.value);
    if (input.value.trim() !== "" && Number.isFinite(entered)) changed(entered);
  });
  return input;
}
