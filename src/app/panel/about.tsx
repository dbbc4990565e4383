import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useEmbedding } from '../layout/use-embedding.ts';
import { useNarrow } from '../layout/use-media.ts';
import { ShareButton } from '../share/share-button.tsx';
import style from './about.module.css';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Rights, contact and settings, below the lists. */
export function About() {
  const { language, app, pages } = useMessages();
  const isNarrow = useNarrow();
  const { rights, contact, editor } = useCorpus().manifest.site;
  const hasEditor = useEmbedding() === null && editor && window.parent === window && import.meta.env.PROD;
  return (
    <footer className={style.about}>
      <p dir="auto">{rights[language]}</p>
      {contact !== null && (
        <p>
          {app.contact}{' '}
          <a href={/^https?:/i.test(contact) ? contact : `mailto:${contact}`} rel="noreferrer">
            <bdi>{contact}</bdi>
          </a>
        </p>
      )}
      <p>
        <a href="licences.html">{pages.licences}</a>
      </p>
      {hasEditor && (
        <p className={style.editor}>
          <a href="editor.html">{app.addArticle}</a>
        </p>
      )}
      <div className={style.switches}>
        <ThemeSwitch />
        <ShortcutsHelp />
        {isNarrow && <ShareButton />}
      </div>
    </footer>
  );
}
