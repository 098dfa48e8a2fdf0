import { figureKey } from "../../components/figure/key.ts";
import { rangeOf } from "../../components/own-comparators/compare.ts";
import type { OwnComparators, OwnFigure } from "../../components/own-comparators/own.ts";
import { besideRest, perPeople } from "./per-people.ts";
import type { ActivityRow } from "./published/activity.ts";
import type { Represented } from "./represented.ts";
import type { JsnaGroup, JsnaPeople } from "./rows.ts";

/** What a share of an ethnic group is of, as every council's is known. */
export function groupFigure(group: JsnaGroup): OwnFigure {
  return { ...figureKey(group), framework: "Census", value: group.value };
}

/** What a rate of published activity is of. */
export function activityKey(row: ActivityRow): object {
  return { ...row, framework: "PSS EX1", definition: perPeople };
}

/** Older people of the comparators that a reader chose in the place of those of the set in use. */
export function chosenPeople(own: OwnComparators | null, rows: readonly JsnaPeople[]): readonly JsnaPeople[] {
  if (own === null) return rows;
  return rows.map((row) => {
    const values = (breakdown: string) =>
      rangeOf(
        own.values({ ...row, framework: "ONS", indicator_code: "POP", person_type: "all", basis: "", breakdown }),
      );
    const { n, median, lowest, highest } = values("share");
    return {
      ...row,
      comparator_n: n,
      comparator_median: median,
      comparator_lowest: lowest,
      comparator_highest: highest,
      comparator_change: values("change").median,
    };
  });
}

/** The same of groups beside everyone else. */
export function chosenRest(own: OwnComparators | null, rows: readonly Represented[]): readonly Represented[] {
  if (own === null) return rows;
  return rows.map((row) => {
    const { n, median } = rangeOf(own.values({ ...row, framework: "PPF", definition: besideRest }));
    return { ...row, comparator_n: n, comparator_median: median };
  });
}
