import { describe, expect, it } from "vitest";
import { pageContext, pageShell } from "../../src/site/shell.ts";
import type { SiteContext } from "../../src/site/site-context.ts";

const page = {
  address: "council/Z1/jsna",
  title: "Needs (JSNA)",
  body: "<p>Words</p>",
  module: "council-jsna",
  parameters: { council: "Z1" },
};

const council = {
  code: "Z1",
  name: `Cock & "Bull" <script>`,
  region: "North",
  council_type: "Unitary Authority",
  first_day: "1974-04-01",
  last_day: "2009-03-31",
  followed_by: "Hen & Chickens",
  began_on: "1 April 2008",
  in_place_of: "Egg and part of Shell",
  data_to: "31 March 2011",
  comparators: "CQC comparator group, 2009",
};

const context: SiteContext = {
  isDemonstration: true,
  day: { day: "2010-11-30", isToday: false },
  councils: new Map([["Z1", council]]),
  owed: new Map(),
  freshness: {},
  disclosure: {},
  indicators: new Map([["nis-ni-1", "NI 1: Cakes & ale"]]),
  englandDataTo: "31 March 2011",
};

describe("a page before its cells are run", () => {
  const shell = pageShell(page, context);

  it("has a language, a viewport that zooms and a title with the council", () => {
    expect(shell).toContain('<html lang="en-GB" ');
    expect(shell).not.toContain("maximum-scale");
    expect(shell).toContain("<title>Needs (JSNA) – Cock &#38; &#34;Bull&#34; &#60;script&#62; – Yardstick</title>");
  });

  it("has the council’s name as its only heading of the first level, and the page’s name for those who do not see the tab", () => {
    const name = "Cock &#38; &#34;Bull&#34; &#60;script&#62;";
    expect(shell.match(/<h1>.*<\/h1>/g)).toEqual([
      `<h1>${name}<span class="visually-hidden">: needs (JSNA)</span></h1>`,
    ]);
  });

  it("shows the name of a page that no tab stands for", () => {
    const there = pageShell({ ...page, title: "Comparators", address: "council/Z1/comparators" }, context);
    expect(there).toContain('<span class="page-name">: comparators</span></h1>');
  });

  it("leads to other councils by the list of all, where nothing can be typed", () => {
    expect(shell).toMatch(/<a class="switch[^"]*" href="\.\.\/\.\.\/councils">Change council<\/a>/);
    expect(shell).toMatch(/<a class="find[^"]*" href="\.\.\/\.\.\/councils">/);
  });

  it("says at the head and the foot of a printed sheet whose it is and where it is from", () => {
    expect(shell).toContain(' data-head="Cock &#38; &#34;Bull&#34; &#60;script&#62; · Needs (JSNA)');
    expect(shell).toMatch(/ data-foot="[^"]*Yardstick: council\/Z1\/jsna"/);
  });

  it("says how its figures are read, with the shapes and the way to the glossary", () => {
    expect(shell).toContain('<a href="#how-to-read">How to read this</a>');
    expect(shell).toMatch(/id="how-to-read".*▲ better, ● similar, ▼ worse/s);
    expect(shell).toContain('<a href="../../glossary">glossary</a>');
    expect(pageShell({ ...page, address: "changes" }, context)).not.toContain("how-to-read");
  });

  it("never lets a name be markup", () => expect(shell).not.toContain("<script>"));

  it("marks the tab of the page and leads to the site’s root", () => {
    expect(shell).toContain('<a href="./jsna" aria-current="page">Needs</a>');
    expect(shell).toContain('<a class="brand" href="../../">Yardstick</a>');
    expect(shell).toContain('<a href="../../milestones">All milestones</a>');
  });

  it("says once what the links at its numbers are for", () => {
    expect(shell).toContain('<p id="number-origin" hidden>Where it comes from</p>');
  });

  it("leads to what is said of accessibility and privacy", () => {
    expect(shell).toContain('<li><a href="../../accessibility">Accessibility and privacy</a></li></ul></footer>');
  });

  it("leads from its foot to where the council’s numbers come from and what changed there", () => {
    const foot = shell.slice(shell.indexOf("<footer>"));
    expect(foot).toContain('<a href="./explained">Where each number comes from</a>');
    expect(foot).toContain('<a href="./changes">What changed here</a>');
  });

  it("leads to whom it is compared with and why, a page that no tab stands for", () => {
    expect(shell).toContain('(<a href="./comparators">who and why</a>)');
    const there = pageShell({ ...page, address: "council/Z1/comparators" }, context);
    expect(there).toContain('<a href="./comparators" aria-current="page">who and why</a>');
    expect(there.match(/aria-current/g)).toHaveLength(1);
  });

  it("says who it is compared with, how far the data go, and that the council has ended", () => {
    expect(shell).toContain("CQC comparator group, 2009");
    expect(shell).toContain("Data to 31 March 2011");
    expect(shell).toContain("Ceased on 31 March 2009, followed by Hen &#38; Chickens ·");
  });

  it("says on which day it is read, unless that is today", () => {
    expect(shell).toContain("Data to 31 March 2011 · as known on 30 November 2010 · ");
    const today = { ...context, day: { day: "2026-11-30", isToday: true } };
    expect(pageShell(page, today)).not.toContain("as known on");
  });

  it("says when a council began and in whose place", () => {
    expect(shell).toContain(" · Began on 1 April 2008 in place of Egg and part of Shell · ");
  });

  it("has the notice in a demonstration only", () => {
    expect(shell).toContain("Demonstration data.");
    expect(pageShell({ ...page, address: "index" }, { ...context, isDemonstration: false })).not.toContain(
      "Demonstration data",
    );
  });

  it("tells components what the page is about", () => {
    expect(pageContext(page.address, context)).toMatchObject({
      isDemonstration: true,
      day: "2010-11-30",
      toRoot: "../../",
      council: { code: "Z1", name: council.name },
    });
  });
});

it("names the page of an indicator by the indicator", () => {
  const title = /<title>(.*)<\/title>/.exec(pageShell({ ...page, address: "indicator/nis-ni-1" }, context))?.[1];
  expect(title).toBe("NI 1: Cakes &#38; ale – Yardstick");
});

describe("the pages about England", () => {
  const there = pageShell({ ...page, title: "Milestones", address: "england/milestones" }, context);

  it("have its name as their heading, its facts and a council’s tabs", () => {
    expect(there).toContain('<h1>England<span class="visually-hidden">: milestones</span></h1>');
    expect(there).toContain("<title>Milestones – England – Yardstick</title>");
    expect(there).toContain('<p class="facts">0 councils · Data to 31 March 2011 · as known on 30 November 2010<span');
    expect(there).toContain('<li><a href="./milestones" aria-current="page">Milestones</a></li>');
    expect(there).toContain('<li><a href="../england/" aria-current="page">England</a></li>');
  });

  it("lead to where England’s numbers come from", () => {
    expect(there.slice(there.indexOf("<footer>"))).toContain('<a href="./explained">Where each number comes from</a>');
  });
});
