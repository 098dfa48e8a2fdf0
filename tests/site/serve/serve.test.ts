import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serveSite } from "../../../src/site/serve.ts";
import { page, siteFolder, whileServed } from "./served-folder.ts";

it("serves pages without their ending, and says plainly what is not there", async () => {
  await whileServed(siteFolder(), async ({ get }) => {
    expect(await get("/")).toMatchObject({ status: 200, body: Buffer.from(page) });
    expect(await get("/council/jsna")).toMatchObject({ status: 200, body: Buffer.from("jsna") });
    expect(await get("/council/jsna.html?year=2011")).toMatchObject({ status: 200, body: Buffer.from("jsna") });
    expect(await get("/nothing")).toMatchObject({ status: 404, body: Buffer.from("There is no such page.\n") });
  });
});

it("leads from a folder to its first page by an address that ends in a slash", async () => {
  await whileServed(siteFolder(), async ({ get }) => {
    expect(await get("/council")).toMatchObject({ status: 301, headers: { location: "/council/" } });
    expect(await get("/council/")).toMatchObject({ status: 200, body: Buffer.from("councils") });
  });
});

it("serves a site that is built anew while it is served", async () => {
  const folder = siteFolder();
  await whileServed(folder, async ({ get }) => {
    expect((await get("/council/jsna")).body.toString()).toBe("jsna");
    writeFileSync(join(folder, "council", "jsna.html"), "later");
    expect((await get("/council/jsna")).body.toString()).toBe("later");
    const other = siteFolder();
    writeFileSync(join(other, "new.html"), "new");
    rmSync(folder, { recursive: true });
    renameSync(other, folder);
    expect((await get("/new")).body.toString()).toBe("new");
    expect((await get("/council/jsna")).body.toString()).toBe("jsna");
  });
});

it("follows no link, be it out of its folder or within", async () => {
  const folder = siteFolder();
  const elsewhere = mkdtempSync(join(tmpdir(), "yardstick-elsewhere-"));
  writeFileSync(join(elsewhere, "secret.html"), "secret");
  symlinkSync(join(elsewhere, "secret.html"), join(folder, "linked.html"));
  symlinkSync(elsewhere, join(folder, "away"));
  symlinkSync(join(folder, "council", "jsna.html"), join(folder, "within.html"));
  symlinkSync(join(folder, "council"), join(folder, "again"));
  await whileServed(folder, async ({ get }) => {
    expect((await get("/linked")).status).toBe(404);
    expect((await get("/linked.html")).status).toBe(404);
    expect((await get("/away/secret.html")).status).toBe(404);
    expect((await get("/within")).status).toBe(404);
    expect((await get("/again/jsna")).status).toBe(404);
    expect((await get("/council/jsna")).body.toString()).toBe("jsna");
  });
});

it("reads and does nothing else", async () => {
  await whileServed(siteFolder(), async ({ get }) => {
    const head = await get("/picture.png", {}, "HEAD");
    expect(head).toMatchObject({ status: 200, headers: { "content-length": "10" }, body: Buffer.alloc(0) });
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
      expect(await get("/", {}, method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });
});

it.each(["localhost", "localhost:4173", "127.0.0.1", "[::1]:4173", "LOCALHOST"])("answers to %s", async (Host) => {
  await whileServed(siteFolder(), async ({ get }) => expect((await get("/", { Host })).status).toBe(200));
});

// A stranger's name may lead to this machine, and a page of that name would read what it serves.
it.each(["example.org", "example.org:4173", "localhost.example.org", "127.0.0.1.example.org", "", "127.0.0.2"])(
  "does not answer to the name %j",
  async (Host) => {
    await whileServed(siteFolder(), async ({ get }) => expect((await get("/", { Host })).status).toBe(421));
  },
);

it("serves a folder that is itself a link", async () => {
  const link = join(mkdtempSync(join(tmpdir(), "yardstick-link-")), "dist");
  symlinkSync(siteFolder(), link);
  await whileServed(link, async ({ get }) => expect((await get("/council/jsna")).status).toBe(200));
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
