/** An element with the class of a style sheet, and what stands in it. */
export function box(
  name: string,
  style: string | undefined,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  element.className = style ?? '';
  element.append(...content);
  return element;
}
