import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header =
  "council_code,item_id,subject_kind,subject,kind,title,reference,dated_on,due_on,done_on,status,owner_role,sentence";

/** An entry of Leeds's register with some cells put in the place of the usual ones. */
function row(cells: Readonly<Record<string, string>> = {}): string {
  const usual: Readonly<Record<string, string>> = {
    council_code: "E08000035",
    item_id: "E1",
    subject_kind: "milestone",
    subject: "PPF-06",
    kind: "document",
    title: "Information and advice strategy",
    reference: "EX/2010/114",
    dated_on: "2010-03-02",
    due_on: "2010-04-01",
    done_on: "2010-03-30",
    status: "done",
    owner_role: "director",
    sentence: "",
  };
  return header
    .split(",")
    .map((column) => `"${cells[column] ?? usual[column] ?? ""}"`)
    .join(",");
}

async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  return workspace.take("evidence.csv", [header, ...rows, ""].join("\n"));
}

describe("an entry of the register of evidence", () => {
  it.each([
    ["of a milestone", {}],
    ["of a question", { subject_kind: "question", subject: "Q20" }],
    ["that is to be done", { done_on: "", status: "not_started" }],
    ["at a web address", { reference: "https://www.leeds.gov.uk/papers?id=114&page=2" }],
    [
      "of a role that answers for a client group",
      { subject_kind: "client_group", subject: "autism", kind: "responsible_role" },
    ],
    [
      "in a sentence that names bodies and no person",
      { sentence: "It was agreed with NHS Leeds and the Leeds Carers Centre." },
    ],
  ])("loads: %s", async (_name, cells) => {
    const { rowCount, messages } = await taken(row(cells));
    expect({ rowCount, messages }).toEqual({ rowCount: 1, messages: [] });
  });

  it.each([
    ["of a milestone that there is not", { subject: "PPF-22" }, "subject"],
    ["of a theme, as if it were a milestone", { subject: "partnerships" }, "subject"],
    ["of a kind that is not known", { subject_kind: "hope" }, "subject_kind"],
    ["whose owner is no role", { owner_role: "J Smith" }, "owner_role"],
    ["whose reference is a script", { reference: "javascript:alert(1)" }, "reference"],
    ["whose reference is markup", { reference: "<a href=x>" }, "reference"],
    ["that is done without a day", { done_on: "" }, "done_on"],
    ["that is due before its own day", { due_on: "2010-03-01" }, "due_on"],
    ["of a role that is not said", { kind: "responsible_role", owner_role: "" }, "owner_role"],
    ["of a council that there is not", { council_code: "E08000999" }, "council_code"],
  ])("is left out: %s", async (_name, cells, column) => {
    const { rowCount, messages } = await taken(row({ ...cells, item_id: "E2" }), row());
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });

  it.each([
    ["an e-mail address", "Ask jo.bloggs@leeds.example for it."],
    ["a telephone number", "Ring 0113 496 0000 for it."],
    ["an NHS number", "The case of 943 476 5919 shows it."],
    ["a courtesy title and a name", "Mrs Bloggs spoke for the carers."],
    ["a councillor's name", "Cllr Bloggs leads on it."],
    ["an e-mail address that hides", "Ask jo.bloggs (at) leeds.example for it."],
  ])("keeps the file out where its sentence has %s, and does not repeat it", async (_name, sentence) => {
    const { isRefused, sentences } = await taken(row({ sentence }));
    expect(isRefused).toBe(true);
    expect(sentences.join(" ")).toContain("sentence");
    expect(sentences.join(" ")).not.toMatch(/bloggs|496|943/i);
  });
});
