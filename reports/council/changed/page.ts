import type { Rows } from "../../../src/site/query.ts";
import { areaColumns, byMeasure } from "../../components/changed/added.ts";
import {
  type ChangeDays,
  changeColumns,
  changeRow,
  changesAnswer,
  comparatorColumns,
  type VerdictLine,
  verdictColumns,
  verdictRow,
} from "../../components/changed/lines.ts";
import { changedSection } from "../../components/changed/section.ts";
import { answer, element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import { verdictsSentence } from "../../components/sentences/since.ts";
import type { councilChanges as changedSet } from "./query.ts";

/** What changed of one council since the day before, or since another day. */
export type CouncilChanges = Rows<typeof changedSet>;

/** Every row is of the council: its name is no column. */
const ofCouncil = <C extends { readonly key: string }>(columns: readonly C[]): C[] =>
  columns.filter(({ key }) => key !== "area" && key !== "area_name");

/** How many verdicts and figures of the council changed, and since when. */
function opening({ days, verdicts }: CouncilChanges) {
  const [day] = days;
  if (day === undefined) return { says: "Nothing is loaded: no figure is new.", qualified: "" };
  const says = verdictsSentence(verdicts);
  const figures = changesAnswer(day);
  if (day.since === "" || says === "")
    return { says: figures, qualified: day.since === "" || day.since === day.until ? "" : "No verdict changed." };
  return { says, qualified: figures };
}

/** The page of all areas, at this council. */
function all(): string {
  const { council, toRoot } = pageContext();
  return `${toRoot}changes?council=${encodeURIComponent(council?.code ?? "")}#council`;
}

function verdictSections(verdicts: readonly VerdictLine[]): HTMLElement[] {
  const of = (wasJudged: boolean) => verdicts.filter((line) => line.was_judged === wasJudged).map(verdictRow);
  const first = of(false);
  return [
    ...changedSection("Verdicts that changed", ofCouncil(verdictColumns), of(true), all()),
    ...(first.length === 0 ? [] : changedSection("Judged for the first time", ofCouncil(verdictColumns), first, all())),
  ];
}

function figureSections({ figures, added, comparators }: CouncilChanges): HTMLElement[] {
  return [
    ...changedSection(
      "Restated, withdrawn or redefined, the largest first",
      ofCouncil(changeColumns),
      figures.map(changeRow),
      all(),
    ),
    ...changedSection("New, by measure", areaColumns, byMeasure(added), all()),
    ...changedSection(
      "Compared with other councils than before",
      ofCouncil(comparatorColumns),
      comparators.map((line) => ({ ...line })),
      all(),
    ),
  ];
}

/** As many rows of each kind as a paper has room for. */
const inPaper = 8;

function shortParts(tables: CouncilChanges): HTMLElement[] {
  const { says, qualified } = opening(tables);
  const verdicts = tables.verdicts.map(verdictRow).slice(0, inPaper);
  const figures = tables.figures.map(changeRow).slice(0, inPaper);
  const more = tables.figures.length - figures.length;
  return [
    element("p", {}, [says, qualified].filter((words) => words !== "").join(" ")),
    ...(verdicts.length === 0
      ? []
      : [table(ofCouncil(verdictColumns), verdicts, "Verdicts that are others than before")]),
    ...(figures.length === 0
      ? []
      : [
          table(
            ofCouncil(changeColumns),
            figures,
            "Figures restated, withdrawn or redefined, the largest changes first",
          ),
          ...(more > 0 ? [element("p", {}, "The others are on the council’s page of what changed.")] : []),
        ]),
  ];
}

/** The page of what changed of a council, led by verdicts: before the first data came there is nothing to compare with. */
export function changesPage(tables: CouncilChanges) {
  const isCompared = (day: ChangeDays | undefined) => day !== undefined && day.since !== "" && day.until !== null;
  const parts = isCompared(tables.days[0]) ? [...verdictSections(tables.verdicts), ...figureSections(tables)] : [];
  return {
    answer: () => answer(opening(tables)),
    parts: () => element("div", {}, ...parts),
    /** For a paper: the same in short, without what is new. */
    inShort: () => element("div", {}, ...shortParts(tables)),
  };
}
