import { writeArticle } from '../../input/write-article.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { ProjectWords } from './project-words.ts';

/** Every language that a project can begin in; to add one, write its file and name it here. */
export const PROJECT_LANGUAGES: readonly ProjectWords[] = [ar, en];

export interface NewProject {
  /** What the site is called until somebody calls it otherwise. */
  readonly name: string;
  readonly words: ProjectWords;
}

/** Where in the folder of articles the example of a new project lies. */
export const EXAMPLE_FILE = '1325/1325-06-from-tangier.md';

const EXAMPLE = {
  id: '1325-06-from-tangier',
  path: `content/${EXAMPLE_FILE}`,
  date: '1325-06/1326-11',
};

/** The files of a new project by their paths, without its `package.json`, which may be there already. */
export function newProject({ name, words }: NewProject): ReadonlyMap<string, string> {
  return new Map([
    ['content/site.yaml', siteSettings(name, words)],
    [EXAMPLE.path, exampleArticle(words)],
    ['geo/README.md', words.geo],
    ['.gitignore', 'node_modules/\ndist/\n'],
  ]);
}

function siteSettings(name: string, { language, site }: ProjectWords): string {
  const { comments } = site;
  const languages = [
    language,
    ...PROJECT_LANGUAGES.map((each) => each.language).filter((each) => each !== language),
  ];
  const title = JSON.stringify(name);
  return `# ${site.intro}
# ${comments.title}
title:
${languages.map((each) => `  ${each}: ${title}`).join('\n')}
# ${comments.languages}
languages: [${languages.join(', ')}]
# ${comments.baseUrl}
baseUrl: null
# ${comments.layers}
layers: {}
# ${comments.ground}
ground: null
# ${comments.contact}
contact: null
# ${comments.rights}
rights: {}
`;
}

function exampleArticle({ language, example }: ProjectWords): string {
  return writeArticle({
    file: '',
    id: EXAMPLE.id,
    language,
    title: example.title,
    outlet: example.outlet,
    author: null,
    date: EXAMPLE.date,
    source: null,
    rights: example.rights,
    blocks: example.paragraphs.map((text) => ({ kind: 'paragraph', text })),
    inferred: [],
    extra: {},
  });
}

type JsonObject = Readonly<Record<string, unknown>>;

const SCRIPTS = { start: 'buldan develop --open', build: 'buldan build', check: 'buldan check' };

/** A `package.json` with our commands; what stands in one that is there stays as it is. */
export function packageFile(existing: JsonObject | null, dependency: string): string {
  const { scripts = {}, ...others } = existing ?? { private: true, dependencies: { buldan: dependency } };
  return `${JSON.stringify({ ...others, scripts: { ...SCRIPTS, ...(scripts as JsonObject) } }, null, 2)}\n`;
}
