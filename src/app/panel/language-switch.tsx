import { useCorpus } from '../data/corpus-context.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useViewStore } from '../state/view-context.ts';
import style from './language-switch.module.css';

/** The other languages of the site, each named in itself. */
export function LanguageSwitch() {
  const { language } = useMessages();
  const store = useViewStore();
  const { languages } = useCorpus().manifest.site;
  return languages
    .filter((other) => other !== language && LANGUAGES.includes(other))
    .map((other) => (
      <button
        key={other}
        type="button"
        lang={other}
        className={style.language}
        aria-label={nameOf(other)}
        onClick={() => store.change({ language: other }, 'replace')}
      >
        <span className={style.name}>{nameOf(other)}</span>
        <span className={style.code}>{other.toUpperCase()}</span>
      </button>
    ));
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
