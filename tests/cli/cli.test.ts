import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run-command.ts';

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The program as a process of its own. */
function buldan(words: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const command = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words]);
    let output = '';
    let errors = '';
    command.stdout.on('data', (bytes) => (output += bytes));
    command.stderr.on('data', (bytes) => (errors += bytes));
    command.on('close', (code) => resolve({ code, output, errors }));
    command.stdin.end(input);
  });
}

/** What the program does and says, without starting it: that takes longer than most commands. */
async function runHere(words: readonly string[]): Promise<Run> {
  const [output, errors]: [string[], string[]] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line) => void output.push(`${line}\n`));
  vi.spyOn(console, 'error').mockImplementation((line) => void errors.push(`${line}\n`));
  // A build sets it.
  vi.stubEnv('NODE_ENV', process.env.NODE_ENV);
  const code = await run(words).finally(() => vi.restoreAllMocks());
  return { code, output: output.join(''), errors: errors.join('') };
}

const TUNISIA = ['--geo', 'tests/fixtures/corpora/tunisia/geo'];
/** Read in a moment: for what has nothing to do with the corpus. */
const SMALL = ['--content', 'tests/fixtures/corpora/tunisia/content', ...TUNISIA];
const folder = mkdtempSync(join(tmpdir(), 'buldan-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('lists its commands when asked for nothing', async () => {
    const { code, output } = await buldan([]);
    expect(code).toBe(0);
    for (const name of ['build', 'check', 'annotate']) expect(output).toContain(`  ${name}`);
  });

  it.each([
    { words: ['bild'], says: 'There is no command "bild".' },
    { words: ['check', '--contents', 'x'], says: 'There is no option --contents here.' },
    { words: ['check', '--geo'], says: 'The option --geo <value> needs a value, or takes none.' },
    { words: ['check', 'folder'], says: '"folder" makes no sense here.' },
    { words: ['annotate'], says: '--ndjson' },
  ])('says what it does not understand: $words', async ({ words, says }) => {
    const { code, output, errors } = await runHere(words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(says);
    expect(errors).toContain('usage: buldan');
  });

  it('names a folder that is not there', async () => {
    const { code, errors } = await runHere(['check', '--content', 'nowhere']);
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/^There is no folder nowhere\. A project is a folder with content\//),
    ]);
  });

  it.each([
    { words: ['check', '--content', 'README.md'], says: 'There is no folder README.md' },
    { words: ['develop', '--content', 'nowhere'], says: 'There is no folder nowhere' },
    { words: ['check', '--geo', 'README.md'], says: 'There is no folder README.md' },
    {
      words: ['export', ...SMALL, '--format', 'ris', '--out', 'README.md/x.ris'],
      says: 'On the way to README.md/x.ris lies a file',
    },
    {
      words: ['export', ...SMALL, '--format', 'ris', '--out', 'src'],
      says: 'src is a folder, and a file is needed',
    },
    { words: ['build', ...SMALL, '--out', 'src'], says: 'src holds what no build of a site has made' },
    { words: ['build', ...SMALL, '--out', 'README.md/site'], says: 'README.md' },
    { words: ['build', ...SMALL, '--out', 'README.md'], says: 'README.md is a file' },
    { words: ['serve', '--out', 'src'], says: 'There is no site in src' },
  ])('says in a sentence what stands in its way: $words', async ({ words, says }) => {
    const { code, errors } = await runHere(words);
    expect(code).toBeGreaterThan(0);
    expect(errors).toContain(says);
    expect(errors).not.toMatch(/\n {4}at /);
  });

  // The system's folder of processes is there and takes nothing in: Node's own way of making folders never ends there.
  it.skipIf(process.platform !== 'linux').each(['/proc/site', '/dev/null', '/dev/null/site'])(
    'says at once that no site can be made in %s',
    async (out) => {
      const { code, errors } = await runHere(['build', ...SMALL, '--no-cache', '--out', out]);
      expect(code).toBe(1);
      expect(errors).toContain(out);
      expect(errors.trimEnd()).not.toContain('\n');
    },
  );

  it.each([
    { words: ['check', '--content', 'nowhere'], says: 'لا مجلد اسمه \u2068nowhere\u2069' },
    { words: ['serve', '--out', 'src'], says: 'لا موقع في' },
    { words: ['build', ...SMALL, '--out', 'README.md'], says: 'سمِّ مجلدًا مع' },
    { words: ['build', ...SMALL, '--out', 'src'], says: 'ما لم يبنه بناء موقع' },
    { words: ['export', ...SMALL, '--format', 'ris', '--out', 'src'], says: 'والمطلوب ملف' },
  ])('says it in Arabic where the system speaks Arabic: $words', async ({ words, says }) => {
    vi.stubEnv('LC_ALL', 'ar_SY.UTF-8');
    const { code, errors } = await runHere(words).finally(() => vi.unstubAllEnvs());
    expect(code).toBe(1);
    expect(errors).toContain(says);
  });

  it('says on standard error what an exported file cannot carry', async () => {
    const out = join(folder, 'articles.ris');
    const { code, errors } = await runHere(['export', ...SMALL, '--format', 'ris', '--out', out]);
    expect([code, errors]).toEqual([
      0,
      'not in it: the places, the quoted passages, full texts of articles\n',
    ]);
  });

  it('warns of folders that hold nothing to read', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(join(empty, 'gazetteer'), { recursive: true });
    const { code, errors } = await runHere(['check', '--content', empty, '--geo', empty]);
    expect(code).toBe(0);
    expect(errors).toContain(`${empty}:1:1: warning: a folder without articles`);
  });

  it('checks the built-in corpus and finds nothing wrong', async () => {
    const { code, errors } = await runHere(['check']);
    expect(code).toBe(0);
    expect(errors).toContain('0 errors, 0 warnings');
  });

  it('exits with 1 where something is wrong', async () => {
    const { code, errors } = await runHere([
      'check',
      '--content',
      'tests/fixtures/corpora/bad/no-text/content',
      ...TUNISIA,
    ]);
    // No article is left.
    expect(code).toBe(1);
    expect(errors).toContain('no-text/content/a.md:12:1: error: no text after the front matter');
  });
});

describe('annotate', () => {
  it('writes records and nothing else to standard output', async () => {
    const { code, output, errors } = await buldan(
      ['annotate', '--ndjson', ...TUNISIA],
      '{"id":"a","text":"وصلت القافلة لصفاقس"}\nbroken\n',
    );
    const [record, ...rest] = output.trim().split('\n');
    expect(JSON.parse(record ?? '')).toMatchObject({
      id: 'a',
      mentions: [{ start: 14, end: 19, exact: 'صفاقس', place: 'sfax' }],
    });
    expect(rest).toEqual([]);
    expect(errors).toMatch(/^line 2: /);
    expect(code).toBe(1);
  });

  it('ends quietly where the reader of its output stops reading', async () => {
    const file = join(folder, 'many.ndjson');
    writeFileSync(file, '{"id":"a","text":"صفاقس"}\n'.repeat(20_000));
    const program = `${process.execPath} --import tsx src/cli/main.ts annotate --ndjson ${TUNISIA.join(' ')}`;
    const shell = spawn('sh', ['-c', `${program} < ${file} | head -n 1; exit $?`]);
    let errors = '';
    shell.stderr.on('data', (bytes) => (errors += bytes));
    const code = await new Promise((resolve) => shell.on('close', resolve));
    expect([code, errors]).toEqual([0, '']);
  });
});
