import type { Messages } from '../../languages/messages.ts';
import { LoadError } from '../data/load-error.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from './button.tsx';
import style from './failure.module.css';

/** What went wrong in a sentence, and a way on: once more, or, where a part of the program is missing, a reload. */
export function Failure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { failures } = useMessages();
  const isData = error instanceof LoadError;
  return (
    <div className={style.failure} role="alert">
      <p>{isData ? wordFailure(error, failures) : failures.program}</p>
      <p className={style.ways}>
        <Button onClick={isData ? retry : () => location.reload()}>
          {isData ? failures.retry : failures.reload}
        </Button>
        <a href="contents.html">{failures.plainPages}</a>
      </p>
    </div>
  );
}

function wordFailure({ failure }: LoadError, words: Messages['failures']): string {
  return failure.why === 'version'
    ? words.version(failure.read, failure.expected)
    : words[failure.why](failure.file);
}
