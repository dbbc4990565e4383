/** What fills the frame: the map alone, or an article beside or below it. */
export type EmbedMode = 'map' | 'article';

/** Narrower than this the article stands below the map, as it does in the app. */
const NARROW = 720;
/** A strip of map, and below it a place's card with three lines of what it quotes. */
const LEAST = 440;

/**
 * The height that suits a frame of this width, both in CSS pixels. It depends on nothing else: a height that followed
 * the content would grow with the frame for ever, and change again when fonts arrive late.
 */
export function wantedHeight(width: number, mode: EmbedMode): number {
  if (width < NARROW)
    return mode === 'article' ? 680 : Math.round(Math.min(560, Math.max(LEAST, width * 1.1)));
  return mode === 'article' ? 640 : Math.round(Math.min(640, Math.max(500, width * 0.6)));
}
