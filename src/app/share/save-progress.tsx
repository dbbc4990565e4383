import { useMessages } from '../i18n/use-messages.ts';
import { Failure } from '../ui/failure.tsx';
import type { useSave } from './use-save.ts';

/** What is being made, and what failed. */
export function SaveProgress({ saving }: { readonly saving: ReturnType<typeof useSave> }) {
  const { share } = useMessages();
  const { progress, forget } = saving;
  return (
    <>
      {progress.state === 'failed' && <Failure error={progress.error} retry={forget} />}
      <p role="status">{progress.state === 'working' ? share.working : ''}</p>
    </>
  );
}
