import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { feedXml } from "../../src/site/feed.ts";

const context = { isDemonstration: true, day: { day: "2011-12-02", isToday: false } };
const received = (day: string, file: string, began = "2008-07-01T09:00:00.000Z") => ({
  began,
  day,
  updated: `${day}T09:00:00.000Z`,
  titles: "Personal budget counts; Savings",
  files: file,
});

/** The texts of the elements of a name, in the order in which they stand. */
function texts(xml: string, name: string): string[] {
  const { document } = parseHTML(xml.replace(/^<\?xml[^>]*>/, ""));
  return [...document.querySelectorAll(name)].map(({ textContent }) => textContent ?? "");
}

it("has what RFC 4287 asks of a feed and of each entry, the newest first", () => {
  const days = [received("2011-12-02", "savings.csv"), received("2011-05-13", "budgets.csv")];
  const xml = feedXml(
    days,
    [
      { since: "2011-05-13", kind: "new", figures: 58186 },
      { since: "2011-05-13", kind: "restated", figures: 2 },
    ],
    context,
  );
  expect(texts(xml, "feed > id, feed > title, feed > updated, feed > author > name")).toHaveLength(4);
  expect(texts(xml, "feed > updated")).toEqual(["2011-12-02T09:00:00.000Z"]);
  expect(texts(xml, "entry > title")[0]).toBe("Received on 2 December 2011: Personal budget counts; Savings");
  expect(texts(xml, "entry > updated")).toEqual(["2011-12-02T09:00:00.000Z", "2011-05-13T09:00:00.000Z"]);
  expect(texts(xml, "entry > content")).toEqual([
    "Since 13 May 2011, of figures that may be shown: 58,186 new, 2 restated. Received: Personal budget counts; Savings. Files: savings.csv.",
    "Received: Personal budget counts; Savings. Files: budgets.csv.",
  ]);
});

it("calls each entry by a name of its own for ever, whatever else came since", () => {
  const [first] = texts(feedXml([received("2011-05-13", "a.csv")], [], context), "entry > id");
  const ids = texts(feedXml([received("2011-12-02", "b.csv"), received("2011-05-13", "a.csv")], [], context), "id");
  expect(new Set(ids).size).toBe(3);
  expect(ids[2]).toBe(first);
  expect(ids.join(" ")).toMatch(/^(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12} ?){3}$/);
});

it("says that the data are a demonstration, and names no host", () => {
  const xml = feedXml([], [], context);
  expect(texts(xml, "subtitle")[0]).toMatch(/^Demonstration data/);
  expect(texts(xml, "updated")).toEqual(["2011-12-02T00:00:00.000Z"]);
  expect(xml.replace("http://www.w3.org/2005/Atom", "")).not.toContain("http");
});

it("shows a hostile name as text, without what no XML may hold", () => {
  const xml = feedXml(
    [received("2011-12-02", '</content><script>alert(1)</script>&"\u0000\u0008\ud800.csv')],
    [],
    context,
  );
  expect(xml).not.toContain("<script");
  const forbidden = [...xml].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => code < 9 || code === 0xd800);
  expect(forbidden).toEqual([]);
  expect(texts(xml, "entry > content")[0]).toContain('</content><script>alert(1)</script>&"');
});

it("says of no change where nothing is known of an earlier day", () => {
  const xml = feedXml([received("2011-12-02", "a.csv")], [{ since: "", kind: "new", figures: 3 }], context);
  expect(texts(xml, "entry > content")).toEqual(["Received: Personal budget counts; Savings. Files: a.csv."]);
});

it("names the entries of two workspaces otherwise, though files came on one day", () => {
  const idsOf = (began: string) => texts(feedXml([received("2011-12-02", "a.csv", began)], [], context), "id");
  expect(new Set([...idsOf("2008-07-01T09:00:00.000Z"), ...idsOf("2009-07-01T09:00:00.000Z")]).size).toBe(4);
});
