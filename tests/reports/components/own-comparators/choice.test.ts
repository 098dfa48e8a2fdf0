import { describe, expect, it } from "vitest";
import {
  addressOf,
  choiceIn,
  publishedChoices,
  type SetsFile,
} from "../../../../reports/components/own-comparators/choice.ts";

const council = (council_number: number, name: string) => ({
  council_number,
  code: `E${council_number}`,
  name,
  region: council_number === 3 ? "South" : "North",
  council_type: "city",
  last_day: null,
  scheme: "CQC",
  edition: "2009",
});
const member = (scheme: string, edition: string, comparator_number: number) => ({
  scheme,
  edition,
  council_number: 0,
  comparator_number,
});
const file: SetsFile = {
  councils: [council(0, "Leeds"), council(1, "Wakefield"), council(2, "Bradford"), council(3, "Bradfield")],
  members: [member("region", "", 1), member("region", "", 2), member("CQC", "2009", 3)],
};

describe("the comparators that an address names", () => {
  it("are a published set that is not the one in use", () => {
    expect(publishedChoices(file, "E0").map(({ name }) => name)).toEqual([
      "CQC comparator group, 2009",
      "councils of the same region",
      "councils of the same type",
    ]);
    expect(choiceIn("?beside=council_type", file, "E3")).toMatchObject({ members: [0, 1, 2] });
    expect(choiceIn("?beside=region", file, "E1")).toMatchObject({ members: [0, 2] });
    expect(choiceIn("?beside=region", file, "E0")).toMatchObject({
      value: "region",
      name: "councils of the same region",
      members: [1, 2],
    });
    expect(choiceIn("?beside=CQC,+2009", file, "E0")).toBeNull();
    expect(choiceIn("", file, "E0")).toBeNull();
  });

  it("begin with the set in use, and are then in the order of their names, each once", () => {
    const byType = {
      ...file,
      councils: file.councils.map((each) => ({ ...each, scheme: "open peers", edition: "2021" })),
    };
    const members = [member("open peers", "2021", 2), member("CQC", "2014", 1), ...file.members];
    expect(publishedChoices({ ...byType, members }, "E0").map(({ value }) => value)).toEqual([
      "open peers, 2021",
      "region",
      "council_type",
      "CQC, 2009",
      "CQC, 2014",
    ]);
    const editions = publishedChoices({ ...byType, members }, "E0").filter(({ value }) => value.startsWith("CQC"));
    expect(editions.map((choice) => choice.members)).toEqual([[3], [1]]);
    expect(publishedChoices(file, "E99")).toEqual([]);
  });

  it("are not the council itself, whatever the set, and nobody where the address is empty", () => {
    expect(choiceIn("?beside=council_type", file, "E0")).toMatchObject({ members: [1, 2, 3] });
    expect(choiceIn("?beside=E0", file, "E0")).toBeNull();
    expect(choiceIn("?beside=", file, "E0")).toBeNull();
  });

  it("are councils by their codes, the council itself and codes of none left out", () => {
    expect(choiceIn("?beside=E2,E1,E0,E99", file, "E0")).toMatchObject({ value: "E1,E2", members: [1, 2] });
    expect(choiceIn("?beside=E99,<script>", file, "E0")).toBeNull();
  });
});

describe("what a reader chooses", () => {
  it("goes into the address as the set, or as the codes of the councils that are named", () => {
    expect(addressOf("region", "", file, "E0")).toEqual({ search: "?beside=region", unknown: "" });
    expect(addressOf("", "", file, "E0").search).toBe("");
    expect(addressOf("named", "wakefield, Bradford,", file, "E0").search).toBe("?beside=E1,E2");
    expect(addressOf("named", "E2, bradford, e1", file, "E0").search).toBe("?beside=E2,E1");
    expect(addressOf("CQC", "", file, "E0")).toEqual({ search: "", unknown: "" });
    expect(
      addressOf("CQC", "", { ...file, councils: file.councils.map((each) => ({ ...each, edition: "" })) }, "E0"),
    ).toEqual({
      search: "?beside=CQC%2C+2009",
      unknown: "",
    });
  });

  it("takes a whole name before a part of another, and never the council itself", () => {
    const hull = {
      ...file,
      councils: [...file.councils, council(4, "North Leeds"), council(5, "North Leeds and Otley")],
    };
    expect(addressOf("named", "north leeds", hull, "E0").search).toBe("?beside=E4");
    expect(addressOf("named", "leeds", { ...file, councils: file.councils.slice(0, 3) }, "E0").unknown).toBe(
      "No council is called “leeds”.",
    );
    const many = { ...file, councils: [0, 1, 2, 3, 4, 5, 6].map((place) => council(place, `Ford ${place}`)) };
    expect(addressOf("named", "ford", many, "E0").unknown).toBe(
      "“ford” may be Ford 1, Ford 2, Ford 3, Ford 4 and Ford 5: write the whole name.",
    );
  });

  it("is answered in words where a name is of no council, or of several", () => {
    expect(addressOf("named", "Brad, Hull", file, "E0").unknown).toBe(
      "“Brad” may be Bradford and Bradfield: write the whole name. No council is called “Hull”.",
    );
    expect(addressOf("named", " ,", file, "E0").unknown).toBe("Name the councils, divided by commas.");
    expect(addressOf("open peers", "", file, "E0").unknown).toBe("No such set is published for this council.");
  });
});
