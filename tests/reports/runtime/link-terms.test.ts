import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { linkTerms } from "../../../reports/runtime/link-terms.ts";
import { termsOf } from "../../../src/site/pages/glossary.ts";

const terms = termsOf(`<dl><dt id="budget" data-also="personal budgets">Personal budget</dt><dd>Money.</dd>
<dt id="interval">95% interval</dt><dd>How far chance goes.</dd><dt id="peers">Open peers</dt><dd>Like it.</dd></dl>`);

function linked(body: string): string {
  const { document } = parseHTML(`<html><body><main>${body}</main></body></html>`);
  linkTerms(document, terms, "../glossary");
  return document.querySelector("main")?.innerHTML.replaceAll(/<\/?span>/g, "") ?? "";
}

const link = (id: string, words: string) => `<a href="../glossary#${id}" class="term">${words}</a>`;

describe("the terms of the glossary on a page", () => {
  it("are linked where each first stands, in any of its spellings, once a page", () => {
    expect(linked("<p>Who holds personal budgets? A personal budget is money.</p><li>Personal budget</li>")).toBe(
      `<p>Who holds ${link("budget", "personal budgets")}? A personal budget is money.</p><li>Personal budget</li>`,
    );
  });

  it("are linked in the order of the sentence, within emphasis too", () => {
    expect(linked("<p>Its <em>95% interval</em> and open peers.</p>")).toBe(
      `<p>Its <em>${link("interval", "95% interval")}</em> and ${link("peers", "open peers")}.</p>`,
    );
  });

  it.each([
    "<h2>Personal budget</h2>",
    '<p><a href="x">Personal budget</a></p>',
    "<table><tbody><tr><td>Personal budget</td></tr></tbody></table>",
    "<figure><p>Personal budget</p></figure>",
    "<details><summary>More</summary><p>Personal budget</p></details>",
    "<p hidden>Personal budget</p>",
    "<p>Impersonal budget, personal budgeting, non-personal budget</p>",
  ])("are not linked in %s", (body) => expect(linked(body)).not.toContain("glossary"));

  it("leave text that is markup elsewhere as text", () => {
    expect(linked("<p>&lt;b&gt; personal budget</p>")).toBe(`<p>&lt;b&gt; ${link("budget", "personal budget")}</p>`);
  });
});
