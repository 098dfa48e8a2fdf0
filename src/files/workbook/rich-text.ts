import { inHeight, onOneLine } from "./cell-text.ts";
import { attribute, letter } from "./xml.ts";

/** The text of a cell that is made of runs, with raised and lowered ones in letters of their own. */
export class RichText {
  #text = "";
  #height: "raised" | "lowered" | "level" = "level";
  #isText = false;
  #isPhonetic = false;

  open(element: string, attributes: string): void {
    if (element === "r") this.#height = "level";
    else if (element === "vertAlign") {
      const value = attribute(attributes, "val");
      this.#height = value === "superscript" ? "raised" : value === "subscript" ? "lowered" : "level";
    } else if (element === "rPh") this.#isPhonetic = true;
    else if (element === "t") this.#isText = !this.#isPhonetic;
  }

  close(element: string): void {
    if (element === "t") this.#isText = false;
    else if (element === "rPh") this.#isPhonetic = false;
    else if (element === "r") this.#height = "level";
  }

  text(text: string): void {
    if (this.#isText) this.#text += inHeight(unhexed(text), this.#height);
  }

  take(): string {
    const text = onOneLine(this.#text);
    this.#text = "";
    return text;
  }
}

/** Letters that XML does not allow are written as `_x000D_`. */
export function unhexed(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => letter(Number.parseInt(hex, 16)))
    : text;
}
