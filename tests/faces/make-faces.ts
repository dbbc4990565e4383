/** Cuts the web faces down to what the interface and its texts are written with: `npm run faces`. */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const NASKH = 'node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const PLEX = 'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic';

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Arabic with the letters of Persian, Urdu and Kurdish; what joins and what steers the direction. */
const ARABIC = range(0x0600, 0x06ff) + range(0x200b, 0x200f) + range(0x2066, 0x2069);
/** ASCII, the letters of western Europe, and the marks that quotations need. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…‹›«»±×−ʿʾāīūḥṣḍṭẓġšĀĪŪḤṢḌṬẒĠŠ`;

const FACES = [
  { from: `${NASKH}-arabic-wght-normal.woff2`, to: 'naskh-arabic.woff2', text: ARABIC },
  { from: `${NASKH}-latin-wght-normal.woff2`, to: 'naskh-latin.woff2', text: LATIN },
  { from: `${PLEX}-arabic-400-normal.woff2`, to: 'plex-arabic.woff2', text: ARABIC },
  { from: `${PLEX}-latin-400-normal.woff2`, to: 'plex-latin.woff2', text: LATIN },
];

for (const { from, to, text } of FACES) {
  const face = await subsetFont(readFileSync(from), text, { targetFormat: 'woff2' });
  writeFileSync(`src/app/ui/faces/${to}`, face);
  console.log(to, face.length);
}
