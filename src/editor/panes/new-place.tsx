import { type FormEvent, useEffect, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Dialog } from '../../app/ui/dialog.tsx';
import { placeId } from '../../import/new-place.ts';
import { KINDS, type Kind, type LayerId, parseKind } from '../../model/kind.ts';
import { KIND_FACTS } from '../../model/kind-facts.ts';
import type { Position } from '../../model/position.ts';
import { useWords } from '../i18n/words.ts';
import { addPlace } from '../model/new-place.ts';
import type { PlaceRow } from '../model/place-row.ts';
import { parsePosition, printPosition } from '../model/position.ts';
import { proposePlace } from '../model/propose-place.ts';
import { useSession } from '../state/use-session.ts';
import { ContainerField } from './container-field.tsx';
import { Field } from './field.tsx';
import { GazetteerField } from './gazetteer-field.tsx';
import style from './new-place.module.css';
import { PinMap } from './pin-map.tsx';

interface NewPlaceProps {
  readonly quote: string;
  readonly language: string;
  /** The words before it, which may say what it is. */
  readonly before: string;
  /** What it seems to be. */
  readonly kind: Kind | null;
  /** Places of the article that are certain: it will not be far. */
  readonly near: readonly PlaceRow[];
  added(id: string, name: string): void;
  close(): void;
}

/** Under which what a person knows of a place can be passed on. */
const LICENCES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'unknown'] as const;

/** Layers of places that are nowhere near: a river has its point in another country. */
const IS_WIDE: ReadonlySet<LayerId> = new Set(['countries', 'lines']);

/** A place that the gazetteer has not: what is not known may stay empty, but not where it is known from. */
export default function NewPlace({
  quote,
  language,
  before,
  kind: guessed,
  near,
  added,
  close,
}: NewPlaceProps) {
  const { place } = useWords();
  const session = useSession();
  const proposed = proposePlace(before, before.length, quote);
  const firstKind = proposed.kind ?? guessed ?? 'village';
  const [names, setNames] = useState({
    ar: language === 'ar' ? proposed.name : '',
    en: language === 'ar' ? '' : proposed.name,
  });
  const [kind, setKind] = useState<Kind>(firstKind);
  const [position, setPosition] = useState('');
  const [radius, setRadius] = useState(String(KIND_FACTS[firstKind].radiusKm));
  const [container, setContainer] = useState<string | null>(null);
  const [known, setKnown] = useState({ source: '', licence: '' });
  const [fault, setFault] = useState<string | null>(null);
  const point = parsePosition(position);
  const around = useContainerAt(point === 'wrong' ? null : point);
  const radiusKm = Number(radius) > 0 ? Number(radius) : KIND_FACTS[kind].radiusKm;
  const take = ({ names: written, kind: is, point: at, ofWorld }: PlaceRow) => {
    setNames({ ar: names.ar || (written.ar ?? ''), en: names.en || (written.en ?? '') });
    setKind(is);
    if (at !== null) setPosition(printPosition(at));
    setRadius(String(ofWorld?.uncertaintyKm ?? KIND_FACTS[is].radiusKm));
    if (ofWorld !== null) setKnown({ source: ofWorld.source, licence: ofWorld.licence });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = names.ar.trim() || names.en.trim();
    const source = known.source.trim();
    if (name === '') return setFault(place.nameMissing);
    if (point === 'wrong') return setFault(place.positionWrong);
    if (source === '') return setFault(place.sourceMissing);
    if (known.licence === '') return setFault(place.licenceMissing);
    const id = placeId(names, new Set(await session.desk.placeIds()));
    const draft = { names, kind, point, uncertaintyKm: radiusKm, container, source, licence: known.licence };
    session.apply(addPlace(session.files, id, draft, new Date().getFullYear()));
    added(id, name);
  };
  return (
    <Dialog title={place.heading} close={close}>
      <form className={style.form} onSubmit={(event) => void submit(event)}>
        <GazetteerField name={proposed.name} take={take} />
        <Field label={place.arabic} value={names.ar} change={(ar) => setNames({ ...names, ar })} />
        <Field label={place.english} value={names.en} change={(en) => setNames({ ...names, en })} />
        <PinMap
          point={point === 'wrong' ? null : point}
          radiusKm={radiusKm}
          near={near.flatMap(({ point: at, layer }) => (at === null || IS_WIDE.has(layer) ? [] : [at]))}
          move={(to) => setPosition(printPosition(to))}
          widen={(km) => setRadius(String(km))}
        />
        <Field
          label={place.position}
          hint={place.positionHint}
          value={position}
          direction="ltr"
          change={setPosition}
        />
        <Field label={place.radius} value={radius} direction="ltr" change={setRadius} />
        <KindField kind={kind} choose={setKind} />
        <ContainerField label={place.container} proposed={around} choose={setContainer} />
        <SourceFields known={known} change={setKnown} />
        {fault !== null && (
          <p role="alert" className={style.fault}>
            {fault}
          </p>
        )}
        <button type="submit" className={style.submit}>
          {place.add}
        </button>
      </form>
    </Dialog>
  );
}

/** The smallest area that holds a position, as the gazetteer has it. */
function useContainerAt(point: Position | null): PlaceRow | null {
  const { desk } = useSession();
  const [found, setFound] = useState<PlaceRow | null>(null);
  const [longitude, latitude] = point ?? [null, null];
  useEffect(
    function look() {
      if (longitude === null || latitude === null) return setFound(null);
      let isWanted = true;
      desk.containerAt([longitude, latitude]).then(
        (place) => isWanted && setFound(place),
        (error: unknown) => console.error(error),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [desk, longitude, latitude],
  );
  return found;
}

interface KindFieldProps {
  readonly kind: Kind;
  choose(kind: Kind): void;
}

function KindField({ kind, choose }: KindFieldProps) {
  const { place } = useWords();
  const { kinds } = useMessages();
  return (
    <label className={style.field}>
      {place.kind}
      <select value={kind} onChange={(event) => choose(parseKind(event.target.value) ?? kind)}>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {kinds[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Known {
  readonly source: string;
  readonly licence: string;
}

interface SourceFieldsProps {
  readonly known: Known;
  change(known: Known): void;
}

/** Where it is known from, and how that may be passed on. */
function SourceFields({ known, change }: SourceFieldsProps) {
  const { place } = useWords();
  return (
    <>
      <Field
        label={place.source}
        hint={place.sourceHint}
        value={known.source}
        change={(source) => change({ ...known, source })}
      />
      <label className={style.field}>
        {place.licence}
        <select value={known.licence} onChange={(event) => change({ ...known, licence: event.target.value })}>
          <option value="">{place.licenceChoose}</option>
          {LICENCES.map((each) => (
            <option key={each} value={each}>
              {place.licences[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
