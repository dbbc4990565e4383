import { z } from 'zod';
import { isDate } from './date.ts';

/** Reorders, embeds and isolates of writing direction: in a name they can only mislead. */
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

export const ID = z.string({ error: 'a text' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'small Latin letters, digits and hyphens, like 2017-11-01-toward-the-city',
});

const LANGUAGE = z
  .string({ error: 'a language tag' })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag, like ar or en' });

const NAME = z
  .string({ error: 'a text in one line, or null' })
  .refine((text) => text.trim() !== '' && !text.includes('\n'), { error: 'a text in one line, or null' })
  .refine((text) => !BIDI_CONTROL.test(text), { error: 'a text without controls of writing direction' })
  .nullable();

const DATE = z
  .union([z.string(), z.int().transform(String)], { error: 'a date, or null' })
  .refine(isDate, { error: 'an EDTF date, like 2017-11-01, 2019-02~ (approximate) or 2018, or null' })
  .nullable();

export const WEB_ADDRESS = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://',
});

const INFERABLE = ['title', 'outlet', 'author', 'date', 'source', 'rights'] as const;

const CORRECTION = z.strictObject(
  {
    quote: z
      .string({ error: 'words of the article, exactly as printed' })
      .min(1, { error: 'words of the article' }),
    occurrence: z
      .int({ error: 'a whole number from 1' })
      .min(1, { error: 'a whole number from 1' })
      .default(1),
    place: z.string({ error: 'the id of a place, or null where the words are no place' }).nullable(),
  },
  { error: 'the keys quote, occurrence and place' },
);

/** The fields of an article's front matter. What may be unknown may also be left out, with a warning. */
export const FRONT_MATTER = z.strictObject(
  {
    id: ID,
    lang: LANGUAGE,
    title: NAME.optional(),
    outlet: NAME.optional(),
    author: NAME.optional(),
    date: DATE.optional(),
    source: WEB_ADDRESS.nullable().optional(),
    rights: NAME.optional(),
    inferred: z
      .array(z.enum(INFERABLE, { error: `one of ${INFERABLE.join(', ')}` }), { error: 'a list' })
      .default([]),
    excerptsOnly: z.boolean({ error: 'true or false' }).default(false),
    mentions: z.array(CORRECTION, { error: 'a list of corrections' }).default([]),
  },
  {
    error:
      'only the keys id, lang, title, outlet, author, date, source, rights, inferred, excerptsOnly, mentions',
  },
);

export type FrontMatter = z.infer<typeof FRONT_MATTER>;
