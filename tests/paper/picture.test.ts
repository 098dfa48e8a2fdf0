import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withLiteralColours } from "../../src/paper/literal-colours.ts";
import { pngOf } from "../../src/paper/picture.ts";
import { root } from "../house/source-files.ts";

function drawn(text: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="5" y="30" font-size="24" font-family="system-ui, sans-serif">${text}</text></svg>`;
  return pngOf({ kind: "picture", svg, width: 40, height: 40, alt: "" }).toString("base64");
}

it("draws every shape and letter of our drawings, each as itself", () => {
  const shapes = [..."●○◐▲▼◇◆■□◌–£%’“”éŵ"];
  // A letter that the font does not have is drawn as an empty box, and nothing at all where there is no font.
  const none = [drawn(""), drawn("\ue000")];
  expect(shapes.filter((shape) => none.includes(drawn(shape)))).toEqual([]);
  expect(new Set(shapes.map(drawn)).size).toBe(shapes.length);
});

it("has the colours that the pages have on a light screen", () => {
  const theme = readFileSync(join(root, "reports", "style", "theme.css"), "utf8");
  const light = theme.slice(0, theme.indexOf("@media"));
  const colours = [...light.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].filter(([, name]) => name !== "focus");
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter(([, name, colour]) => withLiteralColours(`var(--${name})`) !== colour)).toEqual([]);
});

it("refuses a colour that papers do not have", () => {
  expect(() => withLiteralColours('fill="var(--unheard-of)"')).toThrow("unheard-of");
});
