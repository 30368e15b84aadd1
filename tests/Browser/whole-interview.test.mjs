import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { readFile } from "node:fs/promises";
import { accessible, launch, openPage, shoot } from "./browser.mjs";
import { Product } from "./product.mjs";
import { readConversation, Respondent } from "./respondent.mjs";

describe("The whole interview", () => {
  let product, browser;
  before(async () => { [product, browser] = await Promise.all([Product.start(), launch()]); });
  after(async () => { await browser?.close(); await product?.stop(); });

  for (const [language, screen, colorScheme] of [["nl", "phone", "light"], ["en", "laptop", "light"], ["nl", "laptop", "dark"], ["en", "phone", "dark"]])
    test(`in ${language} on a ${screen} (${colorScheme}) ends in a description that can be downloaded`, async () => {
      const name = `${language}-${screen}`;
      const { turns } = readConversation(`happy/bakery.${language}.txt`);
      const page = await openPage(browser, product, { screen, language, colorScheme });
      const me = new Respondent(page, product);

      await page.goto(`${product.url}/`);
      await page.locator("#agree:enabled").waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await accessible(page, "the start page");
      await shoot(page, `${name}-1-start`);
      await me.begin();
      await accessible(page, "the first question");
      await shoot(page, `${name}-2-first-question`);

      const half = Math.floor(turns.length / 2);
      for (const [number, turn] of turns.entries()) {
        await me.answers(turn);
        if (number !== half) continue;
        await shoot(page, `${name}-3-halfway-chat`);
        await accessible(page, "halfway, chat");
        await me.showDraft();
        await page.locator(".line").first().waitFor();
        await shoot(page, `${name}-4-halfway-draft`);
        await accessible(page, "halfway, description");
        await me.showChat();
      }

      await page.locator("body[data-status=finished]").waitFor();
      await me.showDraft();
      await page.locator("#finished").waitFor();
      await page.locator("#draft").evaluate((element) => element.scrollTo(0, 0));
      await shoot(page, `${name}-5-finished`);
      await accessible(page, "the finished interview");
      assert.equal(await page.locator("#meter").getAttribute("aria-valuenow"), "100");
      assert.equal(await page.locator(".incident").count(), 4);
      assert.equal(await page.locator(".criterion").count(), 16);
      for (const state of await page.locator(".criterion-state").allTextContents()) assert.ok(state.trim(), "each criterion says its state in words");

      await evidenceLeadsToTheWords(page, me, turns[0].me);
      await shoot(page, `${name}-6-evidence`);
      await accessible(page, "an open source");

      await me.open("save-dialog");
      await shoot(page, `${name}-7-save`);
      await accessible(page, "the downloads");
      await downloads(page, turns[0].me);
      await page.done();
    });
});

async function evidenceLeadsToTheWords(page, me, words) {
  await me.showDraft();
  const line = page.locator(".line", { hasText: words }).first();
  await line.locator(".note").first().click();
  assert.ok((await line.locator(".source blockquote").innerText()).includes(words));
  assert.ok((await line.locator("mark").innerText()).length > 0);
  await line.locator(".show").click();
  await page.waitForFunction((text) => {
    const bubble = [...document.querySelectorAll(".webchat__stacked-layout--from-user .webchat__bubble__content")].find((one) => one.textContent.includes(text));
    const place = bubble.getBoundingClientRect();
    const marked = bubble.classList.contains("evidence") || [...CSS.highlights.get("evidence") ?? []].some((range) => bubble.contains(range.startContainer));
    return marked && place.top >= 0 && place.bottom <= innerHeight && getComputedStyle(bubble).visibility === "visible";
  }, words);
  await me.showDraft();
}

async function downloads(page, words) {
  for (const language of ["nl", "en"]) {
    await page.locator("#save-language").selectOption(language);
    for (const [file, sign] of [["description.docx", "PK"], ["description.xlsx", "PK"], ["description.md", words], ["description.json", words]]) {
      const content = await download(page, file);
      assert.ok(content.includes(sign), `${file} in ${language} holds what was said`);
    }
    const [printed] = await Promise.all([page.context().waitForEvent("page"), page.locator("[data-file=description]").click()]);
    await printed.waitForLoadState();
    assert.equal((await printed.locator("html").getAttribute("lang")).slice(0, 2), language);
    assert.ok((await printed.locator("body").innerText()).includes(words));
    await accessible(printed, "the printable page");
    await printed.close();
  }
  for (const file of ["transcript.txt", "transcript.json"]) assert.ok((await download(page, file)).includes(words), `${file} holds what was said`);
}

async function download(page, file) {
  const [arriving] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-file="${file}"]`).click()]);
  return readFile(await arriving.path(), "utf8");
}
