import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import { EDITOR_GAZETTEER, EDITOR_GROUND, SITE_KIT, type SiteKit } from '../../publish/site-kit.ts';
import { copiedFile } from '../folder/copied-file.ts';
import { PACKAGE_VERSION, WORLD_BASEMAP, WORLD_GAZETTEER } from '../package-folders.ts';
import { commonFiles } from '../site-files.ts';

export const EDITOR_ASSETS = 'editor/assets';

/** What bundling gives to a site, and to whoever makes more of them. */
export type Bundled = Omit<SiteKit, 'version' | 'copies' | 'editorCopies'>;

/** The world's gazetteer and ground, which the editor reads as a text needs them. */
export const editorWorld = (): OutputFile[] => [
  ...copies(WORLD_GAZETTEER, '', EDITOR_GAZETTEER),
  ...['', 'medium', 'fine'].flatMap((part) => copies(WORLD_BASEMAP, part, EDITOR_GROUND)),
];

/** What the editor makes sites from, and the world beside it. */
export async function editorKit(folder: string, bundled: Bundled): Promise<OutputFile[]> {
  const world = editorWorld();
  const kit: SiteKit = {
    version: PACKAGE_VERSION,
    ...bundled,
    copies: [...pathsIn(folder, 'assets'), ...(await commonFiles()).map(({ path }) => path)],
    editorCopies: [...pathsIn(folder, EDITOR_ASSETS), ...world.map(({ path }) => path), SITE_KIT],
  };
  return [...world, { path: SITE_KIT, content: () => JSON.stringify(kit) }];
}

const pathsIn = (folder: string, part: string): string[] =>
  readdirSync(join(folder, part)).map((name) => `${part}/${name}`);

function copies(folder: string, part: string, to: string): OutputFile[] {
  const names = readdirSync(join(folder, part)).filter((name) => name.endsWith('.json'));
  return names.map((name) =>
    copiedFile([to, part, name].filter(Boolean).join('/'), join(folder, part, name)),
  );
}
