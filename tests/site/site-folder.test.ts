import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARK } from '../../src/publish/site-mark.ts';
import { NO_NOTES } from '../../src/site/folder/output-notes.ts';
import { openSiteFolder } from '../../src/site/folder/site-folder.ts';

type Files = Readonly<Record<string, string>>;

const FIRST: Files = {
  'index.html': 'page 1 names assets/a1.js',
  'service-worker.js': 'worker 1',
  'assets/a1.js': 'a1',
  'data/manifest.json': 'manifest 1 names data/passages/p1.json',
  'data/passages/p1.json': 'p1',
  'place/gone.html': 'gone 1',
};
const SECOND: Files = {
  'index.html': 'page 2 names assets/a2.js',
  'service-worker.js': 'worker 2',
  'assets/a2.js': 'a2',
  'data/manifest.json': 'manifest 2 names data/passages/p2.json',
  'data/passages/p2.json': 'p2',
  'place/new.html': 'new 2',
};

let parent: string;
let out: string;
beforeEach(() => {
  parent = fs.mkdtempSync(join(tmpdir(), 'buldan-'));
  out = join(parent, 'site');
});
afterEach(() => fs.rmSync(parent, { recursive: true, force: true }));

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  }
}

async function publish(files: Files, folder = out): Promise<readonly string[]> {
  const site = openSiteFolder(folder);
  try {
    write(site.workshop, files);
    return await site.publish();
  } finally {
    site.discard();
  }
}

/** Everything in the folder but the mark. */
function held(folder = out): Files {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== MARK);
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, fs.readFileSync(join(folder, path), 'utf8')]));
}

/** Every file that page and manifest name is there. */
function expectWhole(files: Files): void {
  for (const path of ['index.html', 'data/manifest.json']) {
    const [, named = ''] = / names (.*)$/.exec(files[path] ?? '') ?? [];
    expect(files, `${path} names it`).toHaveProperty([named]);
  }
}

describe('the folder of a site', () => {
  it('is made, then holds what the latest build made and nothing else', async () => {
    expect(await publish(FIRST)).toEqual([]);
    expect(held()).toEqual(FIRST);
    await publish(SECOND);
    expect(held()).toEqual(SECOND);
    expect(fs.readdirSync(out).sort()).toEqual(
      ['assets', MARK, 'data', 'index.html', 'place', 'service-worker.js'].sort(),
    );
  });

  it('keeps what its owner has laid beside the site', async () => {
    await publish(FIRST);
    const others = {
      CNAME: 'maps.example',
      '.well-known/a.txt': 'a',
      '.git/HEAD': 'ref',
      'place/own.html': 'own',
    };
    write(out, others);
    await publish(SECOND);
    expect(held()).toEqual({ ...SECOND, ...others });
  });

  it('keeps a file of its owner that has a name of ours, and says so every time', async () => {
    await publish(FIRST);
    const others = { 'place/new.html': 'mine', assets2: 'mine' };
    write(out, others);
    const wanted = { ...SECOND, 'assets2/a.js': 'a' };
    for (const _ of [1, 2]) expect(await publish(wanted)).toEqual(['assets2/a.js', 'place/new.html']);
    expect(held()).toEqual({ ...SECOND, ...others });
  });

  it.each<[string, Files]>([
    ['a folder of another kind', { 'index.html': 'a page', 'data/survey.csv': 'data', '.git/HEAD': 'ref' }],
    ['a mark that no build has written', { [MARK]: 'index.html\n', 'index.html': 'a page' }],
    [
      'a mark that names what lies elsewhere',
      { [MARK]: 'buldan 0.1.0, build 0123456789ab. Sentence.\n../other.txt\n', 'index.html': 'a page' },
    ],
  ])('is not %s', async (_, files) => {
    write(out, files);
    await expect(publish(FIRST)).rejects.toThrow('no build of a site has made');
    for (const [path, text] of Object.entries(files))
      expect(fs.readFileSync(join(out, path), 'utf8')).toBe(text);
  });

  it('is no file', async () => {
    write(parent, { 'notes.txt': 'notes' });
    await expect(publish(FIRST, join(parent, 'notes.txt'))).rejects.toThrow('is a file');
    expect(fs.readFileSync(join(parent, 'notes.txt'), 'utf8')).toBe('notes');
  });

  it.each(['there', 'yet to be made'])('may lie behind a link, which stays: %s', async (state) => {
    const target = join(parent, 'disk', 'site');
    if (state === 'there') fs.mkdirSync(target, { recursive: true });
    fs.symlinkSync('disk/site', out);
    await publish(FIRST);
    await publish(SECOND);
    expect(fs.readlinkSync(out)).toBe('disk/site');
    expect(held(target)).toEqual(SECOND);
  });

  it('is as it was where a build fails', async () => {
    await publish(FIRST);
    const site = openSiteFolder(out);
    write(site.workshop, { 'index.html': 'half' });
    site.discard();
    expect(held()).toEqual(FIRST);
  });

  it('is not there where the first build fails', () => {
    openSiteFolder(out).discard();
    expect(fs.existsSync(out)).toBe(false);
  });

  it('takes two builds at once, one after the other', async () => {
    await publish(FIRST);
    // Another process, which has its turn for a moment.
    const turn = join(out, `.buldan-turn-${process.ppid}`);
    fs.writeFileSync(turn, '');
    setTimeout(() => fs.rmSync(turn), 200);
    await publish(SECOND);
    expect(held()).toEqual(SECOND);
  });

  it('is noted as a build has left it, before another one has its turn', async () => {
    let isItsTurn = false;
    const save = () => {
      isItsTurn = fs.existsSync(join(out, `.buldan-turn-${process.pid}`));
    };
    const site = openSiteFolder(out, { ...NO_NOTES, save });
    await site.publish();
    site.discard();
    expect(isItsTurn).toBe(true);
  });
});

const CHANGES = ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'unlinkSync', 'writeFileSync'] as const;

/** Lets the n-th change of the disk, and whatever would come after it, never happen: what a killed process leaves. */
function killAt(step: number): { restore(): boolean } {
  const kept = Object.fromEntries(CHANGES.map((name) => [name, fs[name]]));
  let changes = 0;
  for (const name of CHANGES) {
    const change = fs[name] as (...values: unknown[]) => unknown;
    Object.assign(fs, {
      [name](...values: unknown[]) {
        changes += 1;
        if (changes >= step) throw new Error('killed');
        return change(...values);
      },
    });
  }
  syncBuiltinESMExports();
  return {
    restore() {
      Object.assign(fs, kept);
      syncBuiltinESMExports();
      return changes >= step;
    },
  };
}

describe('a build that is killed', () => {
  it('leaves a whole site at every step, and the next build cleans up', async () => {
    const others = { CNAME: 'maps.example' };
    let steps = 0;
    for (let isKilled = true; isKilled; ) {
      fs.rmSync(out, { recursive: true, force: true });
      await publish(FIRST);
      write(out, others);
      const kill = killAt(++steps);
      await publish(SECOND).catch(() => undefined);
      isKilled = kill.restore();
      expectWhole(held());
      await publish(SECOND);
      expect(held()).toEqual({ ...SECOND, ...others });
    }
    expect(steps).toBeGreaterThan(20);
  });

  it('leaves nothing that the next build refuses where there was no site yet', async () => {
    for (let [step, isKilled] = [1, true]; isKilled; step++) {
      fs.rmSync(out, { recursive: true, force: true });
      const kill = killAt(step);
      await publish(FIRST).catch(() => undefined);
      isKilled = kill.restore();
      await publish(SECOND);
      expect(held()).toEqual(SECOND);
    }
  });
});
