import { describe, expect, it } from 'vitest';
import { Misuse } from '../../src/cli/commands/command.ts';
import { sayMisuse } from '../../src/cli/refusal.ts';
import { wordsForUser } from '../../src/cli/user-language.ts';
import { ar } from '../../src/languages/help/ar.ts';
import { en } from '../../src/languages/help/en.ts';

const NAMES = Object.keys(en) as (keyof typeof en)[];

/** Everything in a usage that is typed as it stands. */
const typed = (usage: string) => [...new Set(usage.match(/--[a-z-]+/g))].toSorted();

describe('what the commands say of themselves', () => {
  it.each(NAMES)('is in Arabic what it is in English: %s', (name) => {
    const [call, ...rest] = ar[name].usage.split('\n\n');
    expect(call).toBe(en[name].usage.split('\n\n')[0]);
    expect(typed(ar[name].usage)).toEqual(typed(en[name].usage));
    expect(rest.join()).toMatch(/\p{Script=Arabic}/u);
  });

  it.each(NAMES)('fits into a window of a terminal: %s', (name) => {
    for (const { usage } of [ar[name], en[name]])
      for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(160);
  });
});

describe('a command that was called wrongly', () => {
  const wrong = (code: string, message: string) => Object.assign(new TypeError(message), { code });

  it.each([
    [{}, 'There is no option --bild here.'],
    [{ LANG: 'ar_SY.UTF-8' }, 'لا خيار هنا اسمه \u2068--bild\u2069.'],
  ])('says so in the language of the system: %j', (environment, sentence) => {
    const error = wrong('ERR_PARSE_ARGS_UNKNOWN_OPTION', "Unknown option '--bild'. To specify …");
    expect(sayMisuse(error, wordsForUser(environment))).toBe(sentence);
  });

  it('says its own sentence, and nothing of other errors', () => {
    const words = wordsForUser({});
    expect(sayMisuse(new Misuse('Why.'), words)).toBe('Why.');
    expect(sayMisuse(new TypeError('x is not a function'), words)).toBeNull();
  });
});
