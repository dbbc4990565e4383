import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.ts';
import { messagesIn, messagesOf, requireAllWords } from '../../src/site/languages.ts';
import { SPOKEN_LANGUAGES } from '../../src/site/spoken-languages.ts';

describe('the languages that the build speaks', () => {
  it('are those that have a file', () => {
    expect(SPOKEN_LANGUAGES).toEqual(['ar', 'en']);
  });

  it.each([
    [
      ['en', 'ar'],
      ['en', 'ar'],
    ],
    [['fr', 'en'], ['en']],
    [['fr'], ['ar']],
  ])('are, of a site in %j, %j', (site, spoken) => {
    expect(messagesOf(site).map(({ language }) => language)).toEqual(spoken);
    expect(messagesIn(...site).language).toBe(spoken[0]);
  });

  it('are known by the tags of their countries too', () => {
    expect(messagesIn('en-GB').language).toBe('en');
  });

  it('stop the build where one lacks a word, and say which', () => {
    const { more: _, ...pages } = en.pages;
    expect(() => requireAllWords('qp.ts', { ...en, pages })).toThrow('src/languages/qp.ts lacks: pages.more');
    expect(() => requireAllWords('en.ts', en)).not.toThrow();
  });
});
