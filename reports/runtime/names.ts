// What a dot of a drawing is: told in a line under the drawing to a reader who points at it, touches it, or goes from dot to dot
// with the arrow keys. The words are those of the figure's own table, of which the dots of a swarm name the rows.

const swarms = "[data-rows]";
const drawingOf = "svg[data-names]";
const prompt = "Point at a dot, or go from one to the next with the arrow keys.";

/** How near a pointer must be to a dot, in pixels. */
const nearEnough = 24;

/** Readies the lines that a page has and those that it gains when it is drawn again, and listens. */
export function tellNames(): void {
  const ready = () => {
    for (const line of document.querySelectorAll<HTMLElement>(".read-out:not([tabindex])")) prepare(line);
  };
  ready();
  new MutationObserver(ready).observe(document.querySelector("main") ?? document.body, {
    childList: true,
    subtree: true,
  });
  for (const type of ["pointermove", "pointerdown"] as const) addEventListener(type, pointed);
}

/** One stop for the keyboard for each drawing: a slider from its first dot to its last. */
function prepare(line: HTMLElement): void {
  line.textContent = prompt;
  line.tabIndex = 0;
  line.role = "slider";
  line.ariaLabel = "Councils of the drawing, one by one";
  line.ariaLive = "polite";
  line.ariaValueMin = "1";
  line.ariaValueMax = String(drawn(line).flatMap(rowsOf).length);
  line.ariaValueNow = "1";
  line.ariaValueText = prompt;
  line.addEventListener("keydown", (event) => step(line, event));
}

/** A dot of a drawing, and the row of the figure's table that says the same. */
interface Dot {
  readonly circle: Element;
  readonly row: number;
}

/** The panels of the drawing that is shown: of a wide and a narrow one, the one that has a width. */
function drawn(line: HTMLElement): Element[] {
  const drawings = [...(line.closest(".figure")?.querySelectorAll(drawingOf) ?? [])];
  return drawings.filter((drawing) => drawing.getBoundingClientRect().width > 0);
}

/** Their dots, in the order of the panels and of their values. */
function shown(line: HTMLElement): Dot[] {
  return drawn(line).flatMap((drawing) =>
    [...drawing.querySelectorAll(swarms)].flatMap(dotsOf).sort((a, b) => across(a) - across(b)),
  );
}

function rowsOf(drawing: Element): number[] {
  return [...drawing.querySelectorAll(swarms)].flatMap((swarm) => numbersOf(swarm.getAttribute("data-rows") ?? ""));
}

function dotsOf(swarm: Element): Dot[] {
  spread(swarm);
  const rows = numbersOf(swarm.getAttribute("data-rows") ?? "");
  return [...swarm.children].map((circle, index) => ({ circle, row: rows[index] ?? -1 }));
}

/** A swarm comes as one path of points (reports/components/charts/named-dots.ts): here it becomes a circle for each. */
function spread(swarm: Element): void {
  const path = swarm.querySelector(":scope > path");
  if (path === null) return;
  const radius = Number(path.getAttribute("stroke-width")) / 2;
  const points = (path.getAttribute("d") ?? "").matchAll(/M(-?\d+) (-?\d+)/g);
  path.replaceWith(...Array.from(points, ([, x, y]) => circleAt(Number(x), Number(y), radius)));
}

function circleAt(x: number, y: number, radius: number): SVGElement {
  const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  circle.setAttribute("cx", String(x));
  circle.setAttribute("cy", String(y));
  circle.setAttribute("r", String(radius));
  return circle;
}

/** The whole numbers of stretches, as a drawing lists them: "0-2 7". */
function numbersOf(stretches: string): number[] {
  return stretches.split(" ").flatMap((stretch) => {
    const [first = 0, last = first] = stretch.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function across({ circle }: Dot): number {
  return Number(circle.getAttribute("cx"));
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place) => place + 1,
  ArrowUp: (place) => place + 1,
  ArrowLeft: (place) => place - 1,
  ArrowDown: (place) => place - 1,
  Home: () => 0,
  End: (_, last) => last,
};

function step(line: HTMLElement, event: KeyboardEvent): void {
  const move = steps[event.key];
  if (move === undefined) return;
  event.preventDefault();
  const all = shown(line);
  const place = all.findIndex(({ circle }) => circle.classList.contains("pointed"));
  const next = place === -1 ? 0 : Math.max(0, Math.min(all.length - 1, move(place, all.length - 1)));
  tell(line, all, next);
}

function pointed({ target, clientX, clientY }: PointerEvent): void {
  if (!(target instanceof Element)) return;
  const line = target.closest(drawingOf)?.closest(".figure")?.querySelector<HTMLElement>(".read-out");
  if (line == null) return;
  const all = shown(line);
  const distances = all.map(({ circle }) => {
    const { left, top, width, height } = circle.getBoundingClientRect();
    return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
  });
  const nearest = Math.min(...distances);
  if (nearest <= nearEnough) tell(line, all, distances.indexOf(nearest));
}

function tell(line: HTMLElement, all: readonly Dot[], place: number): void {
  const dot = all[place];
  if (dot === undefined || dot.circle.classList.contains("pointed")) return;
  for (const { circle } of all) circle.classList.toggle("pointed", circle === dot.circle);
  const words = wordsOf(line, dot.row);
  line.textContent = words;
  line.ariaValueMax = String(all.length);
  line.ariaValueNow = String(place + 1);
  line.ariaValueText = words;
}

/** "Leeds. Figure: 77.6%; 95% interval: 73.0% to 82.2%": a row of the figure's table with the headings of its columns. */
function wordsOf(line: HTMLElement, row: number): string {
  const table = line.closest(".figure")?.querySelector("details.table table");
  const heads = [...(table?.querySelectorAll("thead th") ?? [])].map((head) => head.textContent ?? "");
  const [name, ...cells] = [...(table?.querySelectorAll("tbody tr")[row]?.children ?? [])].map(
    (cell) => cell.textContent ?? "",
  );
  const said = cells.flatMap((cell, index) => (cell === "none" ? [] : [`${heads[index + 1]}: ${cell}`]));
  return `${name}. ${said.join("; ")}`;
}
