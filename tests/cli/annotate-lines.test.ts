import { describe, expect, it, vi } from 'vitest';
import { annotateLines } from '../../src/cli/annotate-lines.ts';
import type { Finder } from '../../src/finder/finder.ts';
import type { Mention } from '../../src/finder/output/mention.ts';

const MENTION: Mention = {
  start: 0,
  end: 3,
  exact: 'here',
  place: 'here',
  kind: 'city',
  role: 'literal',
  confidence: 0.9,
  candidates: [],
  reasons: [
    { rule: 'nearness', weight: 0.5, words: null },
    { rule: 'designator', weight: 2, words: 'city of' },
  ],
};

/** Finds nothing but what it is told to. */
function finderOf(...mentions: Mention[]): Pick<Finder, 'find'> {
  return { find: () => mentions };
}

async function annotate(input: string, { finder = finderOf(), all = false, pieceSize = 7 } = {}) {
  const records: unknown[] = [];
  const complaints: string[] = [];
  const output = {
    write: async (line: string) => void records.push(JSON.parse(line)),
    complain: (message: string) => void complaints.push(message),
  };
  const bad = await annotateLines(
    inPieces(new TextEncoder().encode(input), pieceSize),
    finder,
    { all },
    output,
  );
  return { records, complaints, bad };
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

describe('a stream of texts', () => {
  it.each([1, 2, 7, 1000])(
    'is read line by line however it arrives: %i bytes at a time',
    async (pieceSize) => {
      const { records } = await annotate('{"id":"ا","text":"نص"}\n\n{"id":2,"text":"two"}', { pieceSize });
      expect(records).toEqual([
        { id: 'ا', mentions: [] },
        { id: 2, mentions: [] },
      ]);
    },
  );

  it.each([
    ['en_GB.UTF-8', ['line 1: no JSON (', 'line 2: expected an object with an id and a text']],
    ['ar_SY.UTF-8', ['السطر \u20681\u2069: ليس \u2068JSON\u2069 (', 'السطر \u20682\u2069: المنتظر كائن فيه']],
  ])('is complained of in the language of %s', async (language, beginnings) => {
    vi.stubEnv('LC_ALL', language);
    const { complaints } = await annotate('{"id":\n{"id":1}\n');
    expect(complaints).toEqual(beginnings.map((words) => expect.stringContaining(words)));
  });

  it('calls the role of what a distance is measured from by its old name', async () => {
    const finder = finderOf({ ...MENTION, role: 'relatum' });
    const { records } = await annotate('{"id":1,"text":"here"}', { finder });
    expect(records).toMatchObject([{ mentions: [{ role: 'anchor' }] }]);
  });

  it('goes on after a bad line and names it by its number', async () => {
    const { records, complaints, bad } = await annotate(
      '{"id":1,"text":"a"}\nnonsense\n{"id":3}\n{"id":4,"text":"d"}\n',
    );
    expect(records.map((record) => (record as { id: number }).id)).toEqual([1, 4]);
    expect(complaints[0]).toMatch(/^line 2: .*JSON/);
    expect(complaints[1]).toBe('line 3: expected an object with an id and a text');
    expect(bad).toBe(2);
  });

  it('does not take a line separator inside a text for the end of a line', async () => {
    const { records, bad } = await annotate('{"id":1,"text":"a\u2028b"}\n');
    expect([records.length, bad]).toEqual([1, 0]);
  });
});

describe('a record', () => {
  const line = '{"id":1,"text":"text"}';

  it('has of a mention what src/README.md lists and nothing else', async () => {
    const { records } = await annotate(line, { finder: finderOf(MENTION) });
    const { candidates: _candidates, reasons: _reasons, ...listed } = MENTION;
    expect(records).toEqual([{ id: 1, mentions: [listed] }]);
  });

  it.each([
    { what: 'an open one', mention: { ...MENTION, place: null } },
    { what: 'a metonym', mention: { ...MENTION, role: 'metonym' as const } },
    { what: 'an embedded one', mention: { ...MENTION, role: 'embedded' as const } },
  ])('leaves out $what unless asked for all, and then says why', async ({ mention }) => {
    const finder = finderOf(mention);
    expect((await annotate(line, { finder })).records).toEqual([{ id: 1, mentions: [] }]);
    const { reasons: _reasons, ...listed } = mention;
    expect((await annotate(line, { finder, all: true })).records).toEqual([
      { id: 1, mentions: [{ ...listed, reason: 'designator: city of' }] },
    ]);
  });
});
