import type { Verb } from '../grammar.ts';

/** Verbs of which only some forms are told of governments. */
const said = (forms: string): Verb => ({ finite: forms.split(' '), forms: [], with: [] });

const does = (forms: string, ...prepositions: string[]): Verb => ({
  finite: forms.split(' '),
  forms: forms.split(' '),
  with: prepositions,
});

/** Somebody comes, goes or is brought. */
export const MOTION: readonly Verb[] = [
  does('entered left reached leaves leaving entering reaching visited visiting crossed', ''),
  does(
    'fled flee fleeing moved travel travelled traveled return returned withdrew withdrawn retreated arrived displaced',
    'from',
    'to',
    'in',
  ),
  does('went go going drove sent advanced', 'to', 'into', 'towards', 'toward'),
  does('marched march marching advanced advancing advance', 'on'),
  does('left leave leaving sailed sail sailing bound departed departs headed packed', 'for'),
];

/** Somebody takes, holds, loses or strikes a place. */
export const CONTROL: readonly Verb[] = [
  does(
    'captured seized retook recaptured took besieged bombed shelled struck hit liberated attacked stormed lost held',
    '',
  ),
  does(
    'control controlled attack attacks assault strikes strike siege battle fighting',
    'of',
    'on',
    'in',
    'for',
  ),
];

/** Something takes place there. */
export const PRESENCE: readonly Verb[] = [
  does(
    'killed clashed clashes died wounded born lives lived living arrested held erupted exploded blast explosion',
    'in',
    'near',
    'at',
  ),
];

/** What only people and governments do. */
export const SPEECH: readonly Verb[] = [
  said(
    'said says backed backs accused accuses warned warns urged urges announced denied called calls rejected',
  ),
  said(
    'condemned supports supported vowed threatened imposed welcomed welcomes agreed signed insisted insists',
  ),
  said(
    'kept told gave sought sent met demanded responded replied blamed refused pledged offered proposed recognised recognized summoned expelled',
  ),
];

/** What happens to a place, so that it is the subject. */
export const FATE: readonly Verb[] = [said('witnessed fell hosted')];
