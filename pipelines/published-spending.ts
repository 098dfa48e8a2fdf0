import { outturnAccounts, outturnLines } from "../src/catalogue/outturn-lines.ts";
import { revenueOutturn } from "../src/catalogue/publication-names.ts";
import { escaped, measured, shaped, spelled, text } from "../src/contract/fields.ts";
import { linesMakeTotal } from "../src/contract/lines-make-total.ts";
import { areas, parts } from "../src/contract/part.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { areaExists } from "./councils.ts";

/** "18-64" as the publication prints it too, with a dash. */
const spellings = Object.fromEntries(
  outturnLines.flatMap(({ heading }) => [heading, heading.replace("18-64", "18–64")].map((text) => [text, heading])),
);
/** What else the publication has: services for children, public health, and how authorities are classed. */
const beyond = {
  pattern: new RegExp(
    [
      ...["E-code", "Class", "Detailed Class", "Children's social care.*", "TOTAL CHILDREN SOCIAL CARE.*"],
      ...["TOTAL PUBLIC HEALTH.*", "Sexual health services.*", "NHS health check programme.*", "Health protection.*"],
      ...["National child measurement programme.*", "Public health advice.*", "Obesity - .*", "Physical activity - .*"],
      ...[
        "Substance misuse - .*",
        "Smoking and tobacco.*",
        "Children 5.19 public health programmes.*",
        "Health at work.*",
      ],
      ...["Public mental health.*", "Miscellaneous public health services.*"],
      ".*\\(included (?:above )?within total (?:public health|children social care)\\).*",
    ].join("|"),
  ),
  about: "children’s services, public health and classes of authorities",
};
const either = (texts: readonly string[]) => texts.map(escaped).join("|");

/** Lines are to the nearest thousand: those of the total are 20, each up to half a thousand from what it was made of. */
const rounding = 10;

export default defineReturn({
  name: "published_spending",
  title: "Revenue outturn on adult social care as published",
  description:
    "What each council spent and received on adult social care in a year, by client group and service, and England with estimates for what was not received.",
  source:
    "Ministry of Housing, Communities and Local Government, Revenue outturn: social care and public health services (RO3) (Open Government Licence v3.0)",
  calledIn: revenueOutturn,
  scope: ["period"],
  key: ["period", "area_code", "line", "account"],
  parts: [areas("staged.area_code", "staged.area_name"), parts(["line", "lines"], "line", "account")],
  fields: {
    period: financialYear().describe("The year of the outturn."),
    area_code: shaped("area code", "E[0-9]{8}", "a nine-character area code such as E08000035", "E08000035").describe(
      "The ONS code of the council or of England.",
    ),
    area_name: text().describe("Its name as published."),
    notes: text().optional().describe("The publication's notes on the area: M where no return was received in time."),
    certification: text().optional().describe("Y where the council certified its return, N where it did not."),
    line: spelled(spellings, "a line of adult social care such as TOTAL ADULT SOCIAL CARE").describe(
      "The client group and age, or the service; a sub-line is in another line already.",
    ),
    account: spelled(outturnAccounts, "a column of the accounts such as Total Income").describe(
      "Expenditure or income of a kind, a total of either, or net current expenditure.",
    ),
    amount: measured({ "[x]": "missing", "[z]": "not_collected" })
      .optional()
      .describe("Thousands of pounds, below nought where it was corrected, or a marker."),
  },
  editions: { column: "period", known: ["2024-25"], noun: "lines" },
  rules: [areaExists()],
  checks: [
    linesMakeTotal("amount", "line", ["area_code", "account"], {
      lines: outturnLines.filter(({ part }) => part === "line").map(({ heading }) => heading),
      total: "TOTAL ADULT SOCIAL CARE",
      within: rounding,
    }),
  ],
  layouts: [
    {
      title: /Revenue Outturn \(RO\) (?<period>20[0-9]{2}-[0-9]{2}): Social Care and Public Health \(RO3\) data/,
      kept: { area_code: "ONS Code", area_name: "Local authority", notes: "Notes", certification: "Certification" },
      spread: new RegExp(
        `(?<line>${either(Object.keys(spellings))})(?: \\[note [0-9]+\\])* - (?<account>${either(Object.keys(outturnAccounts))}) ?\\(C[1-7].*\\)`,
      ),
      value: "amount",
      beyond,
      only: {
        column: "area_code",
        pattern: /E(?:06|08|09|10)[0-9]{6}|E92000001/,
        others: "districts, police, fire, combined and other authorities, and sums by class",
      },
    },
  ],
});
