import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { DrawnRelation } from '../../../corpus/relation.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { type Loaded, useLoaded } from '../../data/use-loaded.ts';
import { isUnfiltered } from '../../model/view.ts';
import { drawnRelations, keyOf, linkOf } from '../../relations/drawn-relations.ts';
import { useShown } from '../../state/shown.ts';
import { useView } from '../../state/view-context.ts';
import type { FindRelation } from './relation-line.ts';

const loadLayer = () => import('./relations-on-map.tsx').then((module) => module.RelationsOnMap);
const nothing = async () => null;
const NONE: readonly DrawnRelation[] = [];

/** What the map knows of relations before they are asked for: their code and data come when they are switched on. */
export interface Relations {
  readonly loaded: Loaded<{ readonly Layer: Awaited<ReturnType<typeof loadLayer>> } | null>;
  readonly drawn: readonly DrawnRelation[];
  /** How many are drawn where they are switched on; `null` while filters hide some and nobody knows how many. */
  readonly count: number | null;
  /** Whether the chosen relation is none of those that are drawn. */
  readonly isLost: boolean;
  /** Key of the line that the pointer or the focus is on. */
  readonly pointed: string | null;
  point(key: string | null): void;
  /** Set by the layer once it is there. */
  readonly find: RefObject<FindRelation | null>;
}

export function useRelations(): Relations {
  const corpus = useCorpus();
  const shown = useShown();
  const { relations, relation, filters } = useView();
  const [pointed, point] = useState<string | null>(null);
  const find = useRef<FindRelation | null>(null);
  const isWanted = relations || relation !== null;
  const load = useCallback(async () => {
    const [Layer, all] = await Promise.all([loadLayer(), corpus.loadRelations()]);
    return { Layer, all };
  }, [corpus]);
  const loaded = useLoaded<Awaited<ReturnType<typeof load>> | null>(isWanted ? load : nothing);
  const all = loaded.state === 'ready' ? loaded.value?.all : undefined;
  const drawn = useMemo(
    () => (all === undefined ? NONE : drawnRelations(all, corpus, shown)),
    [all, corpus, shown],
  );
  const known = isUnfiltered(filters) ? corpus.manifest.relations.drawn : null;
  const isLost =
    all !== undefined && relation !== null && !drawn.some((each) => keyOf(linkOf(each)) === keyOf(relation));
  return { loaded, drawn, count: all === undefined ? known : drawn.length, isLost, pointed, point, find };
}
