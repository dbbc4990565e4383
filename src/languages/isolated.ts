/** A piece of text that keeps its own direction in a sentence of either (Unicode: first strong isolate). */
export function isolated(text: string | number): string {
  return `\u2068${text}\u2069`;
}
