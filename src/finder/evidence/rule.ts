import type { Reason, RuleId } from '../../model/reason.ts';
import type { Context, Trigger } from './context.ts';

/** One rule that looks at the words around a match, whichever place it may mean: all its facts in one object. */
export interface Rule {
  readonly id: RuleId;
  /** How much it says for or against a place; what a name needs is in `resolve/score.ts`. */
  readonly weight: number;
  readonly side: 'for' | 'against';
  /** Whether it speaks of names only that are also ordinary words. */
  readonly ordinaryOnly?: boolean;
  /** Whether a designator before the name silences it: مدينة العقبة المزدحمة. */
  readonly overruledByDesignator?: boolean;
  match(context: Context): Trigger | null;
}

/** What some rules say of a match, in their order. */
export function applyRules(rules: readonly Rule[], context: Context): Reason[] {
  const reasons: Reason[] = [];
  for (const { id, weight, side, ordinaryOnly = false, overruledByDesignator = false, match } of rules) {
    if (ordinaryOnly && !context.isOrdinary) continue;
    if (overruledByDesignator && context.isDesignated) continue;
    const trigger = match(context);
    if (trigger === null) continue;
    const sign = side === 'for' ? 1 : -1;
    reasons.push({ rule: id, weight: sign * weight * trigger.share, words: trigger.words });
  }
  return reasons;
}

/** A rule for a place that is heard of every name. */
export function ruleFor(id: RuleId, weight: number, match: Rule['match']): Rule {
  return { id, weight, side: 'for', match };
}
