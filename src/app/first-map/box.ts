/** An element with the class of a style sheet, and what stands in it. */
export function box<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  style: string | undefined,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = style ?? '';
  element.append(...content);
  return element;
}
