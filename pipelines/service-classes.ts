import { serviceClasses, services } from "../src/catalogue/code-lists.ts";
import { oneOf, text } from "../src/contract/fields.ts";
import { parts } from "../src/contract/part.ts";
import { defineReturn } from "../src/contract/return.ts";

export default defineReturn({
  name: "service_classes",
  title: "Classes of service",
  description: "Which services are reactive, maintaining, preventative or infrastructure. No official list exists.",
  source: "A judgement of this project: a council may replace it with its own",
  scope: ["service"],
  key: ["service"],
  parts: [parts(["service", "services"], "service")],
  isReference: true,
  fields: {
    service: oneOf(services).describe("A service line of the expenditure return."),
    class: oneOf(serviceClasses).describe("The class its spending counts in."),
    note: text().optional().describe("Why the service is in this class."),
  },
});
