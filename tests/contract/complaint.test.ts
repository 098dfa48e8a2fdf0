import { expect, it } from "vitest";
import activity from "../../pipelines/activity.ts";
import evidence from "../../pipelines/evidence.ts";
import { complaints } from "../../src/contract/complaint.ts";

const about = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(complaints(activity, cells).map((complaint) => [complaint.column, complaint]));

it("says of a long list how to get it, and lists a short one", () => {
  const { measure, person_type } = about({ measure: "revues", person_type: "citizen" });
  expect(measure?.expected).toMatch(
    /^one of \d+ values, such as contacts, self_directed_assessments, assessment_waits$/,
  );
  expect(measure?.fix).toBe(
    "yardstick template activity prints them all, as Data and methods does. Correct it and run refresh again.",
  );
  expect(person_type?.expected).toBe("one of client, carer, all");
  expect(person_type?.fix).toBeUndefined();
});

it("names the few that the rest of a row leaves of a long list, numbered ones as a run", () => {
  const [complaint] = complaints(evidence, { subject_kind: "milestone", subject: "PPF-22" }).filter(
    ({ column }) => column === "subject",
  );
  expect(complaint?.expected).toBe("one of PPF-01 to PPF-21, where subject_kind is milestone");
});

it("never fills a screen with one cell", () => {
  for (const { expected, why, fix } of complaints(activity, { measure: "revues" })) {
    expect(`${expected} ${why} ${fix ?? ""}`.length).toBeLessThan(600);
  }
});
