import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import type { ReadArticles } from '../../src/input/read-articles.ts';
import { textFile, wordFile, wordParagraph, zipFile } from './added-files.ts';

const ENTRY = fileURLToPath(new URL('../../src/input/read-articles.ts', import.meta.url));

/** What Node, worker threads and the workers of browsers all have. */
const EVERYWHERE = {
  TextDecoder,
  TextEncoder,
  URL,
  Uint8Array,
  ArrayBuffer,
  setTimeout,
  clearTimeout,
  queueMicrotask,
  console,
};

/** The reading of articles as one script, as a browser would get it. */
async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'input', fileName: 'input' },
    },
  });
  const [result] = [output].flat() as Rolldown.RolldownOutput[];
  const chunk = result?.output.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The bundler gave no script.');
  return chunk.code;
}

describe('the reading of articles', () => {
  it('runs where there is neither Node nor a page, as in the worker of a browser', async () => {
    const context = createContext({ ...EVERYWHERE });
    runInContext(
      `globalThis.self = globalThis; ${await bundled()}; globalThis.readArticles = input.readArticles`,
      context,
    );
    const file = zipFile('all.zip', {
      'a.docx': wordFile('a.docx', [wordParagraph('Title', 'Title'), wordParagraph('One of the many.')])
        .bytes,
      'b.html': '<html><body><article><h1>Title</h1><p>Two of the many.</p></article></body></html>',
      'c.csv': 'title,text\nTitle,Three of the many.\n',
      'd.md': '# Title\n\nFour of the [many](x).',
      'e.xml':
        '<rss><channel><item><title>Title</title><description>Five of the many.</description></item></channel></rss>',
      'f.json': '{"title":"Title","text":"Six of the many."}',
      'g.txt': 'Title\n\nSeven of the many.',
    });
    const read = context.readArticles as (files: readonly object[]) => Promise<ReadArticles>;
    const { articles, leftOut } = await read([file, textFile('h.txt', 'Title\n\nEight of the many.')]);
    expect(leftOut).toEqual([]);
    expect(articles.map(({ title, blocks }) => `${title}: ${blocks[0]?.text}`)).toEqual(
      ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'].map(
        (word) => `Title: ${word} of the many.`,
      ),
    );
  });
});
