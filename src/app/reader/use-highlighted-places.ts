import { type RefObject, useEffect } from 'react';
import type { Block } from '../../corpus/article.ts';
import { NONE_HIGHLIGHTED, useReading } from '../state/reading.ts';
import { isPlotted } from './plotted-mention.tsx';

/** A block is being read while it crosses this band, a little above the middle of the text. */
const BAND = '-35% 0px -55% 0px';

/** While the text is scrolled, lights the places of the block in its middle; `blocks` are the children of `body`. */
export function useHighlightedPlaces(
  scroll: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): void {
  const { light } = useReading();
  useEffect(
    function followReading() {
      const elements = [...(body.current?.children ?? [])];
      const observer = new IntersectionObserver(
        (entries) => {
          const read = entries.find((entry) => entry.isIntersecting);
          if (read !== undefined) light(placesOf(blocks[elements.indexOf(read.target)]));
        },
        { root: scroll.current, rootMargin: BAND },
      );
      const begin = () => {
        for (const element of elements) observer.observe(element);
      };
      scroll.current?.addEventListener('scroll', begin, { once: true });
      const element = scroll.current;
      return function stopFollowing() {
        element?.removeEventListener('scroll', begin);
        observer.disconnect();
        light(NONE_HIGHLIGHTED);
      };
    },
    [scroll, body, blocks, light],
  );
}

function placesOf(block: Block | undefined): ReadonlySet<string> {
  return new Set(block?.mentions.filter(isPlotted).map((mention) => mention.place));
}
