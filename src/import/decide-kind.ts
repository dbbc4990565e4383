import type { Kind } from '../model/kind.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { kindInName, readKind } from './kind-words.ts';
import type { Notes } from './notes.ts';

/** The kind of a place: what the file says, else what the person says of the whole file, else a guess that is told. */
export function decideKind(place: ForeignPlace, otherwise: Kind | null, notes: Notes): Kind {
  const read = place.kinds.map((word) => ({ word, is: readKind(word) }));
  const sure = read.find(({ is }) => is?.isVague === false)?.is;
  if (sure !== undefined && sure !== null) return sure.kind;
  if (otherwise !== null) return otherwise;
  const named = place.names.map(({ toponym }) => kindInName(toponym)).find((kind) => kind !== null) ?? null;
  const guess = (kind: Kind, why: string): Kind => {
    notes.add('guessed', `${why}, taken for a ${kind}; --kind says otherwise`, place.label);
    return kind;
  };
  if (named !== null) return guess(named, 'by a word in its name');
  const vague = read.find(({ is }) => is !== null);
  if (vague?.is != null) return guess(vague.is.kind, `called only “${vague.word}”`);
  const [unknown] = place.kinds;
  const kind = byGeometry(place.geometry);
  return guess(
    kind,
    unknown === undefined ? 'nothing says what it is' : `of the kind “${unknown}”, which is none here`,
  );
}

function byGeometry(geometry: unknown): Kind {
  const type =
    typeof geometry === 'object' && geometry !== null && 'type' in geometry ? String(geometry.type) : '';
  if (type.endsWith('LineString')) return 'road';
  return type.endsWith('Polygon') ? 'region' : 'town';
}
