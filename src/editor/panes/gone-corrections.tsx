import { Button } from '../../app/ui/button.tsx';
import type { Correction } from '../../input/article.ts';
import { correctionsOf, withCorrections, withSetAside } from '../../input/edit-article.ts';
import { useWords } from '../i18n/words.ts';
import { useSession } from '../state/use-session.ts';
import style from './gone-corrections.module.css';

interface GoneCorrectionsProps {
  readonly path: string;
  readonly gone: readonly Correction[];
}

/** Corrections whose words were taken out of the text: kept until somebody says that they may go. */
export function GoneCorrections({ path, gone }: GoneCorrectionsProps) {
  const { article } = useWords();
  const session = useSession();
  if (gone.length === 0) return null;
  const forget = (correction: Correction) =>
    session.edit(path, (text) =>
      withSetAside(
        withCorrections(
          text,
          correctionsOf(text).filter((each) => !gone.some((other) => isSame(each, other))),
        ),
        gone.filter((each) => each !== correction),
      ),
    );
  return (
    <div className={style.gone}>
      <h3>{article.gone}</h3>
      <ul>
        {gone.map((correction) => (
          <li key={`${correction.occurrence} ${correction.prefix} ${correction.quote}`}>
            <bdi>{correction.quote}</bdi>
            <Button compact icon="close" onClick={() => forget(correction)}>
              {article.dropGone}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const isSame = (one: Correction, other: Correction): boolean =>
  one.quote === other.quote && one.occurrence === other.occurrence;
