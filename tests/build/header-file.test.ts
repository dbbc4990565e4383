import { describe, expect, it } from 'vitest';
import { headerFile, siteHeaders } from '../../src/build/header-file.ts';
import { SELECTION } from '../exports/example-selection.ts';

const HOST = 'https://news.example';
const policyOf = (embedHosts: readonly string[] | null): string =>
  Object.fromEntries(siteHeaders({ ...SELECTION.site, embedHosts }))['/*']?.['Content-Security-Policy'] ?? '';

describe('the headers that a host should send', () => {
  it('let any page frame the site where all may embed it', () => {
    expect(policyOf(null)).toMatch(/frame-ancestors \*$/);
  });

  it('let only the named hosts frame it, and the site itself, for its preview', () => {
    expect(policyOf([HOST])).toMatch(/frame-ancestors 'self' https:\/\/news\.example$/);
  });

  it('let nothing run and nothing load but the site’s own files', () => {
    expect(policyOf(null)).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policyOf(null)).not.toContain('unsafe');
  });

  it('stand in a file that hosts read, a path and its headers', () => {
    const { path, content } = headerFile(SELECTION.site);
    expect(path).toBe('_headers');
    expect(String(content())).toMatch(
      /^\/\*\n {2}Content-Security-Policy: .*\n(?: {2}.*\n)*\n\/assets\/\*\n/,
    );
  });
});
