import { use, useMemo } from 'react';
import type { LayerSummary } from '../../../corpus/manifest.ts';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import type { LayerId } from '../../../model/kind.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { FurtherContext } from '../../state/further.ts';
import { useShown } from '../../state/shown.ts';
import { useView, useViewStore } from '../../state/view-context.ts';
import { TileChoice } from '../controls/tile-choice.tsx';
import type { Tiles } from '../controls/use-tiles.ts';
import { PlaceServers } from '../servers/place-servers.tsx';
import { LayerMark } from './layer-mark.tsx';
import style from './legend.module.css';
import { RelationSwitch } from './relation-switch.tsx';
import { SwitchRow } from './switch-row.tsx';

export interface LayerSwitchesProps {
  readonly tiles: Tiles;
  /** How many relations can be drawn; `null` where it is not known. */
  readonly relations: number | null;
}

/** What the map draws, each with a switch. */
export function LayerSwitches({ tiles, relations }: LayerSwitchesProps) {
  const { manifest } = useCorpus();
  const { places } = useShown();
  const { count } = use(FurtherContext);
  const counts = useMemo(() => countLayers(places), [places]);
  return (
    <>
      <ul className={style.layers}>
        {manifest.layers.map((layer) => (
          <LayerSwitch
            key={layer.id}
            layer={layer}
            count={(counts.get(layer.id) ?? 0) + count(null, layer.id)}
          />
        ))}
        {manifest.relations.drawn > 0 && <RelationSwitch count={relations} />}
      </ul>
      <TileChoice tiles={tiles} />
      <PlaceServers />
    </>
  );
}

function LayerSwitch({
  layer: { id, kinds },
  count,
}: {
  readonly layer: LayerSummary;
  readonly count: number;
}) {
  const messages = useMessages();
  const store = useViewStore();
  const { layers } = useView();
  const isOn = layers.includes(id);
  const change = () => {
    const others = layers.filter((each) => each !== id);
    store.change({ layers: isOn ? others : [...others, id] }, 'push');
  };
  return (
    <SwitchRow
      isOn={isOn}
      name={messages.layer(kinds)}
      count={count}
      wordCount={messages.count.places}
      change={change}
    >
      <LayerMark layer={id} />
    </SwitchRow>
  );
}

function countLayers(places: readonly PlaceSummary[]): Map<LayerId, number> {
  const counts = new Map<LayerId, number>();
  for (const { layer } of places) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  return counts;
}
