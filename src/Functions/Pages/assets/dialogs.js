// The menu and what it opens: help, downloads, the link to come back with, deleting.

import { call } from "./api.js";
import { currentLanguage, text } from "./language.js";
import { make } from "./reconcile.js";

const $ = (id) => document.getElementById(id);

export function startDialogs({ token, send, onErased }) {
  startMenu();
  for (const opener of document.querySelectorAll("[data-opens]"))
    opener.addEventListener("click", () => { closeMenu(); prepare(token, send); $(opener.dataset.opens).showModal(); });
  for (const dialog of document.querySelectorAll("dialog"))
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  $("save-language").addEventListener("change", () => pointFiles(token));
  $("copy").addEventListener("click", copyLink);
  $("erase").addEventListener("click", () => erase(token, onErased));
}

function prepare(token, send) {
  $("save-language").value = currentLanguage();
  pointFiles(token);
  const link = `${location.origin}/i/${encodeURIComponent(token)}`;
  $("later-link").value = link;
  $("copy-result").textContent = "";
  $("mail").href = `mailto:?subject=${encodeURIComponent(text("mailSubject"))}&body=${encodeURIComponent(link)}`;
  $("erase-fault").hidden = true;
  $("help-words")?.replaceChildren(...text("helpWords").map(([word, meaning]) => {
    const button = make("button", "", make("strong", "", word), " ", make("span", "", meaning));
    button.type = "button";
    button.addEventListener("click", () => { $("help-dialog").close(); send(word); });
    return make("li", "", button);
  }));
}

function pointFiles(token) {
  for (const link of document.querySelectorAll("[data-file]")) {
    const language = "languageMatters" in link.dataset ? `${link.dataset.file.includes("?") ? "&" : "?"}language=${$("save-language").value}` : "";
    link.href = `/i/${encodeURIComponent(token)}/${link.dataset.file}${language}`;
  }
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText($("later-link").value);
    $("copy-result").textContent = text("copied");
  } catch {
    $("later-link").select();
    $("copy-result").textContent = text("copyFailed");
  }
}

async function erase(token, onErased) {
  $("erase").disabled = true;
  try {
    const { status } = await call("DELETE", `/api/interviews/${encodeURIComponent(token)}`);
    if (status < 400 || status === 404) {
      $("erase-dialog").close();
      onErased();
      return;
    }
    throw new Error(`${status}`);
  } catch {
    $("erase-fault").textContent = text("eraseFailed");
    $("erase-fault").hidden = false;
  }
  $("erase").disabled = false;
}

function startMenu() {
  $("menu").addEventListener("click", () => {
    const open = $("menu").getAttribute("aria-expanded") !== "true";
    $("menu").setAttribute("aria-expanded", String(open));
  });
  document.addEventListener("click", (event) => { if (!event.target.closest("#menu, #actions")) closeMenu(); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || $("menu").getAttribute("aria-expanded") !== "true") return;
    closeMenu();
    $("menu").focus();
  });
}

function closeMenu() {
  $("menu").setAttribute("aria-expanded", "false");
}
