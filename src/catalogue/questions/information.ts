import { questionsOf } from "./question.ts";

/** Universal information and advice. */
export const information = questionsOf("information", [
  {
    id: "Q19",
    text: "Do people know where to get information, wherever they live and whoever pays?",
    asks: "figures",
    priority: 2,
    indicators: ["SF-ADV", "ASCOF 2023-24 3C(1)", "ASCOF 2023-24 3C(2)", "ASCOF 2011-12 3D(1)"],
    milestones: ["PPF-08"],
  },
  {
    id: "Q20",
    text: "Were strategy, arrangements and public information in place by their dates?",
    asks: "both",
    priority: 1,
    milestones: ["PPF-06", "PPF-07", "PPF-08"],
    page: "milestones",
  },
  {
    id: "Q21",
    text: "How good is first contact, as mystery shoppers find it?",
    asks: "figures",
    priority: 2,
  },
  {
    id: "Q22",
    text: "Does first contact lead to good advice and the right referral?",
    asks: "figures",
    priority: 2,
    page: "jsna#contacts",
  },
  {
    id: "Q23",
    text: "What do people who made contact of late say?",
    asks: "figures",
    priority: 3,
  },
  { id: "Q93", text: "Do the websites of the council and its partners inform?", asks: "evidence", priority: 3 },
]);
