import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CorpusContext, type OpenCorpus } from '../../../src/app/data/corpus-context.ts';
import { MessagesContext } from '../../../src/app/i18n/use-messages.ts';
import { PlaceFacts } from '../../../src/app/place/place-facts.tsx';
import type { PlaceSummary } from '../../../src/corpus/place-summary.ts';
import { en } from '../../../src/languages/en.ts';
import { placeSummary } from '../map/place-summaries.ts';

function factsOf(place: Partial<PlaceSummary>): string {
  const facts = createElement(PlaceFacts, { place: placeSummary({ id: 'p', uncertaintyKm: 330, ...place }) });
  const worded = createElement(MessagesContext, { value: en }, facts);
  const markup = renderToStaticMarkup(createElement(CorpusContext, { value: {} as OpenCorpus }, worded));
  return markup.replace(/<[^>]+>/g, ' ');
}

describe('the line of facts of a place', () => {
  it('says how far a point may be off', () => {
    expect(factsOf({})).toContain('certain, ±330 km');
  });

  it.each(['line', 'area'] as const)('does not measure by a point what is drawn as a whole %s', (shape) => {
    expect(factsOf({ shape })).toContain('certain');
    expect(factsOf({ shape })).not.toContain('km');
  });
});
