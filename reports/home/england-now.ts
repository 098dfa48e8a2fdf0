import type { Rows } from "../../src/site/query.ts";
import { answer, element } from "../components/figure/element.ts";
import type { MilestoneLine } from "../components/figure/lines.ts";
import { counted } from "../components/words/format.ts";
import { dateName } from "../components/words/periods.ts";
import type { ListedCouncil } from "../runtime/find/rows.ts";
import { milestoneCell } from "./milestone-cell.ts";
import { type OutcomeMeasure, outcomeCell } from "./outcome-cell.ts";
import type { home } from "./query.ts";

/** The first sentences of the site: what it does, of how many councils. */
export function homeOpening(councils: readonly ListedCouncil[]): HTMLElement {
  const lasting = councils.filter(({ last_day }) => last_day === null).length;
  const each = `How each of ${counted(lasting, "council")} compares with England and with councils like it.`;
  return answer(`${each} What is not known is said.`);
}

/** What the first page reads. */
export type HomeData = Rows<typeof home>;

const cellsAtMost = 3;

/**
 * England in three cells: the 30% and the 3% where returns of them are loaded, then the newest outcomes. Each has its
 * number, what it is, how it has changed, and on which side of it councils are. Empty where nothing of England is loaded.
 */
export function englandNow(data: HomeData, milestones: readonly MilestoneLine[]): HTMLElement {
  const ofMilestones = (["PPF-12", "PPF-20"] as const)
    .map((id) => milestoneCell(data.shares, milestones, id))
    .filter((cell) => cell !== null);
  const room = cellsAtMost - ofMilestones.length;
  const ofOutcomes = newestOutcomes(data.outcomes, room).map((outcome) => outcomeCell(outcome, data.trends));
  const cells = [...ofMilestones, ...ofOutcomes];
  if (cells.length === 0) return element("div");
  const dataTo = data.loaded[0]?.data_to ?? null;
  return element(
    "section",
    { class: "england-now" },
    element("h2", {}, "England now"),
    dataTo === null ? null : element("p", { class: "subtitle" }, `Data to ${dateName(dataTo)}`),
    element("ul", { class: "cells" }, ...cells.map((cell) => element("li", {}, ...cell))),
    links(),
  );
}

/** What is asked about first, where it is loaded: quality of life, satisfaction, direct payments, reablement. */
const askedFirst = ["1A", "1D", "3D(2A)", "NI 125"];

/** Of the newest year the measures that are asked about first, then the others in their order, as many as there is room for. */
export function newestOutcomes(outcomes: readonly OutcomeMeasure[], room: number): OutcomeMeasure[] {
  const newest = outcomes
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const ofYear = outcomes.filter(({ period, slug }) => period === newest && slug !== null).filter(isCompared);
  const place = ({ indicator_code }: OutcomeMeasure) => {
    const index = askedFirst.indexOf(indicator_code);
    return index === -1 ? askedFirst.length : index;
  };
  return ofYear.toSorted((a, b) => place(a) - place(b)).slice(0, room);
}

function isCompared({ better, similar, worse }: OutcomeMeasure): boolean {
  return better + similar + worse > 0;
}

function links(): HTMLElement {
  const all = [
    ["./indicators", "Every measure, and where councils differ"],
    ["./milestones", "Milestones of 2010 and 2011"],
    ["./changes", "What changed since the last release"],
  ] as const;
  return element("p", { class: "onward" }, ...all.map(([href, words]) => element("a", { href }, words)));
}
