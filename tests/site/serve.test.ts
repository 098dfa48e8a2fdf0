import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serveSite } from "../../src/site/serve.ts";

function siteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-serve-"));
  mkdirSync(join(folder, "council"));
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "council", "jsna.html"), "jsna");
  return folder;
}

it("serves pages without their ending, and says plainly what is not there", async () => {
  const site = await serveSite(siteFolder(), 0);
  const home = await fetch(site.url);
  expect([home.status, await home.text()]).toEqual([200, "home"]);
  expect(await (await fetch(`${site.url}council/jsna`)).text()).toBe("jsna");
  expect((await fetch(`${site.url}nothing`)).status).toBe(404);
  await site.close();
});

it("takes the next port when one is busy", async () => {
  const folder = siteFolder();
  const first = await serveSite(folder, 4890);
  const second = await serveSite(folder, 4890);
  expect(second.url).not.toBe(first.url);
  await Promise.all([first.close(), second.close()]);
});

it("is open to this machine alone", async () => {
  const site = await serveSite(siteFolder(), 0);
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await site.close();
});
