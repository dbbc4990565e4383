import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface RecipeServer {
  readonly address: string;
  close(): void;
}

interface Program {
  readonly path: string;
  /** The server's own settings, around a file with the README's text. */
  settings(folder: string, recipe: string, port: number): string;
  words(folder: string, settings: string): readonly string[];
}

const MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'alias',
  'filter',
  'headers',
  'deflate',
  'rewrite',
];

export const PROGRAMS: Readonly<Record<'nginx' | 'apache', Program>> = {
  nginx: {
    path: '/usr/sbin/nginx',
    settings: (folder, recipe) =>
      `daemon off; pid ${folder}/pid; error_log ${folder}/errors;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${recipe};
}`,
    words: (folder, settings) => ['-p', folder, '-c', settings, '-e', `${folder}/errors`],
  },
  apache: {
    path: '/usr/sbin/apache2',
    settings: (folder, recipe, port) =>
      [
        `ServerRoot ${folder}`,
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/errors`,
        `Listen 127.0.0.1:${port}`,
        'ServerName localhost',
        ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        'TypesConfig /etc/mime.types',
        `Include ${recipe}`,
      ].join('\n'),
    words: (folder, settings) => ['-d', folder, '-f', settings, '-DFOREGROUND'],
  },
};

/** The text of the README, to the letter. */
function recipeOf(server: keyof typeof PROGRAMS): string {
  const [, text = ''] = readFileSync('README.md', 'utf8').split(`\`\`\`${server}\n`);
  return text.split('```')[0] ?? '';
}

/**
 * Runs the README's text: only the port and the folder are this machine's. Below the root the site lies once more, in
 * a subfolder. Without a port it takes one that is free.
 */
export async function startFromRecipe(
  server: keyof typeof PROGRAMS,
  site: string,
  folder: string,
  given?: number,
): Promise<RecipeServer> {
  const { path, settings, words } = PROGRAMS[server];
  const port = given ?? (await freePort());
  mkdirSync(folder, { recursive: true });
  const recipe = join(folder, 'recipe.conf');
  const root = resolve(site);
  if (!existsSync(join(root, 'maps'))) symlinkSync('.', join(root, 'maps'));
  const text = recipeOf(server)
    .replaceAll('/srv/buldan/dist', root)
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('*:80', `127.0.0.1:${port}`);
  writeFileSync(recipe, text);
  const file = join(folder, 'settings.conf');
  writeFileSync(file, settings(folder, recipe, port));
  const program = spawn(path, words(folder, file), { stdio: ['ignore', 'inherit', 'inherit'] });
  const address = `http://127.0.0.1:${port}/`;
  await untilAnswers(address, program);
  return { address, close: () => void program.kill('SIGTERM') };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilAnswers(address: string, program: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && program.exitCode === null; tries++) {
    if (await fetch(address).catch(() => null)) return;
    await setTimeout(100);
  }
  throw new Error(`${program.spawnfile} does not answer at ${address}.`);
}
