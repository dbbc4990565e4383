import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { isWithin, piecesFor } from '../../../corpus/world-pieces.ts';
import { degreesOfBox } from '../../../geo/mercator.ts';
import type { BoundingBox } from '../../../model/position.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { viewBox } from '../camera/viewport.ts';
import { type DrawnPiece, unpackPiece } from './unpack-piece.ts';

const NONE: readonly DrawnPiece[] = [];

/** Milliseconds for which a view must stand: what the map only passes, on opening too, is not worth a request. */
const SETTLED = 200;

export interface WorldState {
  /** Coarse to fine. */
  readonly pieces: readonly DrawnPiece[];
  /** What has not arrived may be asked for once more. */
  readonly failed: { retry(): void } | null;
}

/**
 * The pieces of the world's ground that the view needs; those before until they have arrived. None are
 * asked for while the corpus's own basemap covers all of the view.
 */
export function useWorld(): WorldState {
  const map = useMap();
  const corpus = useCorpus();
  const own = corpus.manifest.basemap[0]?.boundingBox ?? null;
  const known = useMemo(() => new Map<string, DrawnPiece>(), []);
  const [pieces, setPieces] = useState(NONE);
  const [failed, setFailed] = useState<WorldState['failed']>(null);
  const [asked, setAsked] = useState<{ readonly view: BoundingBox; readonly zoom: number }>(() =>
    viewOf(map),
  );
  useMapEvents({ moveend: () => setAsked(viewOf(map)), resize: () => setAsked(viewOf(map)) });
  const unpack = useCallback(
    async (file: string) => {
      const piece = known.get(file) ?? (await unpackPiece(file, await corpus.loadWorldPiece(file)));
      known.set(file, piece);
      return piece;
    },
    [corpus, known],
  );
  useEffect(
    function loadPieces() {
      if (isWithin(asked.view, own)) return;
      let isWanted = true;
      const load = async () => {
        const files = piecesFor(await corpus.loadWorld(), asked.view, asked.zoom);
        const loaded = await Promise.all(files.map(unpack));
        if (!isWanted) return;
        setPieces((before) => (isSame(before, loaded) ? before : loaded));
        setFailed(null);
      };
      // Without it the map is bare there, and everything else works.
      const ask = () => load().catch(() => isWanted && setFailed({ retry: ask }));
      const timer = setTimeout(ask, SETTLED);
      return function forget() {
        clearTimeout(timer);
        isWanted = false;
      };
    },
    [asked, own, corpus, unpack],
  );
  return { pieces, failed };
}

function isSame(one: readonly DrawnPiece[], other: readonly DrawnPiece[]): boolean {
  return one.length === other.length && one.every((piece, index) => piece === other[index]);
}

function viewOf(map: LeafletMap): { view: BoundingBox; zoom: number } {
  return { view: degreesOfBox(viewBox(map)), zoom: Math.round(map.getZoom()) };
}
