import { nothing, tableFigure } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { accountNote } from "../../components/sentences/measured.ts";
import { capitalised } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";
import {
  type CostNaming,
  type CostRange,
  type CostStrip,
  costColumns,
  costRows,
  costStrips,
  costsHeadline,
  farFromMedian,
  stripsWords,
  type UnitCost,
} from "./cost-strips.ts";
import { costTable } from "./cost-table.ts";
import { type VfmFile, withoutSpending } from "./rows.ts";

/** Where the ranges come from. */
const costRangeSource =
  "Department of Health, supplementary note to the Health Committee (HC 269, 2009-10): lowest and highest council in England about 2008-09";

/** The ranges that are known. A service not listed has none. */
const costRanges: readonly CostRange[] = [
  { service: "nursing_care", low: 240, high: 753, of: "nursing care" },
  {
    service: "residential_care",
    low: 204,
    high: 720,
    of: "places bought from independent homes; councils’ own homes ranged up to £2,400",
  },
  { service: "home_care", low: 8.6, high: 25, of: "home help" },
];

/** What the pound is per, after the activity that councils return for a service. One not listed has no known unit. */
const costUnits: Readonly<Record<string, string>> = {
  nursing_care: "person a week",
  residential_care: "person a week",
  home_care: "hour",
  intensive_home_care: "person a week",
  day_care: "person a week",
  direct_payments: "person a week",
  meals: "meal",
};

/** The services of the councils’ own returns. */
export const returnedNaming: CostNaming = {
  title: (service) => capitalised(nameOf(service)) + unitWords(service),
  name: nameOf,
  ranges: costRanges,
  decimals: () => 2,
};

function unitWords(service: string): string {
  return `, £ per ${costUnits[service] ?? "unit (which unit is not known)"}`;
}

const rangeNote = `Out of the ordinary: below the lowest or above the highest council of 2008-09, where these are known, or ${farFromMedian}`;

function costKey({ service, period }: CostStrip) {
  return figureKey({ indicator_code: "UC", period, breakdown: "service", breakdown_value: service });
}

/** Unit costs: a strip for each service. */
export function unitCostsFigure(file: VfmFile, costs: readonly UnitCost[]): HTMLElement {
  const strips = costStrips(costs, file.context.council?.code ?? "", file.comparators, returnedNaming);
  if (strips.length === 0) return nothing("No unit cost is known", withoutSpending(file));
  const headline = costsHeadline(strips);
  const period = periodName(strips[0]?.period ?? "");
  const spec = {
    id: "unit-costs-compared",
    headline,
    subtitle: `Gross current expenditure per unit of each service, ${period}, pounds. ${stripsWords}`,
    columns: costColumns,
    rows: costRows(strips),
    main: strips.map(costKey)[0],
    source: `${sourceOf(["expenditure"], file.context)}; ranges: ${costRangeSource}`,
    method: `Gross current expenditure divided by activity, both as the council returned them. ${accountNote}`,
    notes: [
      ...strips.flatMap(({ name, range }) =>
        range === null
          ? []
          : [
              `For ${name} the lowest and the highest council in England about 2008-09 are known, in the prices of that year, of ${range.of}.`,
            ],
      ),
      rangeNote,
    ],
    isDemonstration: file.context.isDemonstration,
  };
  const options = { council: file.name, caption: headline, keyOf: costKey, changes: new Map<string, string>() };
  return tableFigure(spec, costTable(strips, options));
}
