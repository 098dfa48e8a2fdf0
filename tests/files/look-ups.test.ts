import { expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { unreadTable } from "../../src/files/unread-table.ts";

/** What is told of a table of these headings and this row. */
function told(headings: string, row: string) {
  const rows = [headings, row].map((line, index) => ({ line: index + 1, cells: line.split(",") }));
  const message = unreadTable(returns, { file: "x.csv", sheet: null, rows });
  return message === null ? null : [message.found, message.fix];
}

const ofCodes = "a look-up of the codes of areas, as the Office for National Statistics publishes them";
const ofCouncils = "the list of the councils of the United Kingdom that mySociety keeps";

it.each([
  [
    "districts to counties",
    "FID,LAD21CD,LAD21NM,CTY21CD,CTY21NM",
    "1,E07000008,Cambridge,E10000003,Cambridgeshire",
    ofCodes,
  ],
  ["wards to districts", "WD22CD,WD22NM,WD22NMW,LAD22CD,LAD22NM,ObjectId", "E05000001,A,,E08000035,Leeds,1", ofCodes],
  ["small areas to councils", "LSOA11CD,LSOA11NM,UTLA21CD,UTLA21NM", "E01000001,A,E08000035,Leeds", ofCodes],
  [
    "all councils",
    "local-authority-code,official-name,nice-name,gss-code,start-date",
    "LDS,Leeds City,Leeds,E08000035,",
    ofCouncils,
  ],
])("says that a look-up is not needed: %s", (_, headings, row, what) => {
  expect(told(headings, row)).toEqual([what, "Take it out of incoming."]);
});

it("takes no table of values by area for a look-up", () => {
  expect(told("LAD21CD,LAD21NM,Population", "E08000035,Leeds,798786")).toBeNull();
});
