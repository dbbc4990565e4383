import { describe, expect, it } from 'vitest';
import { SITE_WITHOUT_SETTINGS } from '../../src/input/site.ts';
import { contentSecurityPolicy } from '../../src/publish/content-security-policy.ts';
import { fillPage } from '../../src/publish/page-head.ts';

const TILES = { name: 'T', url: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: 'T', maxZoom: 12 };

describe('the policy of the page', () => {
  it('allows no host but its own', () => {
    expect(contentSecurityPolicy(SITE_WITHOUT_SETTINGS, { embedHosts: false })).not.toMatch(
      /https?:|\*|unsafe|data:/,
    );
  });

  it('allows the hosts of the tiles that the site allows, for pictures only', () => {
    const policy = contentSecurityPolicy({ ...SITE_WITHOUT_SETTINGS, tiles: [TILES] }, { embedHosts: false });
    expect(policy.split('; ').filter((rule) => rule.includes('tiles.example.org'))).toEqual([
      expect.stringMatching(/^img-src /),
    ]);
  });

  it('allows the servers of places that the site names, to be asked only', () => {
    const placeServers = [
      { name: 'P', url: 'https://p.example.org/collections/towns/items', attribution: 'P' },
    ];
    const policy = contentSecurityPolicy({ ...SITE_WITHOUT_SETTINGS, placeServers }, { embedHosts: false });
    expect(policy.split('; ').filter((rule) => rule.includes('p.example.org'))).toEqual([
      "connect-src 'self' https://p.example.org",
    ]);
  });

  it.each([
    { hosts: null, rule: 'frame-ancestors *' },
    { hosts: ['https://news.example.org'], rule: "frame-ancestors 'self' https://news.example.org" },
    { hosts: [], rule: "frame-ancestors 'self'" },
  ])('says as a header who may embed: $rule', ({ hosts, rule }) => {
    const policy = contentSecurityPolicy(
      { ...SITE_WITHOUT_SETTINGS, embedHosts: hosts },
      { embedHosts: true },
    );
    expect(policy.split('; ')).toContain(rule);
  });
});

describe('the head of the page', () => {
  it('shows markup in a title as text', () => {
    const site = { ...SITE_WITHOUT_SETTINGS, title: { ar: '</title><script>alert(1)</script> $&' } };
    const page = fillPage('<html lang="ar" dir="rtl"><title>x</title>', site);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; $&amp;');
    expect(page).not.toContain('<script>');
  });

  it('takes language and direction from the first language of the site', () => {
    const page = fillPage('<html lang="ar" dir="rtl"><title>x</title>', {
      ...SITE_WITHOUT_SETTINGS,
      languages: ['en'],
    });
    expect(page).toContain('<html lang="en" dir="ltr"><title>Buldan</title>');
  });
});
