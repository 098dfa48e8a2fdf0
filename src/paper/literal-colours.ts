/** The colours of the pages on paper, by the names that drawings use: see reports/style/theme.css. */
const colours: Readonly<Record<string, string>> = {
  paper: "#ffffff",
  ink: "#1b1f23",
  muted: "#50585f",
  rule: "#c9ced3",
  wash: "#f2f4f6",
  accent: "#0b5a9e",
  "accent-band": "#c3dbf0",
  worse: "#a04a00",
  quiet: "#66788a",
  "quiet-band": "#e0e6eb",
  other: "#868d94",
  target: "#1b1f23",
  grid: "#e3e7ea",
};

/**
 * A drawing with literal colours: what draws pictures without a browser takes every colour that a page's style names for
 * black.
 *
 * @throws {Error} where a drawing names a colour that is not one of the pages'
 */
export function withLiteralColours(svg: string): string {
  return svg
    .replaceAll(/var\(--([a-z-]+)(?:,[^)]*)?\)/g, (_, name: string) => {
      const colour = colours[name];
      if (colour === undefined) throw new Error(`a drawing names the colour ${name}, which papers do not have`);
      return colour;
    })
    .replaceAll(/currentcolor/gi, colours.ink ?? "");
}
