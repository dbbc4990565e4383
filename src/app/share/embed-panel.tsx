import { useState } from 'react';
import { inLanguage } from '../../exports/in-language.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { nameOfLanguage, spokenLanguages } from '../i18n/languages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { encodeView } from '../model/url.ts';
import { THEME_CHOICES, type ThemeChoice } from '../model/view.ts';
import { useDefaultView } from '../state/default-view.ts';
import { useView } from '../state/view-context.ts';
import { CopyField } from './copy-field.tsx';
import { type EmbedChoice, elementCode, frameCode, frameSource, linkCode } from './embed-code.ts';
import { Select } from './select.tsx';
import style from './share-dialog.module.css';

const HEIGHTS = ['auto', '360', '480', '640'] as const;
type Height = (typeof HEIGHTS)[number];

/** The map as it is now, for another page: link, element and frame, with a preview. */
export function EmbedPanel() {
  const messages = useMessages();
  const { share, app } = messages;
  const { manifest } = useCorpus();
  const [language, setLanguage] = useState(useView().language);
  const [theme, setTheme] = useState<ThemeChoice>(useView().theme);
  const [height, setHeight] = useState<Height>('auto');
  const choice = useChoice(language, theme, height);
  return (
    <>
      <div className={style.choices}>
        <Select
          label={share.language}
          options={spokenLanguages(manifest.site.languages)}
          value={language}
          choose={(each) => setLanguage(each)}
        >
          {nameOfLanguage}
        </Select>
        <Select label={share.theme} options={THEME_CHOICES} value={theme} choose={(each) => setTheme(each)}>
          {(each) => app.theme[each]}
        </Select>
        <Select label={share.height} options={HEIGHTS} value={height} choose={(each) => setHeight(each)}>
          {(each) => (each === 'auto' ? share.automatic : messages.number(Number(each)))}
        </Select>
      </div>
      <CopyField label={share.link} text={linkCode(choice)} />
      <CopyField label={share.element} text={elementCode(choice)} />
      <CopyField label={share.frame} text={frameCode(choice)} />
      <h3 className={style.heading}>{share.preview}</h3>
      <iframe
        className={style.preview}
        src={frameSource({ ...choice, site: './' })}
        title={share.preview}
        height={choice.height ?? 480}
      />
    </>
  );
}

/** The view as chosen here. Its address is what the site's owner published it at, else where it is read now. */
function useChoice(language: string, theme: ThemeChoice, height: Height): EmbedChoice {
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
    height: height === 'auto' ? null : Number(height),
  };
}
