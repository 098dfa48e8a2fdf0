import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

const slowerBy = 4;
/** 1.6 Mbit/s in bytes, with 150 ms to the site and back. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
};

/** What came over the line for a page. */
interface Transfer {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
}

/** What a reader saw of a page, in milliseconds from when it was asked for; null what never was to be seen. */
interface Seen {
  readonly firstFigure: number | null;
  readonly firstHeading: number | null;
  /** The sum of its layout shifts. */
  readonly shift: number;
}

/** As text: it runs in the page before any of its own, and looks at each frame until the first figure. */
const watch = `
  window.seen = { firstFigure: null, firstHeading: null, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const isShown = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const note = (name, selector) => {
    if (window.seen[name] === null && [...document.querySelectorAll(selector)].some(isShown))
      requestAnimationFrame(() => (window.seen[name] ??= Math.round(performance.now())));
  };
  const look = () => {
    note("firstFigure", "figure svg");
    note("firstHeading", "h1");
    if (window.seen.firstFigure === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** A page of a browser with nothing kept, on a slow machine and a slow line. */
export class SlowPage {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #devtools: CDPSession;

  private constructor(context: BrowserContext, page: Page, devtools: CDPSession) {
    this.#context = context;
    this.#page = page;
    this.#devtools = devtools;
  }

  /** A new window that shares nothing with another. */
  static async open(browser: Browser): Promise<SlowPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript({ content: watch });
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", line);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
    return new SlowPage(context, page, devtools);
  }

  /** Opens an address and waits until the line is quiet. */
  async load(url: string): Promise<Transfer> {
    const transfers = new Transfers(this.#devtools);
    await this.#page.goto(url, { waitUntil: "networkidle", timeout: 120_000 });
    return transfers.end();
  }

  /** What was seen of the page so far. */
  seen(): Promise<Seen> {
    return this.#page.evaluate<Seen>("window.seen");
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

/** Counts what comes over a page's line, until it is told to end. */
class Transfers {
  readonly #devtools: CDPSession;
  readonly #scripts = new Set<string>();
  #requests = 0;
  #bytes = 0;
  #scriptBytes = 0;

  constructor(devtools: CDPSession) {
    this.#devtools = devtools;
    devtools.on("Network.responseReceived", this.#received);
    devtools.on("Network.loadingFinished", this.#finished);
  }

  readonly #received = ({
    requestId,
    response,
  }: {
    requestId: string;
    response: { url: string; mimeType: string };
  }) => {
    if (!response.url.startsWith("http")) return;
    this.#requests += 1;
    if (/javascript/.test(response.mimeType)) this.#scripts.add(requestId);
  };

  readonly #finished = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }) => {
    this.#bytes += encodedDataLength;
    if (this.#scripts.has(requestId)) this.#scriptBytes += encodedDataLength;
  };

  end(): Transfer {
    this.#devtools.off("Network.responseReceived", this.#received);
    this.#devtools.off("Network.loadingFinished", this.#finished);
    return { requests: this.#requests, bytes: this.#bytes, scriptBytes: this.#scriptBytes };
  }
}
