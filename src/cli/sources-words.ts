import type { Edition, Publication } from "../catalogue/publication.ts";

/** What to do with the files, in two sentences: said above every list of publications. */
const howToTake =
  "Save each file with a browser, as the publisher offers it, into the folder incoming of the workspace, and run " +
  "yardstick refresh. Nothing is fetched for you.";

/** The list of publications as text for a terminal. */
export function publicationsText(publications: readonly Publication[]): string {
  const [first, others] = [true, false].map((isFirst) => publications.filter((each) => each.isFirst === isFirst));
  const parts = [
    howToTake,
    "To begin with",
    ...(first ?? []).map(publicationText),
    "Then, as you need them",
    ...(others ?? []).map(publicationText),
  ];
  return parts.join("\n\n");
}

function publicationText(one: Publication): string {
  const { title, publisher, licence, use, returns, notRead = [] } = one;
  const lines = [
    `${title} (${publisher})`,
    `  For: ${use}`,
    ...one.editions.flatMap((edition) => editionLines(edition).map((line) => `  ${line}`)),
    ...notRead.map((words) => `  Not read: ${words}`),
    ...(returns.length === 0 ? [] : [`  Loaded as: ${returns.join(", ")}`]),
    `  Licence: ${licence}`,
  ];
  return lines.join("\n");
}

function editionLines({ name, page, save, fileName }: Edition): string[] {
  return [`${name}: ${save}`, `  ${page}`, ...(fileName === null ? [] : [`  Name it ${fileName}`])];
}

/** The list of publications as Markdown, for the project's documents. */
export function publicationsMarkdown(publications: readonly Publication[]): string {
  const sections = publications.map((one) => {
    const notRead = (one.notRead ?? []).map((words) => `- Not read: ${words}`);
    const editions = [...one.editions.map(editionMarkdown), ...notRead].join("\n");
    return `## ${one.title}\n\n${one.publisher}. ${one.use} Licence: ${one.licence}.\n\n${editions}\n`;
  });
  const first = publications.filter(({ isFirst }) => isFirst);
  const begin = `To begin with, take ${first.map(({ title }) => `*${title}*`).join("; ")}.`;
  return `# Official publications\n\n${howToTake}\n\n${begin}\n\n${sections.join("\n")}`;
}

function editionMarkdown({ name, page, save, fileName }: Edition): string {
  const named = fileName === null ? "" : ` Name it \`${fileName}\`.`;
  return `- **${name}**: ${save}${named} <${page}>`;
}
