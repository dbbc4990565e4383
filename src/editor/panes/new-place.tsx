import { type FormEvent, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Dialog } from '../../app/ui/dialog.tsx';
import { placeId } from '../../import/new-place.ts';
import { KINDS, type Kind, parseKind } from '../../model/kind.ts';
import { KIND_FACTS } from '../../model/kind-facts.ts';
import { useWords } from '../i18n/words.ts';
import { addPlace } from '../model/new-place.ts';
import { parsePosition } from '../model/position.ts';
import { useSession } from '../state/use-session.ts';
import { ContainerField } from './container-field.tsx';
import { Field } from './field.tsx';
import style from './new-place.module.css';

interface NewPlaceProps {
  readonly quote: string;
  readonly language: string;
  readonly kind: Kind | null;
  added(id: string, name: string): void;
  close(): void;
}

/** Under which what a person knows of a place can be passed on. */
const LICENCES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'unknown'] as const;

/** A place that the gazetteer has not: what is not known may stay empty, but not where it is known from. */
export default function NewPlace({ quote, language, kind: proposed, added, close }: NewPlaceProps) {
  const { place } = useWords();
  const session = useSession();
  const { kinds } = useMessages();
  const [names, setNames] = useState({
    ar: language === 'ar' ? quote : '',
    en: language === 'ar' ? '' : quote,
  });
  const [kind, setKind] = useState<Kind>(proposed ?? 'village');
  const [position, setPosition] = useState('');
  const [radius, setRadius] = useState(String(KIND_FACTS[proposed ?? 'village'].radiusKm));
  const [container, setContainer] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [licence, setLicence] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const point = parsePosition(position);
    const name = names.ar.trim() || names.en.trim();
    if (name === '') return setFault(place.nameMissing);
    if (point === 'wrong') return setFault(place.positionWrong);
    if (source.trim() === '') return setFault(place.sourceMissing);
    if (licence === '') return setFault(place.licenceMissing);
    const id = placeId(names, new Set(await session.desk.placeIds()));
    const uncertaintyKm = Number(radius) > 0 ? Number(radius) : KIND_FACTS[kind].radiusKm;
    const draft = { names, kind, point, uncertaintyKm, container, source: source.trim(), licence };
    session.apply(addPlace(session.files, id, draft, new Date().getFullYear()));
    added(id, name);
  };
  return (
    <Dialog title={place.heading} close={close}>
      <form className={style.form} onSubmit={(event) => void submit(event)}>
        <Field label={place.arabic} value={names.ar} change={(ar) => setNames({ ...names, ar })} />
        <Field label={place.english} value={names.en} change={(en) => setNames({ ...names, en })} />
        <label className={style.field}>
          {place.kind}
          <select value={kind} onChange={(event) => setKind(parseKind(event.target.value) ?? kind)}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {kinds[each]}
              </option>
            ))}
          </select>
        </label>
        <ContainerField label={place.container} choose={setContainer} />
        <Field label={place.position} hint={place.positionHint} value={position} change={setPosition} />
        <Field label={place.radius} value={radius} change={setRadius} />
        <Field label={place.source} hint={place.sourceHint} value={source} change={setSource} />
        <label className={style.field}>
          {place.licence}
          <select value={licence} onChange={(event) => setLicence(event.target.value)}>
            <option value="">{place.licenceChoose}</option>
            {LICENCES.map((each) => (
              <option key={each} value={each}>
                {place.licences[each]}
              </option>
            ))}
          </select>
        </label>
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
