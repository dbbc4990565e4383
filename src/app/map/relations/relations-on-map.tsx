import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import type { DrawnRelation } from '../../../corpus/relation.ts';
import { worldSize } from '../../../geo/mercator.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { useCramped } from '../../layout/use-cramped.ts';
import { keyOf } from '../../relations/drawn-relations.ts';
import { selectRelation } from '../../state/selection.ts';
import { useView, useViewStore } from '../../state/view-context.ts';
import type { CanvasFrame } from '../canvas/canvas-frame.ts';
import { readPalette } from '../canvas/palette.ts';
import { useCanvas } from '../canvas/use-canvas.ts';
import { ChosenRelation } from './chosen-relation.tsx';
import { drawRelations, type RelationState } from './draw-relations.ts';
import { RelationControls } from './relation-controls.tsx';
import { type FindRelation, HALF_BAND, lineAt, linesOf, type RelationLine } from './relation-line.ts';
import './relations-on-map.css';

interface RelationsOnMapProps {
  readonly drawn: readonly DrawnRelation[];
  /** Key of the line that the pointer or the focus is on. */
  readonly pointed: string | null;
  point(key: string | null): void;
  /** Set while the layer is there, for whoever asks what lies under the pointer. */
  readonly find: RefObject<FindRelation | null>;
}

/** Ways and stretches that sentences state, under the places, with all ways to reach them. */
export function RelationsOnMap({ drawn, pointed, point, find }: RelationsOnMapProps) {
  const corpus = useCorpus();
  const store = useViewStore();
  const isCramped = useCramped();
  const { relations, relation } = useView();
  const chosen = relation === null ? null : keyOf(relation);
  const all = useMemo(() => linesOf(drawn, corpus.place), [drawn, corpus]);
  const lines = useMemo(
    () => (relations ? all : all.filter(({ key }) => key === chosen)),
    [relations, all, chosen],
  );
  const chosenLine = lines.find(({ key }) => key === chosen) ?? null;
  useRelationsCanvas(lines, chosen, pointed);
  useEffect(
    function answerPointer() {
      find.current = (at, zoom, reach) => {
        const scale = worldSize(zoom);
        return lineAt(at, lines, reach / scale, HALF_BAND / scale)?.link ?? null;
      };
      return function stopAnswering() {
        find.current = null;
      };
    },
    [find, lines],
  );
  return (
    <>
      <RelationControls
        lines={lines}
        chosen={chosen}
        point={point}
        choose={({ link }) => store.change(selectRelation(link), 'push')}
      />
      {chosenLine !== null && <ChosenRelation key={chosen} line={chosenLine} hasPopup={!isCramped} />}
    </>
  );
}

function useRelationsCanvas(
  lines: readonly RelationLine[],
  chosen: string | null,
  pointed: string | null,
): void {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const stateOf = ({ key }: RelationLine): RelationState => {
        if (key === chosen) return 'chosen';
        return key === pointed ? 'pointed' : 'plain';
      };
      drawRelations(context, frame, lines, stateOf, readPalette());
    },
    [lines, chosen, pointed],
  );
  useCanvas('relations', draw);
}
