import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { newFolder, startProgram, untilReady } from '../e2e/engines/program.ts';
import { freePort } from '../servers/recipe-server.ts';

/** Debian's packages. */
const WORDPRESS = '/usr/share/wordpress';
const THEMES = '/var/lib/wordpress/wp-content/themes';
const PROGRAMS = ['php', 'mariadbd', 'mariadb-install-db'];
export const PACKAGES =
  'wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone php-cli php-mysql php-xml mariadb-server';

export type Theme = 'twentytwentythree' | 'twentytwentyone';
/** An editor may write any markup, an author has no `unfiltered_html`. */
export type User = 'editor' | 'author';

export interface WordPress {
  switchTheme(theme: Theme): void;
  /** Publishes an article as this user; the address where it is read. */
  write(user: User, content: string): string;
  close(): Promise<void>;
}

/** Whether all that it needs is here. */
export function isWordPressHere(): boolean {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const hasProgram = (name: string) => folders.some((folder) => existsSync(join(folder, name)));
  const hasThemes = ['twentytwentythree', 'twentytwentyone'].every((name) => existsSync(join(THEMES, name)));
  return existsSync(join(WORDPRESS, 'wp-load.php')) && hasThemes && PROGRAMS.every(hasProgram);
}

/** A WordPress of its own with a database of its own, both gone when it is closed. Only it may ask this machine's addresses. */
export async function startWordPress(): Promise<WordPress> {
  const [folder, data] = [await newFolder('wordpress'), await newFolder('mariadb')];
  const socket = join(data, 'socket');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  copyWordPress(folder, socket, address);
  const files = join(data, 'files');
  run('mariadb-install-db', [
    '--no-defaults',
    '--user=root',
    '--auth-root-authentication-method=normal',
    `--datadir=${files}`,
  ]);
  const database = startProgram(
    'mariadbd',
    ['--no-defaults', '--user=root', '--skip-networking', `--datadir=${files}`, `--socket=${socket}`],
    { folder: data },
  );
  await untilReady('MariaDB', async () => existsSync(socket) || undefined);
  const site = (what: string, order: object = {}): string =>
    run(
      'php',
      [join(import.meta.dirname, 'site.php'), folder, what],
      JSON.stringify({ socket, address, ...order }),
    );
  site('install');
  const server = startProgram('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    folder,
    env: { PHP_CLI_SERVER_WORKERS: '4' },
  });
  await untilReady('WordPress', () => fetch(address));
  return {
    switchTheme: (theme) => void site('theme', { theme }),
    write: (user, content) => JSON.parse(site('write', { user, content })).address,
    async close() {
      await server.close();
      await database.close();
    },
  };
}

function copyWordPress(folder: string, socket: string, address: string): void {
  cpSync(WORDPRESS, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('/wp-config.php'),
  });
  for (const theme of readdirSync(THEMES))
    cpSync(join(THEMES, theme), join(folder, 'wp-content/themes', theme), {
      recursive: true,
      dereference: true,
    });
  writeFileSync(
    join(folder, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${address.slice(0, -1)}');
define('WP_SITEURL', '${address.slice(0, -1)}');
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(
    join(folder, 'wp-content/mu-plugins/this-machine.php'),
    `<?php
// WordPress asks no address of its own machine, and few ports: here the map lies at such a one.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
`,
  );
}

function run(command: string, words: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(command, words, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}
