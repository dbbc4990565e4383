import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openSiteFolder } from '../../src/site/folder/site-folder.ts';

const FILES = 300;

/** Publishes a site of many files, whose page and list of data name those of this very build. */
export async function publishMadeSite(out: string, build: number): Promise<void> {
  const site = openSiteFolder(out);
  const files = (folder: string) =>
    Array.from({ length: FILES }, (_, index) => `${folder}/${build}-${index}.json`);
  const [assets, passages] = [files('assets'), files('data/passages')];
  const pages = files('place');
  const contents: readonly (readonly [string, string])[] = [
    ['index.html', `build ${build}\n${assets.join('\n')}`],
    ['data/manifest.json', `build ${build}\n${passages.join('\n')}`],
    ...[...assets, ...passages, ...pages].map((path) => [path, String(build)] as const),
  ];
  try {
    for (const [path, content] of contents) {
      mkdirSync(dirname(join(site.workshop, path)), { recursive: true });
      writeFileSync(join(site.workshop, path), content);
    }
    await site.publish();
  } finally {
    site.discard();
  }
}
