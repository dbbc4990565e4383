import { isDefinite } from '../../text/clitics.ts';
import { inSome } from '../grammar/languages.ts';
import { endsPhrase } from './context.ts';
import type { Rule } from './rule.ts';

/** قطر ثقيل, قطر خفيف: an indefinite masculine adjective right after, which agrees with no name and ends the phrase. */
export const described: Rule = {
  id: 'described',
  weight: 4,
  side: 'against',
  overruledByDesignator: true,
  match(context) {
    const { words, match, next, preposition } = context;
    if (match.first !== match.last || preposition !== '' || context.isDesignated) return null;
    const isAdjective =
      inSome(({ forms }) => forms.isMasculineQuality(next)) && !isDefinite(words.word(match.last));
    return isAdjective && endsPhrase(words, match.last + 2) ? context.triggerAfter(1) : null;
  },
};
