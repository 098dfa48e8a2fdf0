import { capitalised, number, percent, statusWords } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { type JsnaFigure, newestPeriod } from "./rows.ts";

/**
 * Groups for which there is a number of people served and no population to divide it by: ethnic group, rural or urban,
 * carers. A breakdown that the council did not return is one row that says so.
 */
export function knownRows(figures: readonly JsnaFigure[]) {
  const eligible = figures.filter((figure) => figure.indicator_code === "PPF-12");
  const period = newestPeriod(eligible);
  const shown = eligible.filter((figure) => figure.period === period);
  const [carers] = shown.filter((figure) => figure.definition === "carers_in_year" && figure.breakdown === "all");
  return [
    ...breakdownRows(shown, "ethnic_group", "Ethnic group"),
    ...breakdownRows(shown, "rurality", "Rural or urban"),
    {
      kind: "Carers",
      group: "Carers supported in the year",
      people: carers === undefined ? statusWords("not_collected") : people(carers),
      share: "not applicable",
    },
  ];
}

const order = ["white", "mixed", "asian", "black", "other", "not_stated", "urban", "rural"];

export const knownColumns = [
  { key: "group", label: "Group" },
  { key: "kind", label: "Kind" },
  { key: "people", label: "People served", isNumber: true },
  { key: "share", label: "Share of those whose group is known", isNumber: true },
] as const;

function breakdownRows(figures: readonly JsnaFigure[], breakdown: string, kind: string) {
  const groups = figures
    .filter((figure) => figure.breakdown === breakdown)
    .sort((a, b) => order.indexOf(a.breakdown_value) - order.indexOf(b.breakdown_value));
  if (groups.length === 0)
    return [{ kind, group: `By ${kind.toLowerCase()}`, people: statusWords("not_collected"), share: "not collected" }];
  const known = groups.filter((figure) => figure.breakdown_value !== "not_stated");
  const isWhole = known.every((figure) => figure.denominator !== null);
  const total = known.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  return groups.map((figure) => ({
    kind,
    group: capitalised(nameOf(figure.breakdown_value)),
    people: people(figure),
    share:
      isWhole && total > 0 && figure.breakdown_value !== "not_stated"
        ? percent((100 * (figure.denominator ?? 0)) / total)
        : "not available",
  }));
}

function people({ denominator, denominator_status: status }: JsnaFigure): string {
  return denominator === null ? statusWords(status) : number(denominator);
}
