/** A child of an element: text is always text, never markup. */
export type Child = Node | string | number | null;

/** Attributes by name; a function is a listener, true an empty attribute, false and null none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | (() => void)>>;

/** Makes an HTML element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null) made.setAttribute(key, String(value));
  }
  made.append(
    ...children.filter((child) => child !== null).map((child) => (child instanceof Node ? child : String(child))),
  );
  return made;
}
