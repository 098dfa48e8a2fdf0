import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { recordedSentence } from "../components/sentences/recorded.ts";
import { counted } from "../components/words/format.ts";
import type { england } from "./query.ts";

/** Whether a council asks callers who pays for their care. */
type Recording = Row<typeof england.tables.recording>;

/** Which councils do not ask callers who pays, and so cannot tell self-funders apart. Nothing where none says. */
export function whoAsks(recording: readonly Recording[]): HTMLElement {
  const [first] = recording;
  if (first === undefined) return element("div");
  const without = recording.filter(({ value }) => value === "no");
  const links = without.map(({ council_code, council_name }) =>
    element("li", {}, element("a", { href: `../council/${encodeURIComponent(council_code)}/jsna` }, council_name)),
  );
  return element(
    "div",
    {},
    element("h2", {}, "Who asks callers who pays"),
    element("p", {}, recordedSentence(recording.length, without.length, first.year)),
    links.length === 0
      ? null
      : element(
          "details",
          {},
          element("summary", {}, `The ${counted(without.length, "council")} that do not`),
          element("ul", {}, ...links),
        ),
  );
}
