import { questionsOf } from "./question.ts";

/** Promoting health and inclusion. */
export const inclusion = questionsOf("health_and_inclusion", [
  {
    id: "Q24",
    text: "What is done to reduce inequality in health for disadvantaged groups?",
    asks: "figures",
    priority: 1,
    indicators: ["NI 119", "NI 120", "NI 121", "NI 122", "NI 123", "NI 137"],
    page: "jsna",
  },
  {
    id: "Q25",
    text: "What is shared with the Director of Public Health: money, posts?",
    asks: "both",
    priority: 3,
    records: [{ table: "money_item", kind: "pooled_budget" }],
    page: "value-for-money#pooled-and-systems",
  },
  {
    id: "Q26",
    text: "Do people who use services have access to housing, leisure and transport?",
    asks: "figures",
    priority: 2,
  },
  {
    id: "Q27",
    text: "Is support for everyone a priority of the local strategic partnership?",
    asks: "evidence",
    priority: 2,
  },
  {
    id: "Q28",
    text: "Do people belong, have company, and help each other?",
    asks: "figures",
    priority: 2,
    indicators: ["NI 2", "NI 6", "NI 138", "ASCOF 2023-24 5A(1)", "ASCOF 2023-24 5A(2)", "ASCOF 2011-12 1I(1)"],
    page: "indicators",
  },
  {
    id: "Q29",
    text: "Are people helped to be active and eat well?",
    asks: "figures",
    priority: 2,
    indicators: ["NI 8"],
    notCollected: "No return asks how people eat: surveys of public health would.",
  },
  {
    id: "Q30",
    text: "Do older people stay independent after rehabilitation?",
    asks: "figures",
    priority: 1,
    indicators: ["NI 125", "ASCOF 2023-24 2D(1)", "ASCOF 2011-12 2B(1)"],
    page: "indicators#measures",
  },
  {
    id: "Q91",
    text: "Who takes part in the needs assessment: people who use services, carers, people who pay themselves?",
    asks: "both",
    priority: 1,
  },
]);
