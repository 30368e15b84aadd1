// Someone who takes part: agrees on the start page, answers in the chat, and looks at the description.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const conversations = join(fileURLToPath(import.meta.url), "../../Dialogs.Tests/Conversations");

/** A conversation file as turns: { me, bot }, where bot holds the lines of the answer without its buttons. */
export function readConversation(name) {
  const opening = [];
  const turns = [];
  let bot = opening;
  for (const line of readFileSync(join(conversations, name), "utf8").split("\n")) {
    const [, who, said] = /^(me|bot| *)\s*\| ?(.*)$/.exec(line) ?? [];
    if (who === "me") { bot = []; turns.push({ me: said, bot }); }
    else if (who !== undefined && said && !/^\[.*\]$/.test(said)) bot.push(said);
  }
  return { opening, turns };
}

export class Respondent {
  constructor(page, product) {
    this.page = page;
    this.product = product;
    this.box = page.locator("[data-id=webchat-sendbox-input]");
    this.feed = page.locator("#webchat [role=feed]");
    this.mine = this.feed.locator(".webchat__stacked-layout--from-user");
    this.draft = page.locator("#draft");
  }

  async begin() {
    await this.page.goto(`${this.product.url}/`);
    await this.page.locator("#agree:enabled").click();
    await this.page.waitForURL("**/i/*");
    await this.hears("?");
    return this.page.url();
  }

  async resume(link) {
    await this.page.goto(link);
    await this.box.waitFor();
  }

  async say(text) {
    const before = await this.mine.count();
    await this.box.fill(text);
    await this.box.press("Enter");
    await this.mine.nth(before).waitFor();
  }

  /** Waits until the last thing that was said is the interviewer's and holds these words. */
  async hears(words, timeout = 10_000) {
    const wanted = plain(words);
    await this.page.waitForFunction((text) => {
      const last = [...document.querySelectorAll("#webchat [role=feed] .webchat__stacked-layout")].at(-1);
      return last && !last.matches(".webchat__stacked-layout--from-user") && last.textContent.replace(/\s+/g, " ").includes(text);
    }, wanted, { timeout }).catch(async () => {
      assert.fail(`waited for “${wanted}”; the conversation ends with “${plain(await this.feed.innerText()).slice(-400)}”`);
    });
  }

  async answers(turn) {
    await this.say(turn.me);
    if (turn.bot.length > 0) await this.hears(turn.bot.at(-1));
  }

  async showDraft() {
    const tab = this.page.locator("[data-shows=draft]");
    if (await tab.isVisible()) await tab.click();
  }

  async showChat() {
    const tab = this.page.locator("[data-shows=chat]");
    if (await tab.isVisible()) await tab.click();
  }

  async open(dialog) {
    const menu = this.page.locator("#menu");
    if (await menu.isVisible() && await menu.getAttribute("aria-expanded") === "false") await menu.click();
    await this.page.locator(`#actions [data-opens=${dialog}]`).click();
    await this.page.locator(`#${dialog}[open]`).waitFor();
  }

  close() {
    return this.page.keyboard.press("Escape");
  }
}

function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}
