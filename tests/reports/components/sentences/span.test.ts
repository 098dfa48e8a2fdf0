import { expect, it } from "vitest";
import { span } from "../../../../reports/components/sentences/words.ts";
import { percent } from "../../../../reports/components/words/format.ts";

it.each([
  [[31.2, 24.1, 28], "between 24.1% and 31.2%"],
  [[31.2], "31.2%"],
  [[31.22, 31.18], "31.2%"],
])("the span of %o is %s", (values, words) => {
  expect(span(values, percent)).toBe(words);
});
