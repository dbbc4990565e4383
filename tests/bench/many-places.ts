import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../src/model/position.ts';
import { madeName } from './inputs.ts';
import { createRandom } from './random.ts';

const SEED = 20261129;
const SENTENCES_AN_ARTICLE = 120;

/** A place that is made for a corpus of very many. */
export interface MadePlace {
  readonly id: string;
  readonly arabic: string;
  readonly english: string;
  readonly kind: 'village' | 'camp';
  readonly point: Position;
}

/** Most in one valley, the others far around; every tenth is a camp. */
export function makePlaces(count: number): MadePlace[] {
  const random = createRandom(SEED);
  const names = new Set<string>();
  while (names.size < count) names.add(madeName(random));
  return Array.from(names, (arabic, number): MadePlace => {
    const isInValley = random() < 0.7;
    const longitude = isInValley ? 38 + random() * 4 : 34.2 + random() * 15.6;
    const latitude = isInValley ? 34 + random() * 2.5 : 28.2 + random() * 10.6;
    const point: Position = [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
    const kind = number % 10 === 9 ? 'camp' : 'village';
    return { id: `made-${number}`, arabic, english: `Hamlet ${number}`, kind, point };
  });
}

/** Writes a project whose articles name each of so many places at least once. */
export function writeManyPlaces(folder: string, count: number): void {
  const places = makePlaces(count);
  const gazetteer = join(folder, 'geo/gazetteer');
  const content = join(folder, 'content');
  for (const each of [gazetteer, content]) mkdirSync(each, { recursive: true });
  for (const [file, kind] of [
    ['settlements', 'village'],
    ['sites', 'camp'],
  ]) {
    const features = places.filter((place) => place.kind === kind).map(featureOf);
    writeFileSync(
      join(gazetteer, `${file}.geojson`),
      JSON.stringify({ type: 'FeatureCollection', features }),
    );
  }
  for (let from = 0; from < count; from += SENTENCES_AN_ARTICLE) {
    const named = places.slice(from, from + SENTENCES_AN_ARTICLE);
    writeFileSync(join(content, `article-${from}.md`), articleOf(from, named));
  }
}

/** The sentence in which a made place is named. */
export const sentenceOf = ({ kind, arabic }: MadePlace): string =>
  `وصلت القافلة في ذلك الصباح البارد إلى ${kind === 'camp' ? 'مخيم' : 'قرية'} ${arabic} قبل أن يعود الجميع إلى بيوتهم مع المساء.`;

function articleOf(number: number, places: readonly MadePlace[]): string {
  const head = [
    '---',
    `id: article-${number}`,
    'lang: ar',
    `title: رحلة ${number}`,
    'outlet: null',
    'author: null',
    'source: null',
    'date: 2019-02-01',
    '---',
  ];
  return [...head, '', places.map(sentenceOf).join('\n\n'), ''].join('\n');
}

const SOURCE = { source: 'Buldan tests', licence: 'MIT' };

function featureOf({ id, arabic, english, kind, point }: MadePlace): object {
  const citations = [{ label: SOURCE.source, year: 2026 }];
  return {
    '@id': `urn:buldan:place:${id}`,
    type: 'Feature',
    properties: {
      title: arabic,
      fclasses: ['P'],
      ccodes: ['SY'],
      kind,
      uncertainty_km: 1,
      confidence: 'high',
      position_source: SOURCE.source,
      matching: { ar: [arabic], en: [english] },
      provenance: { geometry: SOURCE, names: SOURCE },
    },
    names: [
      { toponym: arabic, lang: 'ar', citations },
      { toponym: english, lang: 'en', citations },
    ],
    geometry: { type: 'Point', coordinates: point },
  };
}
