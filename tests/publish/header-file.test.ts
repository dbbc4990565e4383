import { describe, expect, it } from 'vitest';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { DATA_FOLDERS } from '../../src/pipeline/files/output-file.ts';
import { headerFile, siteHeaders } from '../../src/publish/header-file.ts';
import { SELECTION } from '../exports/example-selection.ts';

const TUNISIA = 'tests/fixtures/corpora/tunisia';
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

  it('let every folder of data be kept for ever, but what is asked for by its own name', async () => {
    const folders = { content: `${TUNISIA}/content`, geo: `${TUNISIA}/geo` };
    const { files } = await createLiveCorpus(folders, HOSTED).current();
    const written = new Set(
      [...(files ?? [])].map(({ path }) => (path.includes('/') ? path.split('/')[0] : '')),
    );
    expect(['', 'layers', ...DATA_FOLDERS]).toEqual(expect.arrayContaining([...written]));
    expect(written.size).toBeGreaterThan(8);
    const headers = Object.fromEntries(siteHeaders(SELECTION.site));
    for (const folder of DATA_FOLDERS) {
      expect(headers[`/data/${folder}/*`]?.['Cache-Control']).toContain('immutable');
    }
  });

  it('stand in a file that hosts read, a path and its headers', () => {
    const { path, content } = headerFile(SELECTION.site);
    expect(path).toBe('_headers');
    expect(String(content())).toMatch(
      /^\/\*\n {2}Content-Security-Policy: .*\n(?: {2}.*\n)*\n\/assets\/\*\n/,
    );
  });
});
