// The job in running prose. Each sentence opens the words it rests on and what can be done about it.

import { text } from "./language.js";
import { make } from "./reconcile.js";
import { drawing } from "./review.js";

export class Narrative {
  #element;
  #evidence;
  #review;
  #shown = "";

  constructor(element, evidence, review) {
    this.#element = element;
    this.#evidence = evidence;
    this.#review = review;
  }

  show(draft) {
    const notes = new Map(draft.notes.map((note) => [note.number, note]));
    const parts = draft.narrative.map((part) => ({ ...part, sentences: part.sentences.map((sentence) => ({ ...sentence, sources: sentence.notes.map((number) => notes.get(number)).filter(Boolean) })) }));
    const content = JSON.stringify([draft.language, parts]);
    if (content === this.#shown) return;
    this.#shown = content;
    this.#element.hidden = parts.length === 0;
    this.#element.replaceChildren(make("h3", "prose-title", text("narrativeTitle")), ...parts.map((part) => this.#part(part)));
  }

  #part(part) {
    const section = make("section", "prose", part.heading ? make("h4", "", part.heading) : null);
    const prose = make("p", "");
    for (const sentence of part.sentences) prose.append(this.#sentence(sentence, section), " ");
    section.append(prose);
    return section;
  }

  #sentence(sentence, section) {
    const words = make(sentence.review === "dropped" ? "s" : "span", "leads", sentence.text);
    const number = sentence.sources.length > 0 ? String(sentence.sources[0].number) : "";
    const open = make("button", "note", number || drawing("edit"));
    open.type = "button";
    open.setAttribute("aria-label", text("openSentence", number, sentence.text.slice(0, 80)));
    open.setAttribute("aria-expanded", "false");
    const span = make("span", sentence.review ? `sentence is-${sentence.review}` : "sentence", words, " ", open);
    if (sentence.review) span.append(" ", make("span", `state ${sentence.review}`, text(sentence.review)));
    span.dataset.key = sentence.id;
    const toggle = () => {
      const before = section.querySelector(".sentence-panel");
      const mine = before?.dataset.sentence === sentence.id;
      before?.remove();
      for (const other of section.querySelectorAll(".note")) other.setAttribute("aria-expanded", "false");
      for (const other of section.querySelectorAll(".is-open")) other.classList.remove("is-open");
      if (mine) return;
      open.setAttribute("aria-expanded", "true");
      span.classList.add("is-open");
      section.append(this.#panel(sentence));
      if (sentence.sources.length > 0) this.#evidence.preview(sentence.sources[0]);
    };
    open.addEventListener("click", toggle);
    words.addEventListener("click", () => { if (getSelection().isCollapsed) toggle(); });
    return span;
  }

  #panel(sentence) {
    const actions = make("div", "sentence-actions");
    // What the reviewer wrote for a section is changed there.
    if (!sentence.id.startsWith("own.")) actions.append(this.#review.controls(sentence, actions));
    const panel = make("div", "sentence-panel",
      sentence.original ? make("p", "original", text("was", sentence.original)) : null,
      ...sentence.sources.map((note) => this.#evidence.source(note)), actions);
    panel.dataset.sentence = sentence.id;
    return panel;
  }
}
