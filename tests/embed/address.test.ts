import { describe, expect, it } from 'vitest';
import { frameAddress, siteAddress } from '../../src/embed/address.ts';

const PAGE = 'https://host.example/story/';

describe('the address of the frame', () => {
  it.each([
    ['https://maps.example/lake/', 'https://maps.example/lake/'],
    ['/maps/', 'https://host.example/maps/'],
    ['//maps.example', 'https://maps.example/'],
  ])('takes %s', (src, expected) => {
    expect(siteAddress(src, PAGE)?.href).toBe(expected);
  });

  it.each([null, 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://'])(
    'refuses %s',
    (src) => {
      expect(siteAddress(src, PAGE)).toBeNull();
    },
  );

  it('carries the attributes that are set, as text', () => {
    const attributes: Record<string, string> = { place: 'al-bukamal', theme: '"><script>&embed=0', from: '' };
    const address = new URL(
      frameAddress(new URL('https://maps.example/a/?x=1#y'), (name) => attributes[name] ?? null),
    );
    expect(address.pathname).toBe('/a/');
    expect(Object.fromEntries(address.searchParams)).toEqual({ x: '1', embed: '1', ...attributes });
  });
});
