import { useEffect, useRef, useState } from 'react';
import { svg } from '../../exports/svg.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { SaveProgress } from './save-progress.tsx';
import style from './share-dialog.module.css';
import { useSave, useWrite } from './use-save.ts';

/** The map as it is shown, as a picture: first seen, then saved. */
export function PicturePanel() {
  const { share } = useMessages();
  const saving = useSave('shown');
  const address = usePictureAddress();
  return (
    <>
      <div className={style.picture}>{address !== null && <img src={address} alt={share.preview} />}</div>
      <SaveProgress saving={saving} />
      <div className={style.saves}>
        <Button onClick={saving.savePng}>{share.saveAs('PNG')}</Button>
        <Button onClick={() => saving.save(svg)}>{share.saveAs(share.formats.svg.name)}</Button>
      </div>
    </>
  );
}

/** Drawn once, when the panel opens; `null` until then. What fails here is told when it is saved. */
function usePictureAddress(): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const write = useRef(useWrite('shown'));
  useEffect(function draw() {
    let made: string | null = null;
    let isWanted = true;
    write.current(svg).then(
      (text) => {
        if (!isWanted) return;
        made = URL.createObjectURL(new Blob([text], { type: svg.mediaType }));
        setAddress(made);
      },
      (reason: unknown) => console.warn('The picture could not be drawn.', reason),
    );
    return function forget() {
      isWanted = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, []);
  return address;
}
