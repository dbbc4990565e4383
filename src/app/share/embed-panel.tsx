import { useState } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { nameOfLanguage, spokenLanguages } from '../i18n/languages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { THEME_CHOICES, type ThemeChoice } from '../model/view.ts';
import { useView } from '../state/view-context.ts';
import { CopyField } from './copy-field.tsx';
import { elementCode, embedHeight, frameCode, frameSource } from './embed-code.ts';
import { Select } from './select.tsx';
import style from './share-dialog.module.css';
import { useEmbedChoice } from './use-embed-choice.ts';

const HEIGHTS = ['auto', '360', '480', '640'] as const;
type Height = (typeof HEIGHTS)[number];

/** CSS pixels of a usual column of text, in which the preview stands; its scale in the dialog is in the style. */
const COLUMN = 720;

/** The map as it is now, for another page: how it will look there, what may be chosen of that, then the code of element and frame. */
export function EmbedPanel() {
  const messages = useMessages();
  const { share, app } = messages;
  const { manifest } = useCorpus();
  const [language, setLanguage] = useState(useView().language);
  const [theme, setTheme] = useState<ThemeChoice>(useView().theme);
  const [height, setHeight] = useState<Height>('auto');
  const choice = useEmbedChoice(language, theme, height === 'auto' ? null : Number(height));
  return (
    <>
      <div className={style.preview} style={{ '--height': choice.height ?? embedHeight(COLUMN) }} dir="ltr">
        <iframe src={frameSource({ ...choice, site: './' })} title={share.preview} />
      </div>
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
      <CopyField label={share.element} text={elementCode(choice)} />
      <CopyField label={share.frame} text={frameCode(choice)} />
    </>
  );
}
