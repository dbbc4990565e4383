import { z } from 'zod';
import { mayNameFile } from '../model/file-name.ts';
import { readDate } from './date.ts';
import { rule } from './read-shape.ts';
import { readWrittenDate } from './written-date.ts';

/** Reorders, embeds and isolates of writing direction: in a name they can only mislead. */
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

const ID_RULE = rule('small Latin letters, digits and hyphens', 'Write it like 2017-11-01-toward-the-city.');
const FILE_NAME_RULE = rule(
  'an id that may be the name of a file',
  'Choose another one: of at most 200 letters, and not con, prn, aux, nul, com1 to com9, lpt1 to lpt9.',
);
const ID = z
  .string(ID_RULE)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID_RULE)
  .refine(mayNameFile, FILE_NAME_RULE);

const LANGUAGE_RULE = rule('a language tag', 'Write ar for Arabic, en for English.');
export const LANGUAGE = z.string(LANGUAGE_RULE).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, LANGUAGE_RULE);

const NAME_RULE = rule(
  'a text in one line, or null',
  'Write the words in quotes, or null where they are unknown.',
);
const NAME = z
  .string(NAME_RULE)
  .refine((text) => text.trim() !== '' && !text.includes('\n'), NAME_RULE)
  .refine(
    (text) => !BIDI_CONTROL.test(text),
    rule(
      'a text without controls of writing direction',
      'Remove the invisible characters U+202A to U+202E, U+2066 to U+2069.',
    ),
  )
  .nullable();

const DATE_RULE = rule(
  'a date in EDTF, or null',
  'Write 2017-11-01 for a day, 2019-02 for a month, 2018~ for about a year, or null where it is unknown.',
);
const DATE = z
  .string(DATE_RULE)
  .transform((text, context) => {
    const reading = readWrittenDate(text);
    const date = 'edtf' in reading ? readDate(reading.edtf) : null;
    if (date !== null && 'manner' in reading) return { ...date, manner: reading.manner };
    context.addIssue({ code: 'custom', message: DATE_RULE.error });
    return z.NEVER;
  })
  .nullable();

const ADDRESS_RULE = rule(
  'a web address, or null',
  'Write the whole address, from https:// or http:// on, or null.',
);
export const WEB_ADDRESS = z.url({ protocol: /^https?$/, ...ADDRESS_RULE });

const INFERABLE = ['lang', 'title', 'outlet', 'author', 'date', 'source', 'rights'] as const;
const INFERRED_RULE = rule(
  `names of fields: ${INFERABLE.join(', ')}`,
  'List the fields that the text does not state.',
);

const QUOTE_RULE = rule('words of the article', 'Copy the words exactly as they stand in one paragraph.');
const OCCURRENCE_RULE = rule(
  'a whole number from 1',
  'Count the occurrences of the words from the title on.',
);

const CONTEXT_RULE = rule(
  'words of the article',
  'Copy the words just before, or just behind, the quoted ones.',
);

const CORRECTION = z.strictObject(
  {
    quote: z.string(QUOTE_RULE).min(1, QUOTE_RULE),
    occurrence: z.int(OCCURRENCE_RULE).min(1, OCCURRENCE_RULE).nullable().default(null),
    prefix: z.string(CONTEXT_RULE).default(''),
    suffix: z.string(CONTEXT_RULE).default(''),
    place: z
      .string(rule('the id of a place, or null', 'Write null where the words are no place.'))
      .nullable(),
  },
  rule(
    'the keys quote, occurrence, prefix, suffix and place',
    'Write each correction as {quote: …, prefix: …, suffix: …, place: …}.',
  ),
);

const FIELDS = {
  id: ID,
  lang: LANGUAGE,
  title: NAME.optional(),
  outlet: NAME.optional(),
  author: NAME.optional(),
  date: DATE.optional(),
  source: WEB_ADDRESS.nullable().optional(),
  rights: NAME.optional(),
  inferred: z.array(z.enum(INFERABLE, INFERRED_RULE), INFERRED_RULE).default([]),
  excerptsOnly: z
    .boolean(rule('true or false', 'Write true if only passages may be published.'))
    .default(false),
  mentions: z.array(CORRECTION, rule('a list of corrections', 'Begin each with a hyphen.')).default([]),
};

/** The names of the fields. */
export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

/** Fields that YAML must not type. */
export const FIELDS_AS_PRINTED: readonly string[] = ['date'];

/**
 * The fields of an article's front matter. What may be unknown may also be left out, and there may be others of which
 * nothing is known here: both with a warning.
 */
export const FRONT_MATTER = z.looseObject(
  FIELDS,
  rule(`the keys ${FIELD_NAMES.join(', ')}`, 'Write one field a line, its name before a colon.'),
);

export type FrontMatter = z.infer<typeof FRONT_MATTER>;
