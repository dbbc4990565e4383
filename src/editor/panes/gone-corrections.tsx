import { Button } from '../../app/ui/button.tsx';
import type { Correction } from '../../input/article.ts';
import { useWords } from '../i18n/words.ts';
import { applyAgain, forget, isBack } from '../model/article-edits.ts';
import { useSession } from '../state/use-session.ts';
import style from './gone-corrections.module.css';

interface GoneCorrectionsProps {
  readonly path: string;
  readonly gone: readonly Correction[];
}

/** Corrections whose words were taken out of the text: kept until somebody says that they may go. */
export default function GoneCorrections({ path, gone }: GoneCorrectionsProps) {
  const { article } = useWords();
  const session = useSession();
  const file = session.text(path) ?? '';
  return (
    <div className={style.gone}>
      <h3>{article.gone}</h3>
      <ul>
        {gone.map((correction) => (
          <li key={`${correction.occurrence} ${correction.prefix} ${correction.quote}`}>
            <bdi>{correction.quote}</bdi>
            {isBack(file, correction) && (
              <Button onClick={() => session.edit(path, (text) => applyAgain(text, gone, correction))}>
                {article.applyAgain}
              </Button>
            )}
            <Button
              compact
              icon="close"
              onClick={() => session.edit(path, (text) => forget(text, gone, correction))}
            >
              {article.dropGone}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
