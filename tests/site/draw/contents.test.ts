import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { addContents } from "../../../src/site/draw/contents.ts";

function contentsOf(body: string): Document {
  const { document } = parseHTML(`<html><body><main>${body}</main></body></html>`);
  addContents(document);
  return document;
}

const heading = (name: string) => `<h2 id="${name.toLowerCase()}"><a href="#${name.toLowerCase()}">${name}</a></h2>`;
const four = ["People", "Need", "Gaps", "Money"].map(heading).join("");

it("lists the headings of a long page after its title, each as a link", () => {
  const document = contentsOf(`<h1>Needs</h1>${four}`);
  const links = [...document.querySelectorAll("h1 + nav a")].map((link) => [
    link.getAttribute("href"),
    link.textContent,
  ]);
  expect(links).toEqual([
    ["#people", "People"],
    ["#need", "Need"],
    ["#gaps", "Gaps"],
    ["#money", "Money"],
  ]);
  expect(document.querySelector("nav")?.getAttribute("aria-label")).toBe("On this page");
});

it("stands first where the title is above the page’s own part", () => {
  expect(contentsOf(`<p>Answer</p>${four}`).querySelector("main")?.firstElementChild?.tagName).toBe("NAV");
});

it("leaves out headings that are hidden, closed away, a figure’s or without an address", () => {
  const others = `<div hidden>${heading("Hidden")}</div><details>${heading("Closed")}</details>
    <figure>${heading("Drawn")}</figure><h2>Nameless</h2>`;
  const links = [...contentsOf(four + others).querySelectorAll("nav a")].map(({ textContent }) => textContent);
  expect(links).toEqual(["People", "Need", "Gaps", "Money"]);
});

it("is not on a page of three headings", () => {
  expect(contentsOf(["People", "Need", "Gaps"].map(heading).join("")).querySelector("nav")).toBeNull();
});

it("takes a heading’s words as words", () => {
  const document = contentsOf(`${four}<h2 id="a b">&lt;img src=x&gt;</h2>`);
  expect(document.querySelector("nav img")).toBeNull();
  expect(document.querySelector("nav li:last-child a")?.getAttribute("href")).toBe("#a%20b");
});
