import { useCorpus } from '../data/corpus-context.ts';
import { nameOfLanguage, spokenLanguages } from '../i18n/languages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useViewStore } from '../state/view-context.ts';
import style from './language-switch.module.css';

/** The other languages of the site, each named in itself. */
export function LanguageSwitch() {
  const { language } = useMessages();
  const store = useViewStore();
  const { languages } = useCorpus().manifest.site;
  return spokenLanguages(languages)
    .filter((other) => other !== language)
    .map((other) => (
      <button
        key={other}
        type="button"
        lang={other}
        className={style.language}
        aria-label={nameOfLanguage(other)}
        onClick={() => store.change({ language: other }, 'replace')}
      >
        <span className={style.name}>{nameOfLanguage(other)}</span>
        <span className={style.code}>{other.toUpperCase()}</span>
      </button>
    ));
}
