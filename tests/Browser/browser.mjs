// Headless Chromium, and what must hold on every page: no request to another host, no dialog, no script error, no violation that axe finds.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const shots = join(fileURLToPath(import.meta.url), "../../../artifacts/browser");
mkdirSync(shots, { recursive: true });

export const screens = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  narrow: { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 800 } },
};

const locales = { nl: "nl-BE", en: "en-GB" };

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
}

/** A page in a browser profile of its own, watched until `check()`. */
export async function openPage(browser, product, { screen = "laptop", language = "nl", ...more } = {}) {
  const context = await browser.newContext({ ...screens[screen], locale: locales[language], reducedMotion: "reduce", acceptDownloads: true, ...more });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (fault) => faults.push(`script error: ${fault.message}`));
  page.on("dialog", (dialog) => { faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("console", (line) => { if (/Content Security Policy|violates/.test(line.text())) faults.push(`policy: ${line.text()}`); });
  context.on("request", (request) => {
    if (!request.url().startsWith(product.url) && !/^(data|blob|ws:\/\/127\.0\.0\.1)/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  return Object.assign(page, {
    check: () => assert.deepEqual(faults, []),
    done: async () => { assert.deepEqual(faults, []); await context.close(); },
  });
}

/** What axe finds against WCAG 2.2 AA and best practice, as lines one can act on. */
export async function accessible(page, state) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run(document, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
  }));
  const found = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
  assert.deepEqual(found, [], `accessibility of ${state}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${state} is ${overflow}px wider than the screen`);
}

export function shoot(page, name) {
  return page.screenshot({ path: join(shots, `${name}.png`) });
}
