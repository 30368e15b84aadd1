/**
 * Makes the children of an element show these items, touching only what changed: focus, opened details and the reader's place
 * stay where they are.
 * @returns the elements that are new since the last time.
 */
export function reconcile(container, items, keyOf, render) {
  const before = new Map([...container.children].map((child) => [child.dataset.key, child]));
  const added = [];
  let place = container.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const content = JSON.stringify(item);
    let element = before.get(key);
    before.delete(key);
    if (element?.shown !== content) {
      const fresh = render(item, element);
      if (!element) added.push(fresh);
      if (element && element !== fresh) {
        if (place === element) place = fresh;
        element.replaceWith(fresh);
      }
      element = fresh;
      element.dataset.key = key;
      element.shown = content;
    }
    if (element === place) place = element.nextElementSibling;
    else container.insertBefore(element, place);
  }
  for (const left of before.values()) left.remove();
  return added;
}

/** An element with a class, text and children; text is always text. */
export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content.filter((part) => part !== null && part !== undefined && part !== ""));
  return element;
}
