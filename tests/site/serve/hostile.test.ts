import { expect, it } from "vitest";
import { page, siteFolder, whileServed } from "./served-folder.ts";

const long = "a".repeat(4000);

it.each([
  "/%00",
  "/index.html%00.png",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/../../etc/passwd",
  "/council/..%2f..%2fetc%2fpasswd",
  "/council/../index.html",
  "/..%5c..%5cwindows",
  "/%",
  "/%zz",
  "/%c0%ae%c0%ae/etc/passwd",
  "/%ff",
  "//etc/passwd",
  "//example.org/",
  "/council//jsna",
  "/.git/config",
  "/council/.hidden",
  "/C:/windows",
  "/index.html::$DATA",
  "/index.html/",
  "/index.html/more",
  `/${long}`,
  `/${"a/".repeat(2000)}`,
  `/?${long}`.replace("?", "%3f"),
  "http://example.org/",
  "index.html",
  "*",
])("has no page at %s, and serves the next", async (path) => {
  await whileServed(siteFolder(), async ({ get }) => {
    const { status } = await get(path);
    expect([400, 404]).toContain(status);
    expect((await get("/")).body.toString()).toBe(page);
  });
});

it.each([
  ["no request", "\r\n\r\n"],
  ["bytes of another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\0\0\0"],
  ["a request that is cut off", "GET / HTTP/1.1\r\nHost: 127"],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ["no host, of an older protocol", "GET / HTTP/1.0\r\n\r\n"],
  ["headers that never end", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(40_000)}\r\n\r\n`],
  ["two lengths", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
  ["a body that does not come", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\na"],
  ["an upgrade", "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
  ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"],
  ["an expectation", "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: all\r\n\r\n"],
])("outlives %s", async (_what, bytes) => {
  await whileServed(siteFolder(), async ({ get, send }) => {
    await send(bytes);
    expect((await get("/")).status).toBe(200);
  });
});

it("outlives readers who leave before all is there", async () => {
  await whileServed(siteFolder(), async ({ get, leave }) => {
    const impatient = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50);
    await Promise.all(Array.from({ length: 20 }, () => leave(impatient)));
    expect((await get("/")).status).toBe(200);
  });
});
