import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.ts';
import { embedScriptFile, SENTENCES_PLACE } from '../../src/publish/embed-script.ts';

/** What the script hands on, once it has run. */
const sentencesIn = (code: string): unknown => new Function(`return ${code}`)();

describe('the script of the custom element', () => {
  it('has the sentences of the site’s languages, whatever marks stand in them', () => {
    const tricky = { ...en.element, 'no-src': 'a `b` $c \\ "d": "e"' };
    const { content } = embedScriptFile(SENTENCES_PLACE, [{ ...en, element: tricky }]);
    expect(sentencesIn(String(content()))).toEqual({ en: tricky });
  });
});
