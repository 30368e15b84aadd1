// The privacy notice as the server words it: { version, title?, text } with blank lines between paragraphs and "- " before
// the items of a list, or { version, paragraphs: [..] }.

export function renderNotice(element, notice) {
  const blocks = notice.paragraphs ?? String(notice.text ?? "").split(/\n\s*\n/);
  element.replaceChildren(...blocks.map((block) => block.trim()).filter(Boolean).map(renderBlock));
}

function renderBlock(block) {
  const lines = block.split("\n");
  if (!lines.every((line) => line.startsWith("- "))) return Object.assign(document.createElement("p"), { textContent: block });
  const list = document.createElement("ul");
  list.append(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line.slice(2) })));
  return list;
}
