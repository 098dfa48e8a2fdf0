// What is for paper alone: the day of printing and the page's address at the foot of each sheet, and, where a reader asks
// for it, the tables behind the figures as an appendix.

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** "A" to "Z", then "AA": what a table of the appendix is called. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / letters.length);
  return `${rest === 0 ? "" : letterOf(rest - 1)}${letters[index % letters.length] ?? ""}`;
}

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** Adds the day and the whole address to the foot of the sheets. */
function dateSheets(foot: string): void {
  document.documentElement.dataset.foot = `printed ${dayFormat.format(new Date())} · ${foot} · ${location.href}`;
}

/** The tables behind the figures, each under its letter; each figure says which is its own. */
function appendix(): HTMLElement | null {
  const tables = [...document.querySelectorAll<HTMLElement>("main .figure details.table .scroll")];
  if (tables.length === 0) return null;
  const made = document.createElement("section");
  made.className = "appendix";
  const heading = document.createElement("h2");
  heading.textContent = "Appendix: the tables behind the figures";
  made.append(heading);
  for (const [index, table] of tables.entries()) {
    const name = `Table ${letterOf(index)}`;
    const figure = table.closest(".figure");
    const title = document.createElement("h3");
    title.textContent = `${name}: ${figure?.querySelector("h3")?.textContent ?? ""}`;
    made.append(title, table.cloneNode(true));
    const reference = document.createElement("p");
    reference.className = "table-reference";
    reference.textContent = `The numbers are in table ${letterOf(index)} of the appendix.`;
    figure?.querySelector("figcaption")?.append(reference);
  }
  return made;
}

/** Puts the choice of what is printed at the end of the page. */
export function preparePaper(): void {
  const main = document.querySelector("main");
  if (main === null) return;
  const choice = document.createElement("p");
  choice.className = "paper-choice";
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  label.append(box, " with the tables behind the figures");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Print this page";
  button.addEventListener("click", () => print());
  choice.append(button);
  if (main.querySelector(".figure") !== null) choice.append(" ", label);
  main.append(choice);
  const foot = document.documentElement.dataset.foot ?? "";
  addEventListener("beforeprint", () => {
    dateSheets(foot);
    const tables = box.checked ? appendix() : null;
    if (tables !== null) choice.before(tables);
  });
  addEventListener("afterprint", () => {
    document.documentElement.dataset.foot = foot;
    for (const added of document.querySelectorAll(".appendix, .table-reference")) added.remove();
  });
}
