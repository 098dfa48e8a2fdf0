import { element } from "../../components/figure/element.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { capitalised, number, percent } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import type { JsnaFile, JsnaGroup } from "./rows.ts";

const columns = [
  { key: "group", label: "Ethnic group" },
  { key: "share", label: "Share of people", isNumber: true },
  { key: "people", label: "People", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
];

const everyOther = "ETHNIC-OTHER";

/** Who lives in the area by ethnic group, as the Census counted them. Nothing where it is not loaded. */
export function ethnicGroupsTable({ name, groups, context }: JsnaFile): HTMLElement {
  const [first] = groups;
  if (first === undefined) return element("div");
  const title = `${name}: people by ethnic group, Census of ${first.period}`;
  return element(
    "section",
    { class: "ethnic-groups" },
    element("h3", {}, title),
    element("p", {}, ethnicSentence(name, groups)),
    table(
      columns,
      groups.map((group) => ({
        ...groupCells(group),
        share: explainedLink(shareWords(group.value), figureKey(group)),
      })),
      title,
      "cards",
    ),
    element(
      "p",
      { class: "source" },
      `Source: Office for National Statistics, Census 2021, ${sourceOf(["census_ethnic_groups"], context)}. People of all ages.`,
    ),
  );
}

/** "In 2021, 21.0% of people in Leeds were in ethnic groups other than White (England 19.0%)." */
export function ethnicSentence(name: string, groups: readonly JsnaGroup[]): string {
  const others = groups.find(({ indicator_code }) => indicator_code === everyOther);
  if (others === undefined || others.value === null) return "";
  const england = others.england_value === null ? "" : ` (England ${percent(others.england_value)})`;
  return `In ${others.period}, ${percent(others.value)} of people in ${name} were in ethnic groups other than White${england}.`;
}

/** A group as a row. */
export function groupCells({ indicator_code, breakdown_value, value, numerator, ...beside }: JsnaGroup) {
  const { comparator_median, comparator_n, england_value } = beside;
  return {
    group: indicator_code === everyOther ? "All but White" : capitalised(nameOf(breakdown_value)),
    share: shareWords(value),
    people: numerator === null ? "not available" : number(numerator),
    median:
      comparator_median === null
        ? "not available"
        : `${percent(comparator_median)} (${number(comparator_n ?? 0)} councils)`,
    england: shareWords(england_value),
  };
}

function shareWords(value: number | null): string {
  return value === null ? "not available" : percent(value);
}
