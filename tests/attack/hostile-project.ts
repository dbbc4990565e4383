import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { hostileMarkup, hostileName, hostileWords } from './hostile-words.ts';

const CORPUS = 'tests/fixtures/corpora/tunisia';
const ARTICLES = 12;

interface Place {
  properties: { title: string };
  names: { toponym: string; lang: string; citations: unknown }[];
}

/** A project all of whose texts are hostile, in a folder; its places keep one name each, so that they are found and quoted. */
export function makeHostileProject(folder: string, random: () => number): { content: string; geo: string } {
  const words = { name: () => hostileName(random), text: () => hostileWords(random) };
  const [content, geo] = [join(folder, 'content'), join(folder, 'geo')];
  cpSync(CORPUS, folder, { recursive: true });
  mkdirSync(join(content, '2025'), { recursive: true });
  for (let number = 0; number < ARTICLES; number++)
    writeFileSync(join(content, '2025', `h${number}.md`), article(`h${number}`, words));
  writeFileSync(join(content, 'site.yaml'), settings(words.name));
  const file = join(geo, 'gazetteer', 'settlements.geojson');
  const gazetteer = JSON.parse(readFileSync(file, 'utf8'));
  // What is no name at all stops the build, as it should: of names only markup is tried here.
  for (const place of gazetteer.features) spoilPlace(place, () => hostileMarkup(random));
  writeFileSync(file, JSON.stringify(gazetteer));
  return { content, geo };
}

function article(id: string, { name, text }: Record<'name' | 'text', () => string>): string {
  const front = {
    id,
    lang: 'ar',
    title: `${name()} صفاقس`,
    outlet: name(),
    author: name(),
    date: '2025-11-20',
    source: 'https://example.org/a?b="><script>',
    rights: name(),
  };
  const quoted = ['صفاقس', 'القيروان', 'سوسة'].map((place) => `وصلت القافلة إلى ${place} ${text()}.`);
  const blocks = [`## ${text()}`, `^caption ${text()}`, ...quoted, text()].map((block) =>
    block.replace(/\n+/g, ' '),
  );
  return `---\n${stringify(front)}---\n\n${blocks.join('\n\n')}\n`;
}

function settings(words: () => string): string {
  const both = () => ({ ar: words(), en: words() });
  return stringify({
    title: both(),
    description: both(),
    languages: ['ar', 'en'],
    baseUrl: 'https://maps.example.org/',
    contact: 'maps@example.org',
    rights: both(),
  });
}

function spoilPlace({ properties, names }: Place, words: () => string): void {
  properties.title = words();
  names.push({ toponym: words(), lang: 'en', citations: [{ label: words(), year: 2023 }] });
}
