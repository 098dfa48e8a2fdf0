import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { page, siteFolder, whileServed } from "./served-folder.ts";

it("sends text packed as the browser reads it, and pictures as they are", async () => {
  await whileServed(siteFolder(), async ({ get }) => {
    const both = await get("/", { "Accept-Encoding": "gzip, deflate, br" });
    expect(both.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(Number(both.headers["content-length"])).toBe(both.body.length);
    expect(both.body.length).toBeLessThan(page.length / 10);
    expect(brotliDecompressSync(both.body).toString()).toBe(page);
    const again = await get("/", { "Accept-Encoding": "gzip, br" });
    expect(brotliDecompressSync(again.body).toString()).toBe(page);
    const gzip = await get("/", { "Accept-Encoding": "br;q=0, gzip;q=0.5" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    const picture = await get("/picture.png", { "Accept-Encoding": "br" });
    expect(picture.headers["content-encoding"]).toBeUndefined();
    expect(picture.body.toString()).toBe("0123456789");
  });
});

it("sends a file once to a reader who has it, and again when it is another", async () => {
  const folder = siteFolder();
  await whileServed(folder, async ({ get }) => {
    const packed = { "Accept-Encoding": "br" };
    const first = await get("/", packed);
    const { etag = "", "last-modified": modified = "" } = first.headers;
    const again = await get("/", { ...packed, "If-None-Match": `"other", W/${etag}` });
    expect(again).toMatchObject({ status: 304, headers: { etag }, body: Buffer.alloc(0) });
    expect((await get("/", { "If-None-Match": etag })).status).toBe(200);
    expect((await get("/", { "If-Modified-Since": modified })).status).toBe(304);
    expect((await get("/", { "If-Modified-Since": "Sat, 01 Jan 2011 00:00:00 GMT" })).status).toBe(200);
    expect((await get("/", { "If-Modified-Since": "yesterday" })).status).toBe(200);
    writeFileSync(join(folder, "index.html"), page.toUpperCase());
    utimesSync(join(folder, "index.html"), new Date(), new Date(Date.parse(modified) + 1));
    const changed = await get("/", { ...packed, "If-None-Match": etag, "If-Modified-Since": modified });
    expect(changed.status).toBe(200);
    expect(brotliDecompressSync(changed.body).toString()).toBe(page.toUpperCase());
  });
});

it.each([
  ["bytes=2-4", 206, "234", "bytes 2-4/10"],
  ["bytes=7-", 206, "789", "bytes 7-9/10"],
  ["bytes=-3", 206, "789", "bytes 7-9/10"],
  ["bytes=-30", 206, "0123456789", "bytes 0-9/10"],
  ["bytes=8-99999999999999999999", 206, "89", "bytes 8-9/10"],
  ["bytes=5-1", 416, "The file has 10 bytes.\n", "bytes */10"],
  ["bytes=10-", 416, "The file has 10 bytes.\n", "bytes */10"],
  ["bytes=100-200", 416, "The file has 10 bytes.\n", "bytes */10"],
  ["bytes=-0", 416, "The file has 10 bytes.\n", "bytes */10"],
  ["bytes=-", 200, "0123456789", undefined],
  ["bytes=0-1,4-5", 200, "0123456789", undefined],
  ["lines=1-2", 200, "0123456789", undefined],
  ["bytes=x-y", 200, "0123456789", undefined],
])("answers the range %s with %i", async (Range, status, body, content) => {
  await whileServed(siteFolder(), async ({ get }) => {
    const part = await get("/picture.png", { Range });
    expect([part.status, part.body.toString(), part.headers["content-range"]]).toEqual([status, body, content]);
    expect((await get("/picture.png")).body.toString()).toBe("0123456789");
  });
});

it("gives a part of a file only while it is the file that the reader knows", async () => {
  await whileServed(siteFolder(), async ({ get }) => {
    const { etag = "" } = (await get("/picture.png")).headers;
    expect((await get("/picture.png", { Range: "bytes=2-4", "If-Range": etag })).status).toBe(206);
    expect((await get("/picture.png", { Range: "bytes=2-4", "If-Range": '"other"' })).status).toBe(200);
    const text = await get("/", { Range: "bytes=0-8", "Accept-Encoding": "br" });
    expect([text.status, text.body.toString()]).toEqual([206, page.slice(0, 9)]);
  });
});

it("sends an empty file", async () => {
  const folder = siteFolder();
  writeFileSync(join(folder, "empty.png"), "");
  await whileServed(folder, async ({ get }) => {
    expect(await get("/empty.png")).toMatchObject({ status: 200, headers: { "content-length": "0" } });
    expect((await get("/empty.png", { Range: "bytes=0-" })).status).toBe(416);
  });
});

it("lets a page load what is of the site alone, and use nothing else of the machine", async () => {
  await whileServed(siteFolder(), async ({ get }) => {
    for (const path of ["/", "/nothing"])
      expect((await get(path)).headers).toMatchObject({
        "content-security-policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
          "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
  });
});
