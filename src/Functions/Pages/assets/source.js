// A text as the source of a description: where a number points, the words are marked and brought into view. Stands in for the conversation where there is none.

export class Source {
  #element;
  #utterance = 0;

  constructor(element) {
    this.#element = element;
  }

  get utterance() { return this.#utterance; }

  show(utterance, words) {
    this.#utterance = utterance;
    if (this.#element.textContent !== words) this.#element.textContent = words;
  }

  said(utterance) {
    return utterance === this.#utterance ? this.#element.textContent : undefined;
  }

  bubbleOf(utterance) {
    return utterance === this.#utterance ? this.#element : null;
  }

  /** The exact words, for the text may hold them more than once. */
  rangeOf(note) {
    const node = this.#element.firstChild;
    if (!node || note.start + note.length > node.length) return null;
    const range = new Range();
    range.setStart(node, note.start);
    range.setEnd(node, note.start + note.length);
    return range;
  }
}
