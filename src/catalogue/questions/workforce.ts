import { questionsOf } from "./question.ts";

/** Workforce. */
export const workforce = questionsOf("workforce", [
  { id: "Q74", text: "Does the strategy cover the whole workforce, in every sector?", asks: "figures", priority: 2 },
  {
    id: "Q75",
    text: "How many posts are vacant, how many people leave, and how are they qualified?",
    asks: "figures",
    priority: 2,
    indicators: ["ASCOF 2023-24 6A"],
  },
  { id: "Q76", text: "Are there new roles, and does training reach other sectors?", asks: "figures", priority: 3 },
  { id: "Q77", text: "Is the workforce planned together with the NHS?", asks: "evidence", priority: 3 },
]);
