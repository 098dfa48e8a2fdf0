import { beforeAll, expect, it } from "vitest";
import { figure } from "../../../../reports/components/figure/figure.ts";
import { explainedLink, figureKey } from "../../../../reports/components/figure/key.ts";
import { openPage } from "../../open-page.ts";

beforeAll(() => {
  openPage("index");
});

const key = () => figureKey({ area_code: "E1", indicator_code: "NI 130", period: "2010-11" });

it("calls each control by what it says, and then by what its figure says", () => {
  const made = figure({
    id: "shares",
    headline: "A third hold one",
    subtitle: "Share",
    alt: "Bars",
    draw: () => document.createElement("svg"),
    columns: [{ key: "name", label: "Name" }],
    rows: [{ name: "Eastwold" }],
    main: key(),
    source: "returns",
    method: "Counts.",
    notes: [],
    isDemonstration: false,
  });
  document.body.replaceChildren(made);
  const controls = [...made.querySelectorAll(".controls :is(button, a, summary)")];
  const names = controls.map((control) =>
    (control.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(": "),
  );
  expect(names).toEqual(
    ["Table", "CSV", "PNG", "SVG", "Copy sentence", "Link", "Method", "Origin"].map(
      (words) => `${words}: A third hold one`,
    ),
  );
});

it("calls a number that leads to where it comes from by itself, and leaves to the page what such links are for", () => {
  const link = explainedLink("32.5%", key());
  expect(link).toMatchObject({ textContent: "32.5%" });
  expect(typeof link === "string" ? link : link.getAttribute("aria-describedby")).toBe("number-origin");
  expect(explainedLink("32.5%", null)).toBe("32.5%");
});
