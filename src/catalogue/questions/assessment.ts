import { questionsOf } from "./question.ts";

/** Assessment. */
export const assessment = questionsOf("assessment", [
  {
    id: "Q31",
    text: "Did people who use services and carers help to design the assessment?",
    asks: "evidence",
    priority: 3,
  },
  {
    id: "Q32",
    text: "How far has self-directed assessment come, for every group and for carers?",
    asks: "figures",
    priority: 1,
    page: "jsna#self-directed-by-group",
  },
  { id: "Q33", text: "Who is helped with their own assessment?", asks: "figures", priority: 3 },
  {
    id: "Q34",
    text: "Are people who pay for their own care assessed as others are?",
    asks: "figures",
    priority: 1,
    indicators: ["SF-REQ"],
    page: "jsna#self-funders",
  },
  { id: "Q35", text: "How many assessments are made together with health and others?", asks: "figures", priority: 2 },
  {
    id: "Q36",
    text: "Are people reviewed in time, and when their needs change?",
    asks: "figures",
    priority: 1,
    page: "jsna#assessed-and-reviewed",
    notCollected:
      "No return counts reviews when needs change, as after a stay in hospital: the council’s own records would.",
  },
  {
    id: "Q37",
    text: "How long do people wait for assessment and for help?",
    asks: "figures",
    priority: 1,
    indicators: ["NI 132", "NI 133"],
    page: "jsna#what-the-council-does",
  },
  {
    id: "Q38",
    text: "Are carers assessed, and what comes of it?",
    asks: "figures",
    priority: 1,
    indicators: ["NI 135", "ASCOF 2023-24 3D(1B)", "ASCOF 2023-24 1C"],
    page: "jsna#assessed-and-reviewed",
  },
  {
    id: "Q94",
    text: "What do people say who have assessed themselves?",
    asks: "figures",
    priority: 2,
  },
]);
