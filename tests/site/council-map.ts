import type { Page } from "playwright-core";
import type { IndicatorData } from "../../reports/indicators/page.ts";
import { areaRow, england, indicator } from "../reports/components/indicator/indicator-rows.ts";

const own: IndicatorData["own"] = {
  areas: [
    england,
    areaRow({ area_code: "E06000001", area_name: "Eastwold" }),
    areaRow({ area_code: "E09000001", area_name: "Northmere", verdict: "worse" }),
    areaRow({ area_code: "E06000002", area_name: "Westhaven", value: null, value_status: "missing", verdict: null }),
    areaRow({ area_code: "E10000006", area_name: "Formerly" }),
  ],
  periods: [],
  measures: [],
  changes: [],
  notes: [],
  compared: [],
  councils: [],
  targets: [],
  thresholds: [],
};

/** What an indicator's page reads, of two councils with a boundary, one that did not submit and one of no boundary. */
const page = {
  slug: "a",
  list: [{ ...indicator, slug: "a" }],
  own,
  catalogue: { indicators: [], facts: [], versions: [], steps: [] },
  shapes: {
    year: 2023,
    width: 5000,
    height: 6000,
    areas: ["E06000001", "E09000001", "E06000002"].map((code, index) => ({
      code,
      name: code,
      size: 2500,
      rings: [[3000, 500 + 1000 * index, 500, 0, 0, 500, -500, 0]],
    })),
  },
};

/** Puts the page of an indicator with a map, made by the site's own module, in place of what is on a page of the site. */
export async function showMap(browserPage: Page): Promise<void> {
  // As text: an import that this file's own loader rewrites is none in the browser.
  await browserPage.evaluate(`import(new URL("./yardstick.js", location.href).href).then((site) =>
    document.querySelector("main").replaceChildren(site.indicatorPage(${JSON.stringify(page)})))`);
  await browserPage.locator(".map-key").locator("visible=true").waitFor();
}
