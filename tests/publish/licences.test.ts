import { expect, it } from 'vitest';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { creditNames } from '../../src/corpus/credits.ts';
import { bareSelection } from '../../src/pipeline/files/whole-selection.ts';
import { dataSetsOf } from '../../src/publish/licences.ts';

it('the built-in site names each data set by one name', async () => {
  const { corpus, basemap } = await createLiveCorpus({ content: 'content', geo: 'geo' }).current();
  if (corpus === null) throw new Error('The built-in corpus has errors.');
  const named = dataSetsOf(bareSelection(corpus), basemap).map((row) => row.split(': ')[0] ?? '');
  expect(named).toContain('GSHHG');
  expect(creditNames(named)).toEqual(named);
});
