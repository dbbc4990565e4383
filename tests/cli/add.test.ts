import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { askForFields } from '../../src/cli/ask-for-fields.ts';
import { formatFindings } from '../../src/cli/print/report-findings.ts';
import { wordsForUser } from '../../src/cli/user-language.ts';
import { finding } from '../../src/input/finding.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { onlyArticle, textFile, wordFile, wordParagraph } from '../input/added-files.ts';

const en = wordsForUser({});

const folder = mkdtempSync(join(tmpdir(), 'buldan-add-'));
const PROGRAM = join(process.cwd(), 'src/cli/main.ts');
const LOADER = join(process.cwd(), 'node_modules/tsx/dist/loader.mjs');

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function buldan(words: readonly string[], locale = 'C'): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: locale };
    const command = spawn(process.execPath, ['--import', LOADER, PROGRAM, ...words], { cwd: folder, env });
    let output = '';
    let errors = '';
    command.stdout.on('data', (bytes) => (output += bytes));
    command.stderr.on('data', (bytes) => (errors += bytes));
    command.on('close', (code) => resolve({ code, output, errors }));
    command.stdin.end();
  });
}

const ARABIC = 'وصلت القافلة إلى مدينة الميادين أمس، وقال شهود إن الطريق إلى البوكمال مفتوح منذ الصباح.';

beforeEach(() => {
  for (const name of ['content', 'files']) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'files'));
  const { bytes } = wordFile('a.docx', [wordParagraph('وصول القافلة', 'Title'), wordParagraph(ARABIC)]);
  writeFileSync(join(folder, 'files/a.docx'), bytes);
  writeFileSync(join(folder, 'files/b.csv'), 'title,text,date\nOne,The text of it and the rest.,1/5/2024\n');
  writeFileSync(join(folder, 'files/c.pdf'), '%PDF-1.7');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('buldan add', () => {
  it('writes an article a file, says what was guessed, and leaves out what it cannot read', async () => {
    const { code, output, errors } = await buldan(['add', 'files']);
    expect(code).toBe(0);
    expect(output).toContain('content/2024/2024-05-01-one.md  One · 2024-05-01 · inferred: language\n');
    expect(output).toMatch(/2 articles, 1 left out, 1 warning\n$/);
    expect(errors).toContain('files/c.pdf:1:1: left out: This is a PDF');
    expect(errors).toContain(
      'files/b.csv:2:1: warning: The date "1/5/2024" was read as 2024-05-01, the day first.',
    );
    const path = join(folder, 'content/2024/2024-05-01-one.md');
    expect(readArticle({ file: path, bytes: readFileSync(path) })).toMatchObject({
      article: { title: 'One', inferred: ['lang'] },
      problems: [],
    });
  });

  it('says that the example of a new project is still among them', async () => {
    const example = join(folder, 'content', '1325', '1325-06-from-tangier.md');
    mkdirSync(dirname(example), { recursive: true });
    writeFileSync(example, 'an example');
    const { output } = await buldan(['add', 'files']);
    expect(output).toContain('The example article is still there, content/1325/1325-06-from-tangier.md');
  });

  it('adds nothing twice and writes nothing over', async () => {
    await buldan(['add', 'files/b.csv']);
    const path = join(folder, 'content/2024/2024-05-01-one.md');
    const before = readFileSync(path, 'utf8').replace('title: One', 'title: Fixed');
    writeFileSync(path, before);
    const { code, errors } = await buldan(['add', 'files/b.csv']);
    expect(code).toBe(1);
    expect(errors).toContain('It is the same article as in content/2024/2024-05-01-one.md.');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('writes nothing at all where something is left out and --strict is asked for; in Arabic where the user is', async () => {
    const { code, errors } = await buldan(['add', '--strict', 'files'], 'ar_SY.UTF-8');
    expect(code).toBe(1);
    expect(errors).toContain('لم يُكتب شيء');
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  it.each([
    [['add'], 'The files to add are missing.'],
    [['add', 'nothing.txt'], 'There is no file "nothing.txt".'],
  ])('called as %j says what is amiss', async (words, message) => {
    const { code, errors } = await buldan(words);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });
});

describe('what is unknown', () => {
  it('is asked for where somebody is there to answer, until it makes sense', async () => {
    const article = await onlyArticle(textFile('a.txt', `The title\n\n${ARABIC}`));
    const answers = ['The Daily', 'never', '1 مايو 2024'];
    const asked: string[] = [];
    const [completed] = await askForFields([article], en, async (question) => {
      asked.push(question);
      return answers.shift() ?? '';
    });
    expect(completed).toMatchObject({ outlet: 'The Daily', date: '2024-05-01' });
    expect(asked).toHaveLength(3);
    expect(asked[2]).toContain('That is no date.');
  });

  it('stays unknown where nobody is there', async () => {
    const article = await onlyArticle(textFile('a.txt', `The title\n\n${ARABIC}`));
    expect(await askForFields([article], en, null)).toEqual([article]);
  });
});

describe('the report', () => {
  it('obeys no control of a terminal that stands in a name', () => {
    const [line] = formatFindings(
      [finding('unsafe-name', { name: '../\u001b[2J\u202e' }, { file: 'a\u001b.zip' })],
      'left out',
      en,
    );
    expect(line).toContain('a<U+001B>.zip:1:1: left out: ');
    expect(line).toContain('"../<U+001B>[2J<U+202E>"');
  });

  it('says of many of a kind the first, and how many more there are', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      finding('empty-file', {}, { file: `${index}.txt` }),
    );
    expect(formatFindings(many, 'left out', en)).toHaveLength(21);
    expect(formatFindings(many, 'left out', en).at(-1)).toBe('  and 5 more like it (--all lists them)');
    expect(formatFindings(many, 'left out', en, many.length)).toHaveLength(many.length);
  });

  it.each([
    [{ LANG: 'ar_SY.UTF-8' }, 'ar'],
    [{ LANG: 'ar_SY.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'fr_FR' }, 'en'],
    [{}, 'en'],
  ])('is in the language of the system: %j is %s', (environment, language) => {
    expect(wordsForUser(environment).language).toBe(language);
  });
});
