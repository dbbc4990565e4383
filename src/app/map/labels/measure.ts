const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** CSS pixels that a text takes in a font, remembered: shaping Arabic costs more than looking it up. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 8;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
