import { element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import { changeSentence } from "../../components/sentences/since.ts";
import { dateName } from "../../components/words/periods.ts";
import { implications, prompt } from "./prompts.ts";
import type { PaperLoad, PaperTables } from "./rows.ts";

/** The parts of a board paper that no page has: what its form asks for, and what its author is to write. */
export function boardPaper({ changes, loads }: PaperTables) {
  const { council, day, isDemonstration } = pageContext();
  if (council === null) throw new Error("the paper is not of a council");
  const { name } = council;
  return {
    fields: () => fieldTable(name),
    changed: () => element("p", {}, changes.map(changeSentence).join(" ")),
    purpose: () =>
      element(
        "p",
        {},
        `This report tells the executive of ${name} what official and local figures say of adult social care, as known on ${dateName(day)}: the milestones of Putting People First, personal budgets, value for money, needs, and the ten themes of scrutiny, beside comparable councils.`,
      ),
    background: () => backgroundParagraphs(name, isDemonstration),
    governance: () => prompt("Author: say which policies and plans this touches, who decides, and who was consulted"),
    legal: () =>
      prompt("Author, with legal and finance: powers and duties, and what the proposals cost or save, by year"),
    cannotSay: () => element("ul", {}, ...limits.map((words) => element("li", {}, words))),
    conclusions: () => prompt("Author: conclude in your own words what the figures above mean for the council"),
    recommendations: (asks: readonly string[]) => recommendationPrompts(asks),
    documents: () => documentTable(loads),
  };
}

const fieldColumns = [
  { key: "field", label: "Of this paper" },
  { key: "value", label: "Entry" },
] as const;

/** What stands at the head of a paper: filled where it is known, else for the author. */
function fieldTable(name: string): HTMLElement {
  const rows = [
    ["Report of", "Director of Adult Social Services"],
    ["To", "[meeting]"],
    ["Date", "[date of the meeting]"],
    ["Subject", `Adult social care in ${name}: milestones, value for money and needs`],
    ["Originator", "[name and telephone number of the author]"],
    ["Electoral wards affected", "[all, or which]"],
    ["Ward members consulted", "[yes or no]"],
    ...implications.map(([title, ask]) => [`Implications for ${title.toLowerCase()}`, `[${ask}]`]),
    ["Eligible for call-in", "[yes or no, and why]"],
  ].map(([field = "", value = ""]) => ({ field, value }));
  return table(fieldColumns, rows, "Particulars of the paper");
}

function backgroundParagraphs(name: string, isDemonstration: boolean): HTMLElement {
  const made = isDemonstration
    ? [`These data are made up for a demonstration. ${name} and every number are invented.`]
    : [];
  const words = [
    ...made,
    "Putting People First (HM Government, 2007) asks councils and their partners to change adult social care: information for everyone, prevention, personal budgets, and a market that gives choice. Twenty-one milestones set out what is to be in place by when, to April 2011.",
    "Each figure here is made of a return of a council or of an official publication, and can be taken back to the lines of its file. Intervals are 95% intervals. Better and worse are said where a figure’s own interval leaves out what it is compared with.",
  ];
  return element("div", {}, ...words.map((text) => element("p", {}, text)));
}

const limits = [
  "Why councils differ: rates are not adjusted for need unless a figure says so, and councils count in different ways.",
  "What people gained from a service, or whether they had more choice: that has to be asked of them.",
  "What will happen: a projection is what would follow from its assumptions.",
  "Whether a saving is a better way of working or less of it.",
  "Anything of groups that are too small to publish: where a count is hidden, the paper says so.",
];

/** What the author may want to recommend, from what stands out, is late or is missing. */
function recommendationPrompts(asks: readonly string[]): HTMLElement {
  return element(
    "div",
    {},
    prompt("Author: what members are asked to note, agree and decide"),
    asks.length === 0
      ? null
      : element("p", {}, "The figures raise these questions, which a recommendation may answer:"),
    asks.length === 0 ? null : element("ul", {}, ...asks.map((ask) => element("li", {}, ask))),
  );
}

const documentColumns = [
  { key: "source", label: "Source" },
  { key: "file", label: "File" },
  { key: "received", label: "Received" },
] as const;

/** Every file that a figure of the council rests on. */
function documentTable(loads: readonly PaperLoad[]): HTMLElement {
  if (loads.length === 0) return element("p", {}, "No file has a figure of this council.");
  const rows = loads.map(({ title, file, received_at }) => ({ source: title, file, received: dateName(received_at) }));
  return table(documentColumns, rows, "Files that the figures were made from");
}
