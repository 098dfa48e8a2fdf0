import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { drawPage } from "../../src/site/draw/draw-page.ts";
import { pageContext, pageShell } from "../../src/site/shell.ts";
import type { SiteContext } from "../../src/site/site-context.ts";

const name = "</title><script>window.hit = 1</script> & Co";

const context: SiteContext = {
  isDemonstration: false,
  day: { day: "2010-11-30", isToday: true },
  councils: new Map(),
  owed: new Map(),
  freshness: {},
  disclosure: {},
  indicators: new Map([["a", name]]),
  englandDataTo: null,
};

it("draws a page whose title is text, whatever it is made of", async () => {
  const words = { address: "indicator/a", title: "A", body: "<p></p>", module: "a", parameters: {} };
  const page = { ...words, html: pageShell(words, context), context: pageContext(words.address, context), terms: [] };
  const studio = { site: "", cellsOf: async () => () => {}, usePageContext: () => {} };
  const { html } = await drawPage(page, studio);
  expect(html.match(/<title>(.*?)<\/title>/)?.[1]).toBe(
    "&#60;/title&#62;&#60;script&#62;window.hit = 1&#60;/script&#62; &#38; Co – Yardstick",
  );
  const scripts = [...parseHTML(html).document.querySelectorAll("script")];
  expect(scripts.map((script) => script.getAttribute("type"))).toEqual(["module", "application/json"]);
});
