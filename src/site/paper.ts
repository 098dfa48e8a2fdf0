import { dateName } from "../explain/day.ts";
import { escaped } from "./html.ts";
import type { SiteContext, SiteCouncil } from "./site-context.ts";

/** A page as its printed sheets name it. */
export interface Sheet {
  readonly title: string;
  readonly council: SiteCouncil | null;
  /** The page's place in the site. */
  readonly address: string;
}

/**
 * The attributes of which reports/style/print.css makes the running head and foot: a sheet that falls out of a pack says
 * whose it is, of when, and where it is from. The day of printing is added in the browser (reports/runtime/paper.ts).
 */
export function paperAttributes({ title, council, address }: Sheet, { isDemonstration, day }: SiteContext): string {
  const dataTo = council === null || council.data_to === null ? [] : [`data to ${council.data_to}`];
  const head = [council?.name ?? "Yardstick", title, ...dataTo, ...(isDemonstration ? ["demonstration data"] : [])];
  const known = day.isToday ? [] : [`as known on ${dateName(day.day)}`];
  const foot = [...known, `Yardstick: ${address.replace(/(^|\/)index$/, "") || "home"}`];
  return ` data-head="${escaped(head.join(" · "))}" data-foot="${escaped(foot.join(" · "))}"`;
}
