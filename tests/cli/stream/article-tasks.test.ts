import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../../src/cli/load-input.ts';
import { createArticleTasks } from '../../../src/cli/stream/article-tasks.ts';
import { readGeography } from '../../../src/pipeline/reading/read.ts';
import { Obstacle } from '../../../src/site/obstacle.ts';

const FOLDER = 'tests/fixtures/corpora/tunisia';
const input = await loadInput({ content: `${FOLDER}/content`, geo: `${FOLDER}/geo` });
const tasks = createArticleTasks(readGeography(input));
const before = readFileSync(input.articles[0]?.file ?? '', 'utf8');
const root = mkdtempSync(join(tmpdir(), 'buldan-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('an article that is changed between its reading and its annotation', () => {
  it.each([
    ['another text under the same id and day', `${before}\nعاد إلى صفاقس.\n`],
    ['another id', before.replace(/^id: .*$/m, 'id: another')],
    ['another day', before.replace(/^date: .*$/m, 'date: 1999-01-01')],
  ])('is refused by its name where it has %s', (_, now) => {
    const file = join(root, 'one.md');
    writeFileSync(file, before);
    const articles = tasks.check([file]);
    writeFileSync(file, now);
    const annotate = () => tasks.shard({ articles, path: join(root, 'shard'), found: null, former: [] });
    expect(annotate).toThrow(Obstacle);
    expect(annotate).toThrow(/one\.md was changed while/);
  });
});
