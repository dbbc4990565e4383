import { useState } from 'react';
import type { TileSource } from '../../../model/site.ts';

export interface Tiles {
  readonly chosen: TileSource | null;
  /** Whether any tile of the chosen source did not arrive. */
  readonly haveFailed: boolean;
  choose(source: TileSource | null): void;
  fail(): void;
}

/** The reader's choice lasts as long as the page: another visit asks no third party again. */
export function useTiles(): Tiles {
  const [chosen, setChosen] = useState<TileSource | null>(null);
  const [haveFailed, setFailed] = useState(false);
  return {
    chosen,
    haveFailed,
    choose(source) {
      setChosen(source);
      setFailed(false);
    },
    fail: () => setFailed(true),
  };
}
