import { serveDev } from "../site/dev/serve-dev.ts";
import { answer, tell } from "./answer.ts";
import type { SiteCommand } from "./options.ts";
import { siteSources } from "./site-sources.ts";

/** Serves the site while its pages are worked on, until it is stopped. */
export async function devCommand(options: SiteCommand): Promise<number> {
  const site = await serveDev({ ...(await siteSources(options)), port: options.port ?? 4173, tell });
  answer(
    options.json,
    { url: site.url },
    `The site is at ${site.url}. An edit of reports shows in the open page (Ctrl+C stops it).`,
  );
  await new Promise((stopped) => process.once("SIGINT", stopped).once("SIGTERM", stopped));
  await site.close();
  return 0;
}
