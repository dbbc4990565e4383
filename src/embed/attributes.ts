import type { BuldanFilter, BuldanSelection } from './element-types.ts';

/** Gives an attribute of the element, `null` where it is not set. */
type Read = (attribute: string) => string | null;

export const readSelection = (read: Read): BuldanSelection => ({
  place: read('place'),
  article: read('article'),
  mention: read('mention'),
});

export function readFilter(read: Read): BuldanFilter {
  const layers = read('layers');
  return {
    layers: layers === 'none' ? [] : (layers?.split(',') ?? null),
    from: read('from'),
    to: read('to'),
  };
}

export const readLook = (read: Read) => ({ lang: read('lang'), theme: read('theme') });
