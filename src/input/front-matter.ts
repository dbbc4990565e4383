import { z } from 'zod';
import { messageOf } from '../model/expectation.ts';
import { mayNameFile } from '../model/file-name.ts';
import { isVisible } from '../text/unprintable.ts';
import { readDate } from './dates/date.ts';
import { readWrittenDate } from './dates/written-date.ts';
import { refuseUnprintable } from './refuse-unprintable.ts';

const ID_RULE = messageOf('article-id');
const FILE_NAME_RULE = messageOf('file-name');
const ID = z
  .string(ID_RULE)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID_RULE)
  .refine(mayNameFile, FILE_NAME_RULE);

const LANGUAGE_RULE = messageOf('language-tag');
export const LANGUAGE = z.string(LANGUAGE_RULE).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, LANGUAGE_RULE);

const NAME_RULE = messageOf('one-line');
const NAME = z
  .string(NAME_RULE)
  .refine((text) => isVisible(text) && !text.includes('\n'), NAME_RULE)
  .superRefine(refuseUnprintable)
  .nullable();

const DATE_RULE = messageOf('date');
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

const ADDRESS_RULE = messageOf('web-address');
export const WEB_ADDRESS = z.url({ protocol: /^https?$/, ...ADDRESS_RULE }).superRefine(refuseUnprintable);

const INFERABLE = ['lang', 'title', 'outlet', 'author', 'date', 'source', 'rights'] as const;
const INFERRED_RULE = messageOf({ rule: 'inferred', fields: INFERABLE });

const QUOTE_RULE = messageOf('quote');
const OCCURRENCE_RULE = messageOf('occurrence');

const CONTEXT_RULE = messageOf('context');

const CORRECTION = z.strictObject(
  {
    quote: z.string(QUOTE_RULE).min(1, QUOTE_RULE),
    occurrence: z.int(OCCURRENCE_RULE).min(1, OCCURRENCE_RULE).nullable().default(null),
    prefix: z.string(CONTEXT_RULE).default(''),
    suffix: z.string(CONTEXT_RULE).default(''),
    place: z.string(messageOf('place-or-null')).nullable(),
  },
  messageOf('correction'),
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
  excerptsOnly: z.boolean(messageOf('excerpts-only')).default(false),
  mentions: z.array(CORRECTION, messageOf('corrections')).default([]),
};

/** The names of the fields. */
export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

/** Fields that YAML must not type. */
export const FIELDS_AS_PRINTED: readonly string[] = ['date'];

/**
 * The fields of an article's front matter. What may be unknown may also be left out, and there may be others of which
 * nothing is known here: both with a warning.
 */
export const FRONT_MATTER = z.looseObject(FIELDS, messageOf({ rule: 'fields', fields: FIELD_NAMES }));

export type FrontMatter = z.infer<typeof FRONT_MATTER>;
