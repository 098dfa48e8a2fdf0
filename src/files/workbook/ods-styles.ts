import type { Height } from "./cell-text.ts";
import { attribute, type XmlListener } from "./xml.ts";

/** What the styles of an OpenDocument file say of cells, texts and sheets that has a meaning. */
export class OdsStyles implements XmlListener {
  /** Number formats by the name of their style, in the words of Excel as far as they say what a number means. */
  readonly #formats = new Map<string, string>();
  readonly #ofCells = new Map<string, { readonly format: string | null; readonly parent: string | null }>();
  readonly #heights = new Map<string, Height>();
  readonly #hiddenSheets = new Set<string>();
  #style: { name: string; family: string } | null = null;
  #format: { name: string; code: string } | null = null;
  #isPrinted = false;
  #printed = "";

  /** Whether an element is one of a style, and told. */
  open(element: string, attributes: string): void {
    if (/^(?:number|percentage|currency|date|time)-style$/.test(element)) {
      this.#format = { name: attribute(attributes, "name") ?? "", code: element === "percentage-style" ? "0%" : "0" };
    } else if (element === "number" && this.#format !== null) {
      const factor = Number(attribute(attributes, "display-factor") ?? 1);
      this.#format.code += ",".repeat(Math.max(0, Math.round(Math.log10(factor) / 3)));
    } else if (element === "text" && this.#format !== null) [this.#isPrinted, this.#printed] = [true, ""];
    else if (element === "style") this.#beginStyle(attributes);
    else if (element === "text-properties") this.#height(attribute(attributes, "text-position"));
    else if (element === "table-properties" && this.#style?.family === "table") {
      if (attribute(attributes, "display") === "false") this.#hiddenSheets.add(this.#style.name);
    }
  }

  close(element: string): void {
    if (element === "text" && this.#isPrinted) {
      this.#isPrinted = false;
      const isSign = this.#printed === "%" && this.#format?.code.endsWith("%");
      if (this.#format !== null && !isSign) this.#format.code += `"${this.#printed.replaceAll('"', "")}"`;
    } else if (element.endsWith("-style") && this.#format !== null) {
      this.#formats.set(this.#format.name, this.#format.code);
      this.#format = null;
    } else if (element === "style") this.#style = null;
  }

  text(text: string): void {
    if (this.#isPrinted) this.#printed += text;
  }

  /** The number format of cells of this style; null where the style and those that it is made from have none. */
  formatOf(style: string | null): string | null {
    let [name, left] = [style, 20];
    while (name !== null && left > 0) {
      const known = this.#ofCells.get(name);
      if (known?.format) return this.#formats.get(known.format) ?? null;
      [name, left] = [known?.parent ?? null, left - 1];
    }
    return null;
  }

  heightOf(style: string | null): Height {
    return this.#heights.get(style ?? "") ?? "level";
  }

  isHiddenSheet(style: string | null): boolean {
    return this.#hiddenSheets.has(style ?? "");
  }

  #beginStyle(attributes: string): void {
    this.#style = { name: attribute(attributes, "name") ?? "", family: attribute(attributes, "family") ?? "" };
    if (this.#style.family !== "table-cell") return;
    const format = attribute(attributes, "data-style-name");
    this.#ofCells.set(this.#style.name, { format, parent: attribute(attributes, "parent-style-name") });
  }

  /** `super 58%`, `33% 58%`, `sub 58%`, `-33% 58%`. */
  #height(position: string | null): void {
    if (this.#style?.family !== "text" || position === null) return;
    const isRaised = /^(?:super|\+?0*[1-9])/.test(position);
    const isLowered = /^(?:sub|-0*[1-9])/.test(position);
    if (isRaised || isLowered) this.#heights.set(this.#style.name, isRaised ? "raised" : "lowered");
  }
}
