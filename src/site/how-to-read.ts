/** The id of the lines that say how a page is to be read. */
export const howToReadId = "how-to-read";

/** How a report is to be read, with the key of its shapes, in three lines. */
export function howToRead(toRoot: string): string {
  return `<section class="reading screen-only" id="${howToReadId}" aria-label="How to read this page">
<p><strong>How to read this page.</strong> ▲ better, ● similar, ▼ worse, ◇ not compared: by the 95% interval of the council’s own figure. Milestones are ● met, ○ not met, ◐ different on different readings, – not to be judged.</p>
<p>A bar or a band around a figure is its interval, which is how far chance could move it. Where intervals overlap, the figures do not show which council is higher.</p>
<p>The accent colour and ◆ are the council of the page, a dashed line is a target and a dotted line England. What the words mean is in the <a href="${toRoot}glossary">glossary</a>.</p>
</section>`;
}
