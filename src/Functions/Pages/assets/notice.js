// The privacy notice as the server words it: { version, title, paragraphs }. A paragraph is text, or a line of text and then
// lines that begin with "- ".

import { make } from "./reconcile.js";

export function renderNotice(element, notice) {
  element.replaceChildren(...notice.paragraphs.flatMap(renderParagraph));
}

function renderParagraph(paragraph) {
  const lines = paragraph.split("\n");
  const items = lines.filter((line) => line.startsWith("- "));
  const said = lines.filter((line) => !line.startsWith("- ")).join(" ");
  return [
    said && make("p", "", said),
    items.length > 0 && make("ul", "", ...items.map((line) => make("li", "", line.slice(2)))),
  ].filter(Boolean);
}
