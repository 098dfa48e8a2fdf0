/** What one of a numerator is: the things that a share or a rate counts. */
export type Noun = "person" | "carer" | "provider" | "enquiry" | "discharge" | "admission" | "death";

/** Each noun of one and of several. */
export const nouns: Readonly<Record<Noun, { readonly one: string; readonly many: string }>> = {
  person: { one: "person", many: "people" },
  carer: { one: "carer", many: "carers" },
  provider: { one: "provider", many: "providers" },
  enquiry: { one: "enquiry", many: "enquiries" },
  discharge: { one: "discharge", many: "discharges" },
  admission: { one: "admission", many: "admissions" },
  death: { one: "death", many: "deaths" },
};
