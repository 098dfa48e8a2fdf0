import { expect, it } from "vitest";
import { council, figuresOf, select } from "./core.ts";

const [leeds, hull] = ["E08000035", "E06000010"];

function activity(measure: string, count: number, of_count: number) {
  return {
    council_code: leeds,
    period: "2010-11",
    measure,
    person_type: "client",
    breakdown: "all",
    breakdown_value: "all",
    count,
    of_count,
  };
}

const entry = (item_id: string, subject_kind: string, subject: string, status: string) => ({
  council_code: leeds,
  item_id,
  subject_kind,
  subject,
  kind: "document",
  title: "Of a test",
  status,
});

const register = [
  entry("1", "question", "Q2", "done"),
  entry("2", "milestone", "PPF-07", "done"),
  entry("3", "question", "Q9", "in_progress"),
  entry("4", "question", "Q3", "withdrawn"),
];

// Q35 asks for joint assessments, Q33 for help with one's own, Q2 and Q9 for evidence, Q20 for that of PPF-06 to PPF-08.
it("a question is answered by figures, by evidence of its own or of a milestone, or it is said why not", async () => {
  const db = await figuresOf({
    councils: [council(leeds), council(hull)],
    activity: [activity("joint_assessments", 40, 200), activity("helped_assessments", 3, 90)],
    evidence: register,
  });
  const asked = "('Q2', 'Q3', 'Q9', 'Q20', 'Q66', 'Q33', 'Q34', 'Q35')";
  const states = async (code: string) => {
    const rows = await select(
      db,
      `select question, state from pub.question_state where council_code = '${code}' and question in ${asked}`,
    );
    return Object.fromEntries(rows.map(({ question, state }) => [question, state]));
  };
  expect(await states(leeds)).toEqual({
    Q2: "evidence",
    Q3: "no_evidence",
    Q9: "under_way",
    Q20: "evidence",
    Q66: "not_sent",
    Q33: "hidden",
    Q34: "not_sent",
    Q35: "figures",
  });
  expect(await states(hull)).toEqual({
    Q2: "no_evidence",
    Q3: "no_evidence",
    Q9: "no_evidence",
    Q20: "no_evidence",
    Q66: "not_sent",
    Q33: "not_sent",
    Q34: "not_sent",
    Q35: "not_sent",
  });
  db.close();
});

it("every question of the guide has a state for each council that there is", async () => {
  const db = await figuresOf({ councils: [council(leeds), council(hull)] });
  const rows = await select(db, "select count(*) as questions, count(state) as states from pub.question_state");
  expect(rows).toEqual([{ questions: 188, states: 188 }]);
  db.close();
});
