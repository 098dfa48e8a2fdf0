import { expect, it } from "vitest";
import { drawings } from "../../../../reports/components/figure/drawings.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";

const svg = (parts: string) => {
  const document = openDocument("<!doctype html><html><head></head><body></body></html>", "index");
  const holder = document.createElement("div");
  holder.innerHTML = `<svg width="328" height="10">${parts}</svg>`;
  const drawing = holder.firstElementChild;
  if (drawing === null) throw new Error("nothing was drawn");
  return drawings({ id: "shares", draw: () => drawing })[0]?.outerHTML;
};

it.each([
  ['<line x1="44.06059976696358" y1="0.0000000001234" />', '<line x1="44.1" y1="0" />'],
  ['<path d="M1.23456,-7.98765L3,4.05e-9" />', '<path d="M1.2,-8L3,0" />'],
  ['<g transform="translate(14.449999,255)" />', '<g transform="translate(14.4,255)" />'],
])("gives places to a tenth of a pixel: %s", (drawn, shown) => {
  expect(svg(drawn)).toContain(shown);
});

it.each(['<g transform="scale(0.0123)" />', '<text dy="0.32em" font-size="9.75" />', '<line x1="44.5" />'])(
  "leaves what is no place, and what is short: %s",
  (drawn) => {
    expect(svg(drawn)).toContain(drawn);
  },
);

it("brings no style into its page: the policy of pages allows none", () => {
  expect(svg("<style>text { white-space: pre }</style><text>Leeds</text>")).not.toContain("style");
});
