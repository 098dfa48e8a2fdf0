import { parseHTML } from "linkedom";

/**
 * Opens a page on a small DOM and makes it the one that components draw on: they use `document`, `Node` and what else of
 * a browser they need as globals. One page at a time in each thread.
 *
 * @param address the page's place in the site, such as "council/E08000035/jsna"
 */
export function openDocument(html: string, address: string): Document {
  const window = parseHTML(html);
  const { document, Node, HTMLSelectElement } = window;
  Object.defineProperty(HTMLSelectElement.prototype, "value", selectValue);
  withoutListeners(Node.prototype);
  Object.assign(globalThis, {
    window,
    document,
    Node,
    location: { hash: "", search: "", pathname: `/${address}` },
    history: { replaceState: () => {} },
    // A finished page has no listeners: what a reader does draws it again.
    addEventListener: () => {},
    matchMedia: () => ({ matches: true }),
  });
  return document;
}

/** The small DOM knows which option is chosen, but cannot choose one. */
const selectValue: PropertyDescriptor & ThisType<HTMLSelectElement> = {
  configurable: true,
  get() {
    const options = [...this.querySelectorAll("option")];
    return (options.find((option) => option.hasAttribute("selected")) ?? options[0])?.getAttribute("value") ?? "";
  },
  set(value: string) {
    for (const option of this.querySelectorAll("option")) {
      option.toggleAttribute("selected", option.getAttribute("value") === value);
    }
  },
};

/** What a node of a finished page is instead of a target of events: nobody is there to cause one. */
class Listenerless {
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true;
  }
}

/**
 * Takes the base of nodes away, which keeps a table of listeners for each, attributes included, in one weak map: to fill
 * that map and to collect its garbage took a third of the time of drawing.
 */
function withoutListeners(node: object): void {
  if (Object.getPrototypeOf(node) === Listenerless.prototype) return;
  Object.setPrototypeOf(node, Listenerless.prototype);
  Object.setPrototypeOf(node.constructor, Listenerless);
}
