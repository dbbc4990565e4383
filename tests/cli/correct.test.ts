import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { Misuse } from '../../src/cli/commands/command.ts';
import { correct } from '../../src/cli/commands/correct.ts';

const HEAD =
  '---\nid: a\nlang: ar\ntitle: null # none\noutlet: null\nauthor: null\ndate: null\nsource: null\n';
const BODY = '---\n\nوصل الوفد إلى تعز صباحًا. ثم غادر الوفد تعز إلى صنعاء، وفيها سوق القات.\n';

let folder = '';
let article = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buldan-correct-'));
  mkdirSync(join(folder, 'content'));
  mkdirSync(join(folder, 'geo'));
  article = join(folder, 'content', 'a.md');
  writeFileSync(article, HEAD + BODY);
  vi.stubEnv('LC_ALL', 'en');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function run(...words: readonly string[]): Promise<string> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  said.mockClear();
  const folders = ['--content', join(folder, 'content'), '--geo', join(folder, 'geo')];
  expect(await correct.run([...words, ...folders])).toBe(0);
  return said.mock.calls.flat().join('\n');
}

const written = (): string => readFileSync(article, 'utf8');

describe('buldan correct', () => {
  it('writes what finds the words again, and touches nothing else in the file', async () => {
    await run('a', 'القات', '--place', 'none');
    expect(written()).toBe(`${HEAD}mentions:\n  - {quote: القات, place: null}\n${BODY}`);
    await run(article, 'تعز', '--place', 'none', '--occurrence', '2');
    expect(written()).toBe(
      `${HEAD}mentions:\n  - {quote: القات, place: null}\n  - {quote: تعز, occurrence: 2, prefix: "غادر الوفد ", suffix: " إلى صنعاء،", place: null}\n${BODY}`,
    );
    await run('a', 'تعز', '--undo', '--occurrence', '2');
    await run('a', 'القات', '--undo');
    expect(written()).toBe(HEAD + BODY);
  });

  it('keeps the line ends and the byte order mark of other systems', async () => {
    const windows = `\uFEFF${HEAD}${BODY}`.replaceAll('\n', '\r\n');
    writeFileSync(article, windows);
    await run('a', 'القات', '--place', 'none');
    expect(written()).toBe(
      windows.replace('---\r\n\r\n', 'mentions:\r\n  - {quote: القات, place: null}\r\n---\r\n\r\n'),
    );
  });

  it('follows the words that it quoted when others are added above them', async () => {
    await run('a', 'تعز', '--place', 'none', '--occurrence', '2');
    writeFileSync(article, written().replace('وصل الوفد', 'نام أهل تعز. وصل الوفد'));
    expect(
      await check.run(['--content', join(folder, 'content'), '--geo', join(folder, 'geo'), '--strict']),
    ).toBe(0);
  });

  it('takes a place by its name or id, and a town of the world into the gazetteer', async () => {
    expect(await run('a', 'صنعاء', '--place', 'gn:71137')).toContain('is now Sanaa');
    expect(written()).toContain('{quote: صنعاء, place: gn:71137}');
    const towns = readFileSync(join(folder, 'geo', 'gazetteer', 'settlements.geojson'), 'utf8');
    expect(towns).toContain('"@id":"gn:71137"');
    expect(
      await check.run(['--content', join(folder, 'content'), '--geo', join(folder, 'geo'), '--strict']),
    ).toBe(0);
    await run('a', 'القات', '--place', 'زبيد');
    expect(written()).toContain('{quote: القات, place: gn:69500}');
  });

  it('marks all occurrences at once', async () => {
    await run('a', 'تعز', '--place', 'none', '--everywhere');
    expect(written().match(/quote: تعز/g)).toHaveLength(2);
  });

  it.each([
    ['no such article', ['b', 'تعز', '--place', 'none'], 'no article'],
    ['words that are not there', ['a', 'عدن', '--place', 'none'], 'does not say'],
    ['no words', ['a', '', '--place', 'none'], 'does not say'],
    ['several occurrences', ['a', 'تعز', '--place', 'none'], 'stands there 2 times'],
    [
      'an occurrence that there is not',
      ['a', 'تعز', '--place', 'none', '--occurrence', '3'],
      'stands there 2 times',
    ],
    ['a place that nobody knows', ['a', 'القات', '--place', 'atlantis'], 'No place'],
    ['a name of several places', ['a', 'القات', '--place', 'الروضة'], 'Several places'],
  ])('says in a sentence what stands in the way: %s', async (_, words, sentence) => {
    await expect(run(...words)).rejects.toThrow(sentence);
    expect(written()).toBe(HEAD + BODY);
  });

  it.each([[['a']], [['a', 'تعز']], [['a', 'تعز', '--place', 'none', '--undo']]])(
    'refuses %j',
    async (words) => {
      await expect(run(...words)).rejects.toThrow(Misuse);
    },
  );
});
