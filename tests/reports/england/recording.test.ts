import { beforeAll, expect, it } from "vitest";
import { whoAsks } from "../../../reports/england/recording.ts";
import { openPage } from "../open-page.ts";

beforeAll(() => openPage("england/jsna", { toRoot: "../" }));

const says = (council_name: string, value: "yes" | "no") => ({
  council_code: `Z-${council_name}`,
  council_name,
  value,
  year: "2010-11",
});

it("counts the councils that do not ask callers who pays, and leads to each", () => {
  const section = whoAsks([says("Anvilgate", "no"), says("Barnlea", "yes"), says("Coldersley", "no")]);
  expect(section.querySelector("p")?.textContent).toBe(
    "Of 3 councils that say (2010-11), 2 do not ask callers who pays: they cannot tell self-funders apart.",
  );
  expect([...section.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Anvilgate", "../council/Z-Anvilgate/jsna"],
    ["Coldersley", "../council/Z-Coldersley/jsna"],
  ]);
});

it("lists nothing where each asks, and is not there where none says", () => {
  const section = whoAsks([says("Barnlea", "yes")]);
  expect([section.querySelector("p")?.textContent, section.querySelector("details")]).toEqual([
    "Of 1 council that says (2010-11), each asks callers who pays.",
    null,
  ]);
  expect(whoAsks([]).textContent).toBe("");
});
