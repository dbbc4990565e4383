import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Licence } from '../../publish/licences.ts';

const NOTICE = /^(licen[cs]e|copying|notice)/i;

/** The licences of the packages in these folders, by name. */
export async function readLicences(folders: ReadonlySet<string>): Promise<readonly Licence[]> {
  const licences = await Promise.all([...folders].map(readLicence));
  return licences.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function readLicence(folder: string): Promise<Licence> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => NOTICE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const by = typeof author === 'object' ? author?.name : author;
  return { name, version, licence: license, text: texts.join('\n\n') || `${license}. © ${by ?? name}` };
}
