import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { aspects, sharedOutcomes } from "../../src/catalogue/account.ts";
import { annexAGroups } from "../../src/catalogue/client-groups.ts";
import { milestones } from "../../src/catalogue/milestones.ts";
import { themes } from "../../src/catalogue/themes.ts";
import { root } from "../house/source-files.ts";

/** The guidance as text, which is not the project's: what needs it is skipped where it is not here. */
const folder = resolve(root, "..", "shared", "seeds");
const isHere = existsSync(folder);

function linesOf(start: string): string[] {
  const file = readdirSync(folder).find((name) => name.startsWith(start));
  if (file === undefined) throw new Error(`${folder} has no file that begins with ${start}`);
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A theme as the guide prints it: its question, its milestones under their months, and its indicators. */
interface Printed {
  readonly question: string;
  readonly milestones: readonly string[];
  readonly indicators: readonly string[];
}

const months = { December: "12", April: "04", October: "10" } as const;

function monthOf(line: string): string | null {
  const [, month, year] = /^(December|April|October) (\d{4})$/.exec(line) ?? [];
  if (month === undefined || year === undefined) return null;
  return `${year}-${months[month as keyof typeof months]}-01`;
}

/** The part of the guide on a theme: from its title, before its question, to its last indicator. */
function printed(lines: readonly string[], title: string, question: string): Printed {
  const start = lines.findIndex((line, index) => line === title && lines[index + 1] === question);
  if (start === -1) return { question: "", milestones: [], indicators: [] };
  const [found, listed]: [string[], string[]] = [[], []];
  let month: string | null = null;
  for (const line of lines.slice(start + 2)) {
    const indicator = /^NI ?(\d+)\b/.exec(line)?.[1];
    if (indicator !== undefined) listed.push(`NI ${indicator}`);
    else if (listed.length > 0) break;
    else if (monthOf(line) !== null) month = monthOf(line);
    else if (month !== null && /^(?:That|There|An) .*\.$/.test(line)) found.push(`${month} ${line}`);
    else if (!/^(Putting People First|Relevant National)/.test(line)) break;
  }
  return { question, milestones: found, indicators: listed };
}

it.skipIf(isHere)("compares with the guidance: skipped, for its texts are not here", () => {
  expect(isHere).toBe(false);
});

describe.skipIf(!isHere)("beside the guidance itself", () => {
  const guide = isHere ? linesOf("002") : [];

  it.each(themes)("theme $title has the guide’s question, milestones, months and indicators", (theme) => {
    const { question, milestones: texts, indicators } = printed(guide, theme.title, theme.question);
    expect(question).toBe(theme.question);
    const own = milestones.filter((milestone) => milestone.theme === theme.id);
    expect(texts).toEqual(own.map(({ dueDate, text }) => `${dueDate} ${text}`));
    expect(indicators).toEqual(theme.indicators);
  });

  it("the client groups are those of Annex A, in its order", () => {
    const lines = linesOf("000");
    const start = lines.indexOf("### Annex A – Adult Social Care Client Groups");
    const listed = lines.slice(start).flatMap((line) => /^- (.+?)[;:.]?(?: and)?$/.exec(line)?.[1] ?? []);
    expect(annexAGroups.map(({ title }) => title)).toEqual(listed.map((title) => title.replace(/;$/, "")));
  });

  it("the aspects of a Director’s remit and the shared outcomes are those of the guidance, in its order", () => {
    const listedAfter = (start: string, beginning: RegExp, count: number) => {
      const lines = linesOf(start);
      const after = lines.slice(lines.findIndex((line) => beginning.test(line)) + 1);
      return after
        .filter((line) => line.startsWith("- "))
        .slice(0, count)
        .map((line) => line.slice(2).replace(/[;.](?: and)?$/, ""));
    };
    expect(aspects.map(({ title }) => title)).toEqual(listedAfter("000", /There are seven key aspects/, 7));
    expect(sharedOutcomes.map(({ title }) => title)).toEqual(listedAfter("003", /3\.2 Agreed and shared outcomes/, 7));
  });
});
