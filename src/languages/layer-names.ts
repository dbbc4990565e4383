import type { LayerSummary } from '../corpus/manifest.ts';
import type { LayerId } from '../model/kind.ts';
import type { Messages } from './messages.ts';

/** What the layers of a corpus are called: after the kinds of place that they hold there, in the order of its legend. */
export function layerNames(
  layers: readonly LayerSummary[],
  { layer }: Messages,
): Readonly<Partial<Record<LayerId, string>>> {
  return Object.fromEntries(layers.map(({ id, kinds }) => [id, layer(kinds)]));
}
