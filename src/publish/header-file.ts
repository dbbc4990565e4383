import type { Site } from '../model/site.ts';
import { DATA_FOLDERS, type OutputFile } from '../pipeline/files/output-file.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

type Headers = Readonly<Record<string, string>>;

/** For files named after what they hold: they never change. Of all others hosts let browsers ask whether they have. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Paths, as header files and servers match them (`*` for any words), with the headers that belong to them. */
export function siteHeaders(site: Site): readonly (readonly [path: string, headers: Headers])[] {
  return [
    [
      '/*',
      {
        'Content-Security-Policy': contentSecurityPolicy(site, { embedHosts: true }),
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
        // Also for a frame whose sandbox takes its origin away, as content systems make them: its own files are foreign to it.
        'Access-Control-Allow-Origin': '*',
      },
    ],
    ['/assets/*', { 'Cache-Control': FOR_EVER }],
    ...DATA_FOLDERS.map((folder) => [`/data/${folder}/*`, { 'Cache-Control': FOR_EVER }] as const),
  ];
}

/** The headers as Netlify and Cloudflare Pages read them from the site itself. */
export function headerFile(site: Site): OutputFile {
  const rules = siteHeaders(site).map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...lines].join('\n');
  });
  return { path: '_headers', content: () => `${rules.join('\n\n')}\n` };
}
