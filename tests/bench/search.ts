/** Search beside MiniSearch, FlexSearch and Orama: the same passages, the same Arabic queries, recall beside speed. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { openSearchIndex } from '../../src/app/search/search-index.ts';
import { searchForms } from '../../src/pipeline/shards/search-forms.ts';
import { joinRuns, termRunOf } from '../../src/pipeline/shards/term-run.ts';
import { foldedWords } from '../../src/text/folded-words.ts';
import { articlePieces } from './inputs.ts';
import type { Table } from './table.ts';

const SEED = 20261122;
const PASSAGE = 250;
const BYTES = 2_500_000;
const ROUNDS = 20;
/** Spelt as people type: without hamza, with ه for ة, without the article, without what is joined to the word. */
const QUERIES = ['البوكمال', 'دير الزور', 'الرقه', 'ادلب', 'قوات النظام', 'فرات', 'باغوز', 'التنظيم'];

interface Engine {
  readonly name: string;
  /** Numbers of all passages that it finds. */
  find(query: string): Promise<readonly number[]>;
}

function passages(): string[] {
  return articlePieces(BYTES, SEED).flatMap((piece) =>
    Array.from({ length: Math.ceil(piece.length / PASSAGE) }, (_, at) =>
      piece.slice(at * PASSAGE, (at + 1) * PASSAGE),
    ),
  );
}

function ours(texts: readonly string[]): Engine {
  const terms = [...joinRuns([{ run: termRunOf(texts), numbers: [...texts.keys()] }])];
  let decoded: unknown;
  const none = { ranges: [], pages: [] };
  const index = openSearchIndex(
    {
      headings: { terms: none, beginnings: none },
      texts: { terms: { ranges: [{ first: '', file: 'all' }], pages: [] }, beginnings: none },
    },
    [0, 0, texts.length],
    // As the explorer does, which keeps what it has read.
    async (_, decode) => {
      decoded ??= decode({ terms });
      return decoded as ReturnType<typeof decode>;
    },
  );
  const find = async (query: string) =>
    (await (await index.find(query)).rank(0, texts.length, texts.length)).best;
  return { name: 'Buldan', find };
}

function miniSearch(texts: readonly string[]): Engine {
  const index = new MiniSearch({ fields: ['text'], searchOptions: { combineWith: 'AND', prefix: true } });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return { name: 'MiniSearch', find: async (query) => index.search(query).map(({ id }) => Number(id)) };
}

function flexSearch(texts: readonly string[]): Engine {
  const index = new Document({ document: { id: 'id', index: ['text'] }, tokenize: 'forward' });
  for (const [id, text] of texts.entries()) index.add({ id, text });
  const find = async (query: string) =>
    index.search(query, { limit: texts.length }).flatMap(({ result }) => result.map(Number));
  return { name: 'FlexSearch', find };
}

async function orama(texts: readonly string[]): Promise<Engine> {
  const index = create({ schema: { text: 'string' } as const, language: 'arabic' });
  const documents = texts.map((text, id) => ({ id: String(id), text }));
  await insertMultiple(index, documents, texts.length);
  const find = async (query: string) => {
    const { hits } = await searchOrama(index, { term: query, limit: texts.length, threshold: 0 });
    return hits.map(({ id }) => Number(id));
  };
  return { name: 'Orama', find };
}

/** The passages that have every word of the query in some form, found by reading all. */
function truth(texts: readonly string[], query: string): Set<number> {
  const wanted = foldedWords(query);
  const has = (text: string) => {
    const forms = foldedWords(text).flatMap(searchForms);
    return wanted.every((word) => forms.some((form) => form.startsWith(word)));
  };
  return new Set(texts.flatMap((text, number) => (has(text) ? [number] : [])));
}

function seconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export async function measureSearch(): Promise<Table> {
  const texts = passages();
  const makers = [ours, miniSearch, flexSearch, orama];
  const truths = QUERIES.map((query) => truth(texts, query));
  const rows: (string | number)[][] = [];
  for (const make of makers) {
    const beforeIndex = process.cpuUsage();
    const engine = await make(texts);
    const indexing = seconds(beforeIndex);
    let [found, right, all] = [0, 0, 0];
    for (const [number, query] of QUERIES.entries()) {
      const hits = new Set(await engine.find(query));
      found += hits.size;
      all += truths[number]?.size ?? 0;
      for (const hit of hits) if (truths[number]?.has(hit)) right += 1;
    }
    const beforeQueries = process.cpuUsage();
    for (let round = 0; round < ROUNDS; round++) for (const query of QUERIES) await engine.find(query);
    const each = (seconds(beforeQueries) / ROUNDS / QUERIES.length) * 1000;
    rows.push([
      engine.name,
      indexing.toFixed(2),
      each.toFixed(2),
      (right / all).toFixed(3),
      (right / Math.max(1, found)).toFixed(3),
    ]);
  }
  return {
    title: `Search in ${texts.length} passages, ${QUERIES.length} Arabic queries`,
    note: `Recall and precision against reading every passage for the folded words of the query (${QUERIES.join('، ')}); one thread, processor time; all in memory, all results.`,
    head: ['engine', 'index, s', 'a query, ms', 'recall', 'precision'],
    rows,
  };
}
