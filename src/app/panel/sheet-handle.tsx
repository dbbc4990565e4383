import { useMessages } from '../i18n/use-messages.ts';
import style from './sheet-handle.module.css';
import type { Sheet } from './use-sheet.ts';

/** Dragged with a finger; a tap, Enter or Space makes the sheet tall or lets it rest. */
export function SheetHandle({ sheet }: { readonly sheet: Sheet }) {
  const { app } = useMessages();
  const isTall = sheet.stop === 'full';
  return (
    <button
      type="button"
      className={style.handle}
      aria-expanded={isTall}
      aria-label={isTall ? app.shrink : app.expand}
      onClick={isTall ? sheet.rest : sheet.fill}
      onPointerDown={sheet.start}
      onPointerMove={sheet.move}
      onPointerUp={sheet.end}
      onPointerCancel={sheet.end}
    />
  );
}
