import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import type { publications } from "./query.ts";

/** One edition of a publication, with what is the same of all its editions. */
export type PublicationLine = Row<typeof publications.tables.editions>;

/** Every publication, from lines in order: what it is for, and of each edition where it is, what to save and under which name. */
export function publicationList(lines: readonly PublicationLine[]): HTMLElement {
  const part = (isFirst: boolean) =>
    lines
      .filter((line, index) => line.is_first === isFirst && line.position !== lines[index - 1]?.position)
      .map((line) =>
        publication(
          line,
          lines.filter(({ position }) => position === line.position),
        ),
      );
  return element(
    "div",
    {},
    element("h2", { id: "to-begin-with" }, "To begin with"),
    ...part(true),
    element("h2", { id: "as-you-need-them" }, "As you need them"),
    ...part(false),
  );
}

function publication(line: PublicationLine, editions: readonly PublicationLine[]): HTMLElement {
  return element(
    "section",
    { class: "entry" },
    element("h3", {}, line.title),
    element("p", {}, `${line.publisher}. ${line.use} Licence: ${line.licence}.`),
    element("ul", {}, ...editions.map(edition)),
    line.not_read === null ? null : element("p", {}, `Not read: ${line.not_read}.`),
  );
}

function edition({ edition: name, page, save, file_name }: PublicationLine): HTMLElement {
  const link = element("a", { href: page }, page);
  const named = file_name === null ? "" : ` Name it ${file_name}.`;
  return element("li", {}, element("strong", {}, name), `: ${save}${named} `, link);
}
