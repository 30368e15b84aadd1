// Reading the description statement by statement: keep, reword, drop, add. Each decision is sent under an id of its own until it arrives, so it counts once.

import { callUntilReached } from "./api.js";
import { text } from "./language.js";
import { make } from "./reconcile.js";

export class Review {
  #path;
  #onDecided;
  #onWaiting;

  /** @param onDecided hears that a decision was stored, with the status and what became of the statement. @param onWaiting hears that the server is away. */
  constructor(path, onDecided, onWaiting) {
    this.#path = path;
    this.#onDecided = onDecided;
    this.#onWaiting = onWaiting;
  }

  /** What can be done about a statement. */
  controls(line, item) {
    const keep = () => this.#send({ decision: "keep", statement: line.id, text: shown(line) }, line.review === "" ? "saidKept" : "saidRestored", item);
    const drop = () => this.#send({ decision: "drop", statement: line.id, text: shown(line) }, "saidDropped", item);
    const edit = () => this.#edit(line, item);
    const name = line.text.slice(0, 100);
    switch (line.review) {
      case "dropped":
        return row(state("dropped"), action("restore", "restore", name, keep));
      case "reworded":
        return row(state("reworded"), action("restore", "restore", name, keep), icon("edit", "rewordLine", name, edit), icon("drop", "dropLine", name, drop));
      case "added":
        return row(state("added"), icon("edit", "rewordLine", name, edit), icon("drop", "dropLine", name, drop));
      default: {
        const kept = icon("keep", "keepLine", name, keep);
        kept.setAttribute("aria-pressed", String(line.review === "kept"));
        return row(line.review === "kept" ? state("kept") : null, kept, icon("edit", "rewordLine", name, edit), icon("drop", "dropLine", name, drop));
      }
    }
  }

  /** A button that opens a line to write in. */
  adder(rubric) {
    const box = make("div", "adder");
    const open = make("button", "add", `+ ${text("addLine")}`);
    open.type = "button";
    open.setAttribute("aria-label", text("addLineTo", rubric.heading));
    open.addEventListener("click", () => {
      const form = this.#form("", text("addLineTo", rubric.heading), (words) => this.#send({ decision: "add", rubric: rubric.id, text: words }, "saidAdded", box), () => { form.replaceWith(open); open.focus(); });
      open.replaceWith(form);
      form.querySelector("textarea").focus();
    });
    box.append(open);
    return box;
  }

  #edit(line, item) {
    const before = [...item.childNodes];
    const form = this.#form(line.text, text("rewordLine", line.text.slice(0, 100)), (words) => this.#send({ decision: "reword", statement: line.id, text: words }, "saidReworded", item), () => {
      item.replaceChildren(...before);
      item.querySelector(".edit")?.focus();
    });
    item.replaceChildren(form);
    const box = form.querySelector("textarea");
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }

  #form(words, label, save, cancel) {
    const box = Object.assign(document.createElement("textarea"), { value: words, maxLength: 2000, rows: Math.min(6, 1 + Math.ceil(words.length / 48)) });
    box.setAttribute("aria-label", label);
    const submit = make("button", "primary", text("saveLine"));
    const stop = make("button", "quiet", text("cancel"));
    stop.type = "button";
    stop.addEventListener("click", cancel);
    const form = make("form", "line-form", box, make("div", "line-form-row", submit, stop));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (box.value.trim() && box.value.trim() !== words.trim()) save(box.value.trim());
      else cancel();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { event.stopPropagation(); cancel(); }
      // A statement is one paragraph: Enter is done, on a keyboard; a new line stays possible with Shift.
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
    });
    return form;
  }

  async #send(decision, said, place) {
    for (const control of place.querySelectorAll("button, textarea")) control.disabled = true;
    const { status } = await callUntilReached("POST", `${this.#path}/review`, { body: { id: newId(), ...decision } }, this.#onWaiting);
    await this.#onDecided(status, said, decision);
    for (const control of place.querySelectorAll("button, textarea")) control.disabled = false;
  }
}

/** What the transcript shows of a statement that was kept or dropped: a line can be as long as the answer it repeats. Whole characters, never half of one. */
function shown(line) {
  return [...line.text].slice(0, 200).join("");
}

/** How many statements there are and how many were decided on. */
export function reviewed(draft) {
  const all = draft.rubrics.flatMap((rubric) => rubric.statements);
  return [all.filter((statement) => statement.review !== "").length, all.length];
}

/** After a decision the keyboard stays where it was taken. */
export function focusDecided(draft, { statement, rubric }) {
  const place = draft.querySelector(`[data-key="${CSS.escape(statement ?? rubric)}"]`);
  (place?.querySelector(rubric ? ".add" : ".decide button:not(.drop), .note") ?? draft).focus({ preventScroll: true });
}

export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const drawings = {
  keep: "M3.5 10.500l4 4 9-9.500",
  edit: "M3.500 16.500l.8-3.600L13 4.200a1.700 1.700 0 0 1 2.400 0l.4.4a1.700 1.700 0 0 1 0 2.400l-8.700 8.700z",
  drop: "M4.500 4.500l11 11M15.500 4.500l-11 11",
};

export function drawing(name) {
  const image = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  image.setAttribute("viewBox", "0 0 20 20");
  image.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(image.namespaceURI, "path");
  path.setAttribute("d", drawings[name]);
  image.append(path);
  return image;
}

function row(...parts) {
  return make("div", "decide", ...parts);
}

function state(name) {
  return make("span", `state ${name}`, text(name));
}

function icon(kind, label, name, act) {
  const button = make("button", kind, drawing(kind));
  button.type = "button";
  button.setAttribute("aria-label", text(label, name));
  button.title = text(kind);
  button.addEventListener("click", act);
  return button;
}

function action(kind, label, name, act) {
  const button = make("button", kind, text(label));
  button.type = "button";
  button.setAttribute("aria-label", text("restoreLine", name));
  button.addEventListener("click", act);
  return button;
}
