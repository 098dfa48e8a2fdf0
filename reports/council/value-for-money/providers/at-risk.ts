import { element, restOf } from "../../../components/figure/element.ts";
import { tableFigure } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { capitalised, money, percent, withUnit } from "../../../components/words/format.ts";
import { nameOf } from "../../../components/words/names.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { ProvidedService, VfmFigure, VfmFile } from "../rows.ts";
import { returnedNaming } from "../unit-costs.ts";

/**
 * How many of the people in pilots of self-directed support changed their services, percent: about 15 all of them, 35 some,
 * and 50 none, as a council told its executive board on 8 October 2008 from early indications of in Control. They count
 * people, and not pounds.
 */
const choices = [
  { share: 15, says: "All that people in pilots changed altogether" },
  { share: 50, says: "All that they changed, in part too" },
] as const;

const pilots =
  "report of the Director of Adult Social Services to the Executive Board, Leeds City Council, 8 October 2008";

const assumed = [
  `In pilots about 15% of people changed all of their services, 35% some and 50% none (early indications of in Control; ${pilots}). These are shares of people in a pilot, not of pounds: that cost follows people is assumed here.`,
  "Assumed as well: people who use the council’s own services choose as those in the pilots did, each takes an equal share of the cost along, and at 50% those who change a part take all of it. So 50% is the most, and neither is a forecast.",
  "At risk is cost that the council goes on paying for services which people no longer choose, unless they shrink as fast. It is not money lost.",
];

/** "£1.3 million to £4.2 million": the least and the most of a cost that is at risk. */
export function riskRange(gbp: number): string {
  const [low, high] = choices.map(({ share }) => money((gbp * share) / 100));
  return `${low} to ${high}`;
}

const riskColumns = [
  { key: "assumption", label: "What people buy elsewhere" },
  { key: "share", label: "Of its own services", isNumber: true },
  { key: "gbp", label: "Cost at risk", isNumber: true },
  { key: "ofAll", label: "Of all its spending", isNumber: true },
] as const;

/** The two ends of what is at risk, of the cost of the council's own services and of all that it spent. */
export function riskRows(ownGbp: number, allGbp: number | null) {
  return choices.map(({ share, says }) => ({
    assumption: says,
    share: percent(share, 0),
    gbp: money((ownGbp * share) / 100),
    ofAll: allGbp === null || allGbp === 0 ? "not known" : percent((ownGbp * share) / allGbp),
  }));
}

/** What of the cost of the council's own services is at risk as people choose to buy elsewhere; none where it provides nothing. */
export function atRisk(file: VfmFile, shares: readonly VfmFigure[]): HTMLElement[] {
  const own = shares.findLast(({ breakdown_value: of, numerator }) => of === "in_house" && numerator !== null);
  if (own === undefined || own.numerator === null || own.numerator === 0) return [];
  const all = file.figures.find(
    ({ indicator_code: code, breakdown, period }) => code === "EX-GCE" && breakdown === "all" && period === own.period,
  );
  const year = periodName(own.period);
  const rows = riskRows(own.numerator, all?.value ?? null);
  return [
    tableFigure(
      {
        id: "at-risk",
        headline: `Of ${money(own.numerator)} that the council’s own services cost in ${year}, ${riskRange(own.numerator)} is at risk if people choose as in pilots`,
        subtitle: `Cost of in-house services at risk on two assumptions, ${year}, pounds in cash`,
        columns: riskColumns,
        rows,
        main: figureKey({
          indicator_code: "EX-PROVIDER",
          period: own.period,
          breakdown: "provision",
          breakdown_value: "in_house",
        }),
        source: sourceOf(["expenditure"], file.context),
        method:
          "What the council’s own services cost, of which it is returned, times 15% and 50%: shares of people in pilots, and not of pounds.",
        notes: [],
        isDemonstration: file.context.isDemonstration,
      },
      table(riskColumns, rows, "In-house cost at risk"),
      ...assumed.map((says) => element("p", {}, says)),
      ...byService(file),
    ),
  ];
}

const serviceColumns = [
  { key: "service", label: "Service" },
  { key: "own", label: "Cost in-house", isNumber: true },
  { key: "risk", label: "15% to 50% of it", isNumber: true },
  { key: "share", label: "In-house, of spending", isNumber: true },
  { key: "units", label: "In-house, of units", isNumber: true },
  { key: "ownUnit", label: "A unit in-house", isNumber: true },
  { key: "otherUnit", label: "A unit from the independent sector", isNumber: true },
] as const;

/** A row for each service: what the council provides itself, and what a unit costs each. */
export function serviceRows(parts: readonly ProvidedService[]) {
  const services = [...new Set(parts.map(({ service }) => service))];
  return services.map((service) => {
    const of = (code: string, provision: string) =>
      parts.find((part) => part.service === service && part.indicator_code === code && part.provision === provision);
    const own = of("EX-PROVIDER", "in_house");
    const units = of("EX-PROVIDED", "in_house")?.value ?? null;
    const cost = (provision: string) => of("UC-PROVIDER", provision)?.value ?? null;
    const gbp = own?.numerator ?? 0;
    const none = units === null ? "no units returned" : "provides none";
    const unitCell = (value: number | null) => (value === null ? none : withUnit(value, "gbp", 2));
    return {
      service: units === null ? capitalised(nameOf(service)) : returnedNaming.title(service),
      own: money(gbp),
      risk: gbp === 0 ? "none" : riskRange(gbp),
      share: own?.value == null ? "not available" : percent(own.value),
      units: units === null ? "no units returned" : percent(units),
      ownUnit: unitCell(cost("in_house")),
      otherUnit: unitCell(cost("independent")),
    };
  });
}

function byService({ services }: VfmFile): HTMLElement[] {
  const rows = serviceRows(services);
  if (rows.length === 0) return [];
  const year = periodName(services[0]?.period ?? "");
  const words =
    "A unit in-house and one that is bought need not be alike: the council’s own homes and carers may support people who need more, and its own cost may hold overheads that a price does not.";
  return [
    restOf(
      "By service",
      element("p", {}, words),
      table(serviceColumns, rows, `What the council provides itself, by service, ${year}`, "cards"),
    ),
  ];
}
