import type { BlockMention } from '../../corpus/article.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ReasonList } from '../place/reason-list.tsx';
import { selectPlace } from '../state/selection.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Link } from '../ui/link.tsx';
import style from './open-mention-dialog.module.css';

interface OpenMentionDialogProps {
  readonly mention: BlockMention;
  readonly quote: string;
  /** Of the text that it stands in. */
  readonly language: string;
  close(): void;
}

/** The places that a mention may mean, best first, and what the text says for and against them. */
export function OpenMentionDialog({ mention, quote, language, close }: OpenMentionDialogProps) {
  const { article: words } = useMessages();
  return (
    <Dialog title={words.openTitle(quote)} close={close}>
      <div className={style.content}>
        <p>{words.open}</p>
        <ul className={style.candidates}>
          {mention.candidates.map((place) => (
            <li key={place}>
              <CandidateLink place={place} close={close} />
            </li>
          ))}
        </ul>
        <h3>{words.openReasons}</h3>
        {mention.reasons.length === 0 ? (
          <p>{words.noReasons}</p>
        ) : (
          <ReasonList reasons={mention.reasons} language={language} />
        )}
      </div>
    </Dialog>
  );
}

/** The place is told beside the text: there the dialog would be in the way. */
function CandidateLink({ place: id, close }: { readonly place: string; close(): void }) {
  const { language, kinds } = useMessages();
  const place = useCorpus().place(id);
  if (place === null) return id;
  const name = nameIn(place, language);
  return (
    <>
      <Link to={selectPlace(id)} then={close} lang={name.language} dir="auto">
        {name.text}
      </Link>{' '}
      <span className={style.kind}>{kinds[place.kind]}</span>
    </>
  );
}
