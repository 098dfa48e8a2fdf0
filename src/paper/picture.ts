import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import type { Picture } from "./model.ts";

const packages = createRequire(import.meta.url);

/** One family that has every letter and shape of our drawings, as TrueType: of a woff file nothing is drawn, silently. */
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) =>
  packages.resolve(`dejavu-fonts-ttf/ttf/${name}`),
);

/** Pixels of the PNG for each pixel of the drawing: 288 to an inch on paper. */
const sharpness = 3;

/** A drawing as PNG, without a browser and without the fonts of the machine. */
export function pngOf({ svg, width }: Picture): Buffer {
  const drawn = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "DejaVu Sans" },
    fitTo: { mode: "width", value: Math.round(width * sharpness) },
    background: "#ffffff",
  });
  return drawn.render().asPng();
}
