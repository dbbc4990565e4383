import { inLanguage } from '../../exports/in-language.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { ThemeChoice } from '../model/view.ts';
import { encodeView } from '../model/write-url.ts';
import { useDefaultView } from '../state/use-default-view.ts';
import { useView } from '../state/view-context.ts';
import type { EmbedChoice } from './embed-code.ts';

/** The view as chosen here. Its address is what the site's owner published it at, else where it is read now. */
export function useEmbedChoice(language: string, theme: ThemeChoice, height: number | null): EmbedChoice {
  const { app } = useMessages();
  const corpus = useCorpus();
  const view = useView();
  const defaults = useDefaultView();
  const { site } = corpus.manifest;
  const place = view.place === null ? null : corpus.place(view.place);
  return {
    site: site.baseUrl ?? new URL('./', document.baseURI).href,
    view: encodeView({ ...view, language, theme }, defaults),
    title: place === null ? inLanguage(site.title, language) || app.title : nameIn(place, language).text,
    height,
  };
}
