/** A page of fewer headings is seen whole without a list of them. */
const fewest = 4;

/**
 * Lists the headings of a long page in it, as links: beside its words on a wide screen, and closed above them on a narrow
 * one. Only headings with an id are listed, and none that are hidden or that have to be opened first.
 */
export function addContents(document: Document): void {
  const main = document.querySelector("main");
  const all = [...(main?.querySelectorAll("h2[id]") ?? [])];
  const headings = all.filter((heading) => heading.closest("[hidden], details, figure") === null);
  if (main === null || headings.length < fewest) return;
  const contents = document.createElement("nav");
  contents.setAttribute("class", "contents");
  contents.setAttribute("aria-label", "On this page");
  // The list follows what opens it and is not within it: a wide page shows the one without the other.
  contents.innerHTML = "<details><summary>On this page</summary></details><ul></ul>";
  contents.querySelector("ul")?.append(...headings.map((heading) => item(document, heading)));
  main.classList.add("long");
  const title = [...main.children].find(({ tagName }) => tagName === "H1");
  if (title === undefined) main.prepend(contents);
  else title.after(contents);
}

function item(document: Document, heading: Element): Element {
  const link = document.createElement("a");
  link.setAttribute("href", `#${encodeURIComponent(heading.id)}`);
  link.textContent = heading.textContent;
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}
