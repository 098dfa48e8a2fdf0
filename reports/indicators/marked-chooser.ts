import { element } from "../components/figure/element.ts";

/** A council that can be marked. */
export interface MarkableCouncil {
  readonly code: string;
  readonly name: string;
}

/** The code in the part of an address after `#`, of a council or not; null where there is none. */
export function codeIn(hash: string): string | null {
  const [, code] = hash.match(/^#([A-Z][0-9]{8})$/) ?? [];
  return code ?? null;
}

/**
 * A list to mark one council in, and what it says of the one that is marked. The choice is kept in the address, so that
 * a link brings it along and going back takes it away. `show` is called at once, and again with each choice.
 */
export function markChooser(
  councils: readonly MarkableCouncil[],
  says: (code: string | null) => string,
  show: (code: string | null) => void,
): HTMLElement {
  const options = councils
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"))
    .map(({ code, name }) => element("option", { value: code }, name));
  const select = element("select", { id: "mark" }, element("option", { value: "" }, "No council"), ...options);
  const said = element("p", { role: "status", class: "marked" });
  const read = () => {
    const code = codeIn(location.hash);
    select.value = councils.some((council) => council.code === code) ? (code ?? "") : "";
    said.textContent = says(code);
    show(code);
  };
  select.addEventListener("change", () => {
    history.replaceState(null, "", select.value === "" ? location.pathname : `#${select.value}`);
    read();
  });
  addEventListener("hashchange", read);
  read();
  return element(
    "div",
    {},
    element("div", { class: "chooser" }, element("label", { for: "mark" }, "Mark a council"), select),
    said,
  );
}
