/** Copies a text. Rejects where the browser refuses, and where it has no clipboard: a page without TLS gets none. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
