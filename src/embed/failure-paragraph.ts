/** A sentence that is announced at once, and the address of the map where it has one. */
export function failureParagraph(words: string, site: URL | null): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.dir = 'auto';
  paragraph.role = 'alert';
  paragraph.append(words);
  if (site === null) return paragraph;
  const link = document.createElement('a');
  link.href = site.href;
  link.textContent = site.href;
  link.target = '_blank';
  link.rel = 'noopener';
  paragraph.append(' ', link);
  return paragraph;
}
