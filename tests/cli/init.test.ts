import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { init } from '../../src/cli/commands/init.ts';
import { createLoader } from '../../src/cli/load-input.ts';
import { newProject, PROJECT_LANGUAGES, packageFile } from '../../src/cli/new-project/new-project.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { readSite } from '../../src/input/site.ts';
import { LANGUAGE_FILES } from '../../src/site/spoken-languages.ts';
import { textFile } from '../input/added-files.ts';

const root = mkdtempSync(join(tmpdir(), 'buldan-init-'));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function run(...words: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await init.run(words);
  return log.mock.calls.flat().join('\n');
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('buldan init', () => {
  it('makes a project that is read without a problem, for the places of the world are known', async () => {
    const folder = join(root, 'my map');
    expect(await run(folder, '--language', 'en')).toContain('npm start');
    expect(filesIn(folder)).toEqual([
      '.gitignore',
      'content/1325/1325-06-from-tangier.md',
      'content/site.yaml',
      'geo/README.md',
      'package.json',
    ]);
    const input = await createLoader({ content: join(folder, 'content'), geo: join(folder, 'geo') })();
    expect(input.problems.map(({ read }) => read)).toEqual([]);
    expect(input.articles.map(readArticle).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('gives a package.json that is there the scripts that it lacks, and nothing else', async () => {
    const folder = join(root, 'installed');
    mkdirSync(folder);
    const before = {
      dependencies: { buldan: 'file:buldan.tgz' },
      scripts: { start: 'mine' },
      version: '2.0.0',
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(before));
    await run(folder, '--language', 'ar');
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({
      ...before,
      scripts: { start: 'mine', build: 'buldan build', check: 'buldan check' },
    });
  });

  it('touches no folder that has a project', async () => {
    const folder = join(root, 'taken');
    mkdirSync(join(folder, 'geo'), { recursive: true });
    await expect(run(folder)).rejects.toThrow('geo already: name another folder.');
    expect(filesIn(folder)).toEqual([]);
  });

  it('says what is amiss with a package.json that cannot be read, and makes nothing', async () => {
    const folder = join(root, 'broken');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{');
    await expect(run(folder)).rejects.toThrow('package.json is no JSON object');
    expect(filesIn(folder)).toEqual(['package.json']);
  });

  it('says what stands in the way in the language of the system', async () => {
    vi.stubEnv('LC_ALL', 'ar_SY.UTF-8');
    mkdirSync(join(root, 'مأخوذ/content'), { recursive: true });
    mkdirSync(join(root, 'مكسور'));
    writeFileSync(join(root, 'مكسور/package.json'), '[]');
    await expect(run(join(root, 'مأخوذ'))).rejects.toThrow(/^يوجد .*content.* من قبل: سمِّ مجلدًا آخر\.$/);
    await expect(run(join(root, 'مكسور'))).rejects.toThrow(/^ليس .*package\.json.* كائن JSON/);
    vi.stubEnv('LC_ALL', '');
    vi.stubEnv('LANG', '');
    vi.spyOn(Intl, 'DateTimeFormat').mockReturnValue({
      resolvedOptions: () => ({ locale: 'ar-EG' }),
    } as Intl.DateTimeFormat);
    await expect(run(join(root, 'مأخوذ'))).rejects.toThrow(/^يوجد /);
  });

  it.each([[[]], [['a', 'b']], [['a', '--language', 'xx']]])('called with %j is misuse', async (words) => {
    await expect(init.run(words)).rejects.toThrow();
  });
});

describe('a new project', () => {
  it('can begin in every language that the interface speaks', () => {
    expect(PROJECT_LANGUAGES.map(({ language }) => language).sort()).toEqual(
      [...LANGUAGE_FILES.keys()].sort(),
    );
  });

  it.each(PROJECT_LANGUAGES)('in $language has settings and an article without a problem', (words) => {
    const files = [...newProject({ name: 'Yemen: "a map"', words })].map(([path, text]) =>
      textFile(path, text),
    );
    const [settings, article] = files.map(({ name, bytes }) => ({ file: name, bytes }));
    if (settings === undefined || article === undefined) throw new Error('The files are missing.');
    expect(
      readSite(
        settings,
        PROJECT_LANGUAGES.map(({ language }) => language),
      ),
    ).toMatchObject({
      site: { title: { ar: 'Yemen: "a map"', en: 'Yemen: "a map"' } },
      problems: [],
    });
    expect(readArticle(article)).toMatchObject({ article: { language: words.language }, problems: [] });
  });

  it.each(PROJECT_LANGUAGES)(
    'in $language gives examples of settings that can be taken as they stand',
    (words) => {
      const written = newProject({ name: 'x', words }).get('content/site.yaml') ?? '';
      const read = (text: string) => {
        const { name, bytes } = textFile('content/site.yaml', text);
        return readSite({ file: name, bytes }, ['ar', 'en']);
      };
      for (const setting of ['layers', 'ground'] as const) {
        const [, example = ''] = new RegExp(`(\\{[^}]*\\})[^\\n]*\\n${setting}: `).exec(written) ?? [];
        const taken = read(written.replace(new RegExp(`^${setting}: .*`, 'm'), `${setting}: ${example}`));
        expect(taken.problems).toEqual([]);
        expect(taken.site?.[setting]).not.toEqual(read(written).site?.[setting]);
      }
    },
  );

  it('is called for from the registry where nothing else is known', () => {
    expect(JSON.parse(packageFile(null, '^1.0.0'))).toMatchObject({
      private: true,
      dependencies: { buldan: '^1.0.0' },
    });
  });
});
