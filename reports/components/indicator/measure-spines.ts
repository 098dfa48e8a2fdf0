import { type SpineTableRow, spineKey, spineTable } from "../charts/spine-table.ts";
import { element } from "../figure/element.ts";
import { type TableFigureSpec, tableFigure } from "../figure/figure.ts";

/** The measures of one domain of a framework, or those that are no longer published. */
export interface MeasureDomain {
  /** What the domain shows: "Services: of 5 measures, …". */
  readonly headline: string;
  readonly rows: readonly SpineTableRow[];
  /** Older measures lie in a drawer, closed on every page. */
  readonly isCurrent: boolean;
}

/** What the spines of a page say beyond their rows. */
export interface MeasureSpinesSpec extends TableFigureSpec {
  /** The name of the council, over its column. */
  readonly council: string;
  /** What the bands of a mark are of, as a sentence. */
  readonly band: string;
}

/**
 * A council’s measures as spines, one for each domain under the one key: on a telephone each domain can be opened, on a wide page and on
 * paper all are open (reports/style/spine.css).
 */
export function measureSpines(domains: readonly MeasureDomain[], spec: MeasureSpinesSpec): HTMLElement {
  return tableFigure(spec, spineKey(spec.band), ...domains.map((domain) => domainPart(domain, spec.council)));
}

function domainPart({ headline, rows, isCurrent }: MeasureDomain, council: string): HTMLElement {
  return element(
    "details",
    { class: isCurrent ? "domain" : "drawer" },
    element("summary", {}, headline),
    spineTable([{ heading: null, rows }], { council, caption: headline }),
  );
}
