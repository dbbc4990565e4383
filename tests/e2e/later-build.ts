import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The site of a folder as a later build would have made it, in a folder of its own: every file of the app has another name, and the
 * worker is another, whose copies are those of the build `later` (twelve letters and digits).
 */
export function makeLaterBuild(site: string, later: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'buldan-later-'));
  cpSync(site, folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets'));
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const [, build = ''] = /name"?:[`"']([0-9a-f]{12})/.exec(worker) ?? [];
  const renew = (text: string) =>
    assets.reduce(
      (renewed, name) => renewed.replaceAll(name, `${later}-${name}`),
      text.replaceAll(build, later),
    );
  for (const path of ['index.html', 'service-worker.js', ...assets.map((name) => `assets/${name}`)]) {
    const file = join(folder, path);
    if (/\.(html|js|css)$/.test(path)) writeFileSync(file, renew(readFileSync(file, 'utf8')));
    renameSync(file, join(folder, renew(path)));
  }
  return folder;
}
