import { expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { printContents } from '../../src/cli/print/print-contents.ts';
import { withCorpus } from '../../src/cli/stream/make-corpus.ts';
import { wordsForUser } from '../../src/cli/user-language.ts';
import { summarise } from '../../src/pipeline/files/summary.ts';

it('a site holds as many places as the check of its articles found, without those that only hold others', async () => {
  const input = await loadInput({ content: 'content', geo: 'geo' });
  const options = { workers: 1, cache: null, annotated: null, strict: false };
  await withCorpus(input, options, async ({ corpus }) => {
    if (corpus === null) throw new Error('There is no corpus.');
    const { articles, places } = summarise(corpus);
    expect(corpus.places.length).toBeGreaterThan(places);
    const said = printContents(corpus, wordsForUser({ LANG: 'en_GB.UTF-8' }));
    expect(said).toMatch(new RegExp(`^${articles} articles, \\d+ passages, ${places} places$`));
  });
});
