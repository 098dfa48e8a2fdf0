import { questionsOf } from "./question.ts";

/** Early intervention, prevention and enablement. */
export const prevention = questionsOf("prevention", [
  {
    id: "Q54",
    text: "Is money moved to prevention, and for whom?",
    asks: "figures",
    priority: 1,
    indicators: ["EX-CLASS"],
    page: "value-for-money#classes",
  },
  { id: "Q55", text: "Are people found before they need much help?", asks: "figures", priority: 3 },
  {
    id: "Q56",
    text: "Is reablement offered as a rule, and to those who gain from it?",
    asks: "figures",
    priority: 1,
    indicators: ["NI 125", "ASCOF 2023-24 2A", "ASCOF 2023-24 2D(2)"],
    page: "jsna#reablement",
  },
  {
    id: "Q57",
    text: "Does it work, and is money put where it does?",
    asks: "figures",
    priority: 2,
    indicators: ["NI 125", "UC"],
    page: "value-for-money",
  },
  {
    id: "Q58",
    text: "What is offered together with health: falls, adaptations, telecare?",
    asks: "figures",
    priority: 2,
    page: "jsna#services-used",
  },
  { id: "Q59", text: "Is there help about the house and garden?", asks: "figures", priority: 3 },
  {
    id: "Q60",
    text: "Do fewer people go into homes or wait in hospital?",
    asks: "figures",
    priority: 1,
    indicators: ["NI 124", "NI 131", "NI 136", "NI 139", "NI 141", "NI 142", "ASCOF 2023-24 2B", "ASCOF 2023-24 2C"],
    page: "jsna#admissions",
  },
  {
    id: "Q61",
    text: "Do people feel that their lives improved?",
    asks: "figures",
    priority: 2,
    indicators: ["NI 127", "ASCOF 2023-24 1A"],
  },
  {
    id: "Q62",
    text: "Who might gain from support and is not known?",
    asks: "figures",
    priority: 1,
    indicators: ["NEED", "SERVED"],
    page: "jsna#represented",
  },
]);
