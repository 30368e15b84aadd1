// A number behind a line opens the words it rests on, and leads to them in the conversation.

import { text } from "./language.js";
import { make } from "./reconcile.js";

const around = 60;

export class Evidence {
  #chat;
  #showChat;
  #names;

  /** @param chat gives what the words are in, a Chat or a Source, once it is there. @param showChat brings it into view on a small screen. @param names of the texts that speak of it. */
  constructor(chat, showChat, names = { from: "noteFrom", show: "showInChat", gone: "noteGone" }) {
    this.#chat = chat;
    this.#showChat = showChat;
    this.#names = names;
  }

  button(note, line) {
    const button = make("button", "note", String(note.number));
    button.type = "button";
    button.setAttribute("aria-label", text("note", note.number));
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      const open = line.querySelector(".source");
      const mine = open?.dataset.number === String(note.number);
      open?.remove();
      for (const other of line.querySelectorAll(".note")) other.setAttribute("aria-expanded", "false");
      if (mine) { unmark(); return; }
      button.setAttribute("aria-expanded", "true");
      line.append(this.source(note));
      this.preview(note);
    });
    return button;
  }

  /** Brings the words into view where there is room for both. */
  preview(note) {
    if (matchMedia("(min-width: 56rem)").matches) this.#reveal(note);
  }

  /** The words in what stands around them. */
  source(note) {
    const show = make("button", "show", text(this.#names.show));
    show.type = "button";
    const box = make("div", "source", make("p", "source-from", text(this.#names.from)), make("blockquote", "", ...this.#inContext(note)), show);
    show.addEventListener("click", () => {
      this.#showChat();
      if (!this.#reveal(note)) show.replaceWith(make("p", "remark", text(this.#names.gone)));
    });
    box.dataset.number = note.number;
    return box;
  }

  #inContext(note) {
    const mark = make("mark", "", note.quote);
    const said = this.#chat()?.said(note.utterance);
    if (!said?.startsWith(note.quote, note.start)) return [mark];
    const start = note.start;
    const end = start + note.length;
    const from = Math.max(0, start - around);
    const to = Math.min(said.length, end + around);
    return [(from > 0 ? "… " : "") + said.slice(from, start), mark, said.slice(end, to) + (to < said.length ? " …" : "")];
  }

  /** Scrolls the conversation to the words and marks them. @returns false when they are not on the page. */
  #reveal(note) {
    const bubble = this.#chat()?.bubbleOf(note.utterance);
    if (!bubble) return false;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    const range = this.#chat().rangeOf?.(note) ?? rangeOf(bubble, note.quote);
    const pane = bubble.closest(".source-pane");
    if (range && pane) pane.scrollBy({ top: range.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3, behavior });
    else bubble.scrollIntoView({ block: "center", behavior });
    mark(bubble, range);
    return true;
  }
}

// Marked with a range, not with elements: Web Chat owns the markup of its transcript.
function mark(bubble, range) {
  unmark();
  if (range && globalThis.Highlight && CSS.highlights) CSS.highlights.set("evidence", new Highlight(range));
  else bubble.classList.add("evidence");
}

function unmark() {
  globalThis.CSS?.highlights?.delete("evidence");
  document.querySelector(".webchat__bubble__content.evidence")?.classList.remove("evidence");
}

function rangeOf(element, quote) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(quote);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + quote.length);
    return range;
  }
  return null;
}
