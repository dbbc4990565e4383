import { inLanguage } from '../../exports/in-language.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import { isNarrow } from '../layout/media.ts';
import type { View } from '../model/view.ts';
import intro from '../panel/intro.module.css';
import lists from '../panel/lists.module.css';
import handle from '../panel/sheet-handle.module.css';
import quote from '../passage/passage-quote.module.css';
import { cutSegments } from '../ui/segments.ts';
import tabs from '../ui/tabs.module.css';
import { box } from './box.ts';

/**
 * What the first view will say, where it will stand: the reader has it seconds before the program has come. Nothing where
 * a place is chosen.
 */
export function firstWords(corpus: OpenCorpus, { place, tab, language }: View): HTMLElement[] {
  if (place !== null) return [];
  const list = box('div', lists.list, ...(tab === 'articles' ? [introOf(corpus, language)] : []));
  const above = isNarrow() ? [box('div', handle.handle)] : [];
  return [...above, box('div', tabs.tabs, box('div', tabs.tab)), list];
}

/** The owner's sentence and the strongest passage, to the letter. */
function introOf({ manifest: { site, lead }, place, articles }: OpenCorpus, language: string): HTMLElement {
  const sentence = box('p', intro.sentence, inLanguage(site.description, language));
  const words = box('div', intro.intro, sentence);
  sentence.dir = 'auto';
  if (lead === null) return words;
  const { text, marks, cutBefore, cutAfter, article } = lead.passage;
  const marked = cutSegments(text, marks).map(({ text, span }) =>
    span === null ? text : box('mark', '', text),
  );
  const cut = (is: boolean) => (is ? '…' : '');
  const quotation = box('blockquote', '', ...marked);
  const said = box('div', quote.quote, box('div', '', cut(cutBefore), quotation, cut(cutAfter)));
  said.dir = 'auto';
  said.lang = articles.known(article)?.language ?? '';
  const ofPlace = box('div', intro.quotation, said);
  ofPlace.dataset.layer = place(lead.place)?.layer;
  words.append(ofPlace, box('div', intro.ways, box('div', intro.walk)));
  return words;
}
