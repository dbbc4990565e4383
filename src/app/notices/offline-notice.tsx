import { useSyncExternalStore } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import style from './offline-notice.module.css';

function listen(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that there is no network, and that what was kept can still be read. */
export function OfflineNotice() {
  const { app } = useMessages();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <p className={style.notice} role="status" hidden={isOnline}>
      {isOnline ? '' : app.offline}
    </p>
  );
}
