import { spineTable } from "../../components/charts/spine-table.ts";
import { element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { measureRow } from "../../components/indicator/measure-row.ts";
import { tally } from "../../components/sentences/judgement.ts";
import { capitalised } from "../../components/words/format.ts";
import type { CouncilThemes, ThemeMeasure } from "./rows.ts";

type Measure = Omit<ThemeMeasure, "theme">;

/** The measures of the newest year; where there is none, older ones. */
export function newestMeasures<M extends Measure>(measures: readonly M[]): readonly M[] {
  const current = measures.filter(({ is_current }) => is_current);
  return current.length > 0 ? current : measures;
}

/** "2 measures are worse than England, 4 are similar." */
function measureTally(measures: readonly Measure[]): string {
  const verdicts = measures.map(({ verdict }) => verdict);
  return capitalised(tally(verdicts, "measure", "England"));
}

/**
 * Measures beside England and comparators, under the sentence of how many are better or worse.
 *
 * @param of what they are measures of, as the table's caption has it: "workforce"
 */
export function measureTable(
  measures: readonly Measure[],
  { past }: CouncilThemes,
  of: string,
  heading: "h3" | "h4" = "h3",
): HTMLElement {
  const shown = newestMeasures(measures);
  if (shown.length === 0) return element("p", {}, `No outcome measure of ${of} has a figure of the council.`);
  const { toRoot, council } = pageContext();
  const rows = shown.map((measure) =>
    measureRow(measure, {
      past,
      href: measure.slug === null ? null : `${toRoot}indicator/${measure.slug}#${council?.code ?? ""}`,
    }),
  );
  return element(
    "section",
    {},
    element(heading, {}, measureTally(shown)),
    spineTable([{ heading: null, rows }], { council: council?.name ?? "", caption: `Measures of ${of}` }),
  );
}
