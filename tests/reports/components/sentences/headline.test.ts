import { expect, it } from "vitest";
import { asHeadline } from "../../../../reports/components/sentences/words.ts";

it("takes the full stop from the end alone", () => {
  expect(asHeadline("Northmere’s share is 31.2%.")).toBe("Northmere’s share is 31.2%");
  expect(asHeadline("31.2% hold one")).toBe("31.2% hold one");
});
