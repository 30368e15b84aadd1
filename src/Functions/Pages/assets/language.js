// One page, two languages: fills every element that names a text, and remembers the choice.

import { texts } from "./texts.js";

export const languages = Object.keys(texts);

const remembered = "interviewbot.language";

/** The language asked for in the address, else the one chosen before, else the browser's own; Dutch when none fits. */
export function preferredLanguage() {
  const wishes = [new URLSearchParams(location.search).get("language"), recall(), ...(navigator.languages ?? [])];
  for (const wish of wishes) {
    const language = wish?.slice(0, 2).toLowerCase();
    if (languages.includes(language)) return language;
  }
  return "nl";
}

export function rememberLanguage(language) {
  try { localStorage.setItem(remembered, language); } catch { /* storage switched off: the address still carries it */ }
}

function recall() {
  try { return localStorage.getItem(remembered); } catch { return null; }
}

export function currentLanguage() {
  return document.documentElement.lang;
}

let kind = null;

/** What kind of document the interview leads to: some texts have words of their own for it. */
export function setKind(name) {
  const changed = kind !== name;
  kind = name;
  if (changed) showLanguage(currentLanguage());
}

/** The text of that name in the page's language; functions take their values. */
export function text(name, ...values) {
  const own = texts[currentLanguage()];
  const found = own.kinds[kind]?.[name] ?? own[name];
  return typeof found === "function" ? found(...values) : found;
}

export function showLanguage(language) {
  const html = document.documentElement;
  html.lang = language;
  document.title = text(`${html.dataset.page}PageTitle`);
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", text(element.dataset.label));
}
