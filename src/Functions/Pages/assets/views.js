// On a phone one of the two is in view, the conversation or the description; on a wide screen both.

import { text } from "./language.js";

let unread = 0;

export function showView(view) {
  document.body.dataset.view = view;
  for (const button of document.querySelectorAll("[data-shows]"))
    button.setAttribute("aria-pressed", String(button.dataset.shows === view));
  if (view === "draft") countUnread(0);
}

export function addUnread(count) {
  if (document.body.dataset.view !== "draft") countUnread(unread + count);
}

/** The description is finished: the button that leads to it says so, instead of how much is new. */
export function showReady() {
  const badge = document.getElementById("new-count");
  badge.hidden = false;
  badge.textContent = text("finished");
}

/** Nothing is left to do on the page but to read how it ended. */
export function showEnding(how) {
  const element = (id) => document.getElementById(id);
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  for (const id of ["bar", "panes", "banner"]) element(id).hidden = true;
  document.querySelector(".skips").hidden = true;
  element("ending-title").textContent = text(`${how}Title`);
  element("ending-lead").textContent = text(`${how}Lead`);
  element("ending").hidden = false;
  document.body.dataset.view = "ending";
  element("ending-title").focus();
}

function countUnread(count) {
  unread = count;
  if (document.body.dataset.status === "finished") return;
  const badge = document.getElementById("new-count");
  badge.hidden = count === 0;
  badge.textContent = `+${count}`;
}

export function startViews() {
  for (const button of document.querySelectorAll("[data-shows]"))
    button.addEventListener("click", () => showView(button.dataset.shows));
  for (const link of document.querySelectorAll(".skips a"))
    link.addEventListener("click", () => showView(link.hash.slice(1)));

  // Where the keyboard covers the page instead of shrinking it, the page shrinks itself.
  const fit = () => document.documentElement.style.setProperty("--seen", `${visualViewport.height}px`);
  if (globalThis.visualViewport) {
    visualViewport.addEventListener("resize", fit);
    fit();
  }
}
