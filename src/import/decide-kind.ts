import type { Kind } from '../model/kind.ts';
import { kindInCountry } from './first-level.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { kindInName, readKind } from './kind-words.ts';
import type { NoteReason, Notes } from './notes.ts';

/** The kind of a place: what the file says, by what its country means with it, else what the person says of the whole file, else a guess that is told. */
export function decideKind(
  place: ForeignPlace,
  otherwise: Kind | null,
  countries: readonly string[],
  notes: Notes,
): Kind {
  const [country = ''] = countries;
  const meant = place.kinds.map((word) => kindInCountry(word, country)).find((kind) => kind !== null);
  if (meant !== undefined) return meant;
  const read = place.kinds.map((word) => ({ word, is: readKind(word) }));
  const sure = read.find(({ is }) => is?.isVague === false)?.is;
  if (sure !== undefined && sure !== null) return sure.kind;
  if (otherwise !== null) return otherwise;
  const named = place.names.map(({ toponym }) => kindInName(toponym)).find((kind) => kind !== null) ?? null;
  const guess = (reason: NoteReason & { readonly kind: Kind }): Kind => {
    notes.add('guessed', reason, place.label);
    return reason.kind;
  };
  if (named !== null) return guess({ why: 'kind-in-name', kind: named });
  const vague = read.find(({ is }) => is !== null);
  if (vague?.is != null) return guess({ why: 'vague-kind', kind: vague.is.kind, word: vague.word });
  const [unknown] = place.kinds;
  const kind = byGeometry(place.geometry);
  return guess(
    unknown === undefined ? { why: 'no-kind', kind } : { why: 'unknown-kind', kind, word: unknown },
  );
}

function byGeometry(geometry: unknown): Kind {
  const type =
    typeof geometry === 'object' && geometry !== null && 'type' in geometry ? String(geometry.type) : '';
  if (type.endsWith('LineString')) return 'road';
  return type.endsWith('Polygon') ? 'region' : 'town';
}
