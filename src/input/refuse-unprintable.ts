import type { z } from 'zod';
import { messageOf } from '../model/expectation.ts';
import { unprintableInText } from '../text/unprintable.ts';

/** For a schema of texts that are shown: a sign that makes them look other than they are is an issue, and is named. */
export function refuseUnprintable(text: string, context: z.RefinementCtx): void {
  const control = unprintableInText(text);
  if (control === null) return;
  context.addIssue({ code: 'custom', message: messageOf({ rule: 'visible-text', control }).error });
}
