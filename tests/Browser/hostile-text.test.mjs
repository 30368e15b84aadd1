// I25: what a person types is text on every page, and nothing else.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { accessible, launch, openPage, shoot } from "./browser.mjs";
import { Product } from "./product.mjs";
import { Respondent } from "./respondent.mjs";

const hostile = [
  "<script>alert(1)</script> bakker",
  "\"><img src=//example.invalid/x.png onerror=alert(2)>",
  "</textarea><svg onload=alert(3)> [klik](javascript:alert(4)) ![x](https://example.invalid/y.png)",
  "{{constructor.constructor('alert(5)')()}} ${alert(6)} <!--",
  "\u202Etxt.exe\u202C a\u0301\u0301\u0301\u0301 \u200Bnul\u200D",
];

describe("Hostile text", () => {
  let product, browser;
  before(async () => { [product, browser] = await Promise.all([Product.start(), launch()]); });
  after(async () => { await browser?.close(); await product?.stop(); });

  test("is shown as text, asks nothing of another host and opens no dialog", async () => {
    const page = await openPage(browser, product, { screen: "phone" });
    const me = new Respondent(page, product);
    const link = await me.begin();
    for (const text of hostile) {
      await me.say(text);
      await me.hears("");
    }
    const shown = await me.feed.innerText();
    for (const text of hostile.slice(0, 4)) assert.ok(shown.includes(text), `${text} stands in the conversation as it was typed`);
    assert.equal(await page.locator("#webchat [role=feed] :is(img, a, script, svg)").count(), 0);

    // The interviewer may refuse such answers; the page must not count on it. Every text of the draft turns hostile on its way here.
    await page.route("**/api/interviews/*/draft*", async (route) => {
      const draft = await (await route.fetch({ headers: { ...route.request().headers(), "if-none-match": "" } })).json();
      let next = 0;
      const spoil = () => hostile[next++ % 4];
      draft.rubrics[0].statements = hostile.map((text, n) => ({ id: `x.${n}`, slot: "x", label: spoil(), text, quoted: true, notes: [n + 1] }));
      draft.notes = hostile.map((quote, n) => ({ number: n + 1, utterance: 2, start: 0, length: quote.length, quote }));
      draft.rubrics[1].remark = spoil();
      draft.rubrics[1].heading = spoil();
      draft.progress.sectionTitle = spoil();
      draft.status = "finished";
      draft.narrative = [{ heading: spoil(), sentences: hostile.map((text, n) => ({ id: `y.${n}`, slot: "y", label: "", text, quoted: false, notes: [n + 1], review: "reworded", original: spoil() })) }];
      for (const incident of draft.incidents) Object.assign(incident, { title: spoil(), current: true, criteria: incident.criteria.map((one) => ({ ...one, met: false, label: spoil(), reason: spoil() })) });
      await route.fulfill({ json: draft });
    });
    await me.say("bakker");
    await me.showDraft();
    await page.locator(".line").first().waitFor();
    for (const note of await page.locator(".note").all()) await note.click();
    for (const text of hostile.slice(0, 4)) assert.ok((await me.draft.innerText()).includes(text), `${text} stands in the draft as text`);
    assert.ok(await page.locator(".criterion-reason").count() > 0);
    assert.equal(await page.locator("#draft :is(script, img, a:not([data-text]), textarea), #bar :is(script, img, a), svg[onload]").count(), 0);
    await shoot(page, "hostile-draft");
    await accessible(page, "a draft of hostile text");

    await page.goto(`${link}/description?language=nl`);
    assert.equal(await page.locator("script, img").count(), 0);
    await page.done();
  });

  test("of great length stays inside the page", async () => {
    const page = await openPage(browser, product, { screen: "narrow" });
    const me = new Respondent(page, product);
    await me.begin();
    await me.say("bakkerijmedewerker".repeat(120));
    await me.hears("?");
    await me.showDraft();
    await page.locator(".line").first().waitFor();
    await shoot(page, "long-word");
    await accessible(page, "a very long word");
    await page.done();
  });

  test("a draft that cannot be shown does not end the drafts", async () => {
    const page = await openPage(browser, product, { screen: "laptop" });
    const me = new Respondent(page, product);
    await me.begin();
    let spoilt = 0;
    await page.route("**/api/interviews/*/draft*", async (route) => {
      if (spoilt++ > 0) return route.fallback();
      const answer = await route.fetch({ headers: { ...route.request().headers(), "if-none-match": "" } });
      await route.fulfill({ response: answer, json: { ...await answer.json(), rubrics: null } });
    });
    await me.say("bakker");
    await me.hears("");
    await me.say("bakkerij De Korst in Aalst");
    await page.locator("#rubrics", { hasText: "De Korst" }).waitFor();
    assert.ok(spoilt > 1);
  });
});
