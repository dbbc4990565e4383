import { useId, useMemo, useState } from 'react';
import type { LayerSummary } from '../../../corpus/manifest.ts';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import type { LayerId } from '../../../model/kind.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useShown } from '../../state/shown.ts';
import { useView, useViewStore } from '../../state/view-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { TileChoice } from '../controls/tile-choice.tsx';
import type { Tiles } from '../controls/use-tiles.ts';
import { LayerMark } from './layer-mark.tsx';
import style from './legend.module.css';
import { MarkKey } from './mark-key.tsx';
import { RelationSwitch } from './relation-switch.tsx';
import { SwitchRow } from './switch-row.tsx';

interface LegendProps {
  readonly tiles: Tiles;
  /** How many relations can be drawn; `null` where it is not known. */
  readonly relations: number | null;
}

/** One quiet control: it switches the layers and explains the marks when asked to. */
export function Legend({ tiles, relations }: LegendProps) {
  const { map: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <section className={style.legend} aria-label={words.legend.title}>
      <button
        type="button"
        className={style.title}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="layers" />
        <span>{words.legend.title}</span>
      </button>
      <div id={bodyId} className={style.body} hidden={!isOpen}>
        <LayerSwitches relations={relations} />
        <MarkKey />
        <TileChoice tiles={tiles} />
      </div>
    </section>
  );
}

function LayerSwitches({ relations }: Pick<LegendProps, 'relations'>) {
  const { manifest } = useCorpus();
  const { places } = useShown();
  const counts = useMemo(() => countLayers(places), [places]);
  return (
    <ul className={style.layers}>
      {manifest.layers.map((layer) => (
        <LayerSwitch key={layer.id} layer={layer} count={counts.get(layer.id) ?? 0} />
      ))}
      {manifest.relations.drawn > 0 && <RelationSwitch count={relations} />}
    </ul>
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
