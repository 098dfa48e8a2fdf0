import { expect, it } from "vitest";
import {
  dispersionNote,
  funnelPoints,
  outsideNotes,
  outsideSentence,
  placeWords,
} from "../../../reports/components/indicator-funnel.ts";
import { areaRow } from "./indicator-rows.ts";

it("orders councils by denominator and leaves out those without limits", () => {
  const rows = [
    areaRow({ area_name: "Large", denominator: 5000 }),
    areaRow({ area_name: "Survey", funnel_lower_95: null }),
    areaRow({ area_name: "Small", denominator: 100 }),
  ];
  expect(funnelPoints(rows).map(({ name }) => name)).toEqual(["Small", "Large"]);
});

it.each([
  [31, "above the 99.8% limit"],
  [29, "above the 95% limit"],
  [25, "inside the limits"],
  [21, "below the 95% limit"],
  [19, "below the 99.8% limit"],
])("%i%% among limits of 20, 22, 28 and 30 is %s", (value, words) => {
  const limits = { lower998: 20, lower95: 22, upper95: 28, upper998: 30, wideLower: null, wideUpper: null };
  expect(placeWords({ value, ...limits })).toBe(words);
});

it("names who lies outside, and where many do those alone that lie outside the dotted limits", () => {
  const inside = Array.from({ length: 30 }, (_, index) => areaRow({ area_name: `Council ${index}`, value: 25 }));
  const out = areaRow({ area_name: "Eastwold", value: 31 });
  const far = areaRow({ area_name: "Northmere", value: 41 });
  expect(outsideNotes(funnelPoints([...inside, out]))).toEqual(["Outside the 99.8% limits: Eastwold."]);
  expect(outsideNotes(funnelPoints(inside))).toEqual(["No council lies outside the 99.8% limits."]);
  const [note, who] = outsideNotes(funnelPoints([...inside, out, far]));
  expect(note).toContain("More than 5% of councils");
  expect(who).toBe("Outside the dotted limits: Northmere.");
});

it("warns where more than one in twenty lies outside", () => {
  expect(dispersionNote(7, 152)).toBeNull();
  expect(dispersionNote(8, 152)).toContain("More than 5% of councils");
});

it.each([
  [12, "12 of 151 councils lie outside the 99.8% limits."],
  [1, "1 of 151 councils lies outside the 99.8% limits."],
  [0, "None of 151 councils lie outside the 99.8% limits."],
])("says how many of all councils lie outside: %i", (outside, sentence) => {
  expect(outsideSentence(outside, 151)).toBe(sentence);
});
