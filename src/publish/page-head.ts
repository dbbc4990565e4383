import { escapeMarkup } from '../exports/markup.ts';
import { directionOf } from '../model/direction.ts';
import type { Site } from '../model/site.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { explorerShared, sharingHead } from './pages/sharing.ts';

/** The app's page with the site's own language, title and description, and what those need who share it. */
export function fillPage(html: string, site: Site): string {
  const language = site.languages[0] ?? 'ar';
  const direction = directionOf(language);
  const title = site.title[language] ?? '';
  const description = site.description[language];
  return html
    .replace(/<html [^>]*>/, () => `<html lang="${escapeMarkup(language)}" dir="${direction}">`)
    .replace(/<title>.*?<\/title>/, () =>
      [
        `<title>${escapeMarkup(title)}</title>`,
        ...(description ? [meta('description', description)] : []),
        ...sharingHead(explorerShared(site), site).map(({ text }) => text),
      ].join('\n    '),
    );
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeMarkup(content)}">`;
}

/** The policy stands in the page itself, because not every host can send it as a header. */
export function addPolicy(html: string, site: Site): string {
  const policy = escapeMarkup(contentSecurityPolicy(site, { embedHosts: false }));
  return html.replace(
    /<meta charset="[^"]*">/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
