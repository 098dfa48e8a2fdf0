import { questionsOf } from "./question.ts";

/** Effective partnerships with people who use services, carers and other citizens. */
export const partnerships = questionsOf("partnerships", [
  {
    id: "Q10",
    text: "Is social care among the targets of the local area agreement?",
    asks: "figures",
    priority: 1,
    records: [{ table: "local_target", kind: "local_area_agreement" }],
    page: "indicators",
  },
  {
    id: "Q11",
    text: "Are people who use services involved, whatever their client group?",
    asks: "figures",
    priority: 2,
    milestones: ["PPF-03"],
  },
  {
    id: "Q12",
    text: "Are carers involved in their own right?",
    asks: "figures",
    priority: 2,
    indicators: ["NI 135"],
    milestones: ["PPF-03"],
  },
  {
    id: "Q13",
    text: "Are people who pay for their own care involved?",
    asks: "figures",
    priority: 2,
    indicators: ["SF-COUNT"],
  },
  {
    id: "Q14",
    text: "What part do user-led organisations play, and is there at least one?",
    asks: "both",
    priority: 1,
    milestones: ["PPF-05"],
  },
  {
    id: "Q15",
    text: "Do people know of the changes and understand them?",
    asks: "figures",
    priority: 2,
    milestones: ["PPF-01", "PPF-02", "PPF-04"],
  },
  { id: "Q16", text: "Are there trained and paid roles for people who use services?", asks: "figures", priority: 3 },
  {
    id: "Q17",
    text: "What do people say of their experience, and of being treated with dignity?",
    asks: "figures",
    priority: 1,
    indicators: ["NI 127", "NI 128", "ASCOF 2023-24 1A", "ASCOF 2023-24 1D", "ASCOF 2023-24 3A"],
    page: "indicators",
  },
  {
    id: "Q18",
    text: "Do people take part in civic life and volunteer?",
    asks: "figures",
    priority: 3,
    indicators: ["NI 3", "NI 6"],
    page: "indicators",
  },
]);
