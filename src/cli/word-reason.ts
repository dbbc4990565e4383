import { en } from '../languages/en.ts';
import type { UnknownToponymReason } from '../model/reason.ts';
import { isolate } from './text-table.ts';

/** Why words look like a name, for a person at a terminal. */
export function wordReason({ rule, words }: UnknownToponymReason): string {
  const said = en.unknownToponyms[rule];
  return words === null ? said : `${said} ${isolate(words)}`;
}
