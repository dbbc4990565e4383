import type { GeoInput } from '../../input/input-file.ts';
import { type CorpusCountries, finderOf, geographyAbout } from '../../pipeline/reading/finder.ts';
import type { Geography } from '../../pipeline/reading/read.ts';
import { rememberLast } from '../../pipeline/remember.ts';
import type { CorpusReader } from '../annotate-lines.ts';
import { corpusKey, readerKey } from './reader-key.ts';

/** What reads articles, with the geography of a gazetteer, as the corpus does that is about some countries; the same again while these stay the same. */
export function corpusReaderOf(geo: GeoInput, own: Geography): (about: CorpusCountries) => CorpusReader {
  const key = readerKey(geo);
  return rememberLast(
    (about: CorpusCountries) => {
      const geography = geographyAbout(own, about);
      return { finder: finderOf(geography), key: corpusKey(key, geography) };
    },
    ({ countries, home }) => [countries.join(), home.join()],
  );
}
