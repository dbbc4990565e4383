import type { RefObject } from 'react';
import { inLanguage } from '../../exports/in-language.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useNarrow } from '../layout/use-media.ts';
import { SearchBox } from '../search/search-box.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { Button } from '../ui/button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import style from './panel-header.module.css';
import { isShortTitle } from './short-title.ts';

interface PanelHeaderProps {
  readonly box: RefObject<HTMLElement | null>;
  readonly isFiltering: boolean;
  toggleFilters(): void;
  /** Where search results are shown. */
  readonly room: RefObject<HTMLElement | null>;
  onSearch(isSearching: boolean): void;
}

/** The site's name and what concerns the whole page. */
export function PanelHeader({ box, isFiltering, toggleFilters, room, onSearch }: PanelHeaderProps) {
  const { app, filters, language } = useMessages();
  const isNarrow = useNarrow();
  const { site } = useCorpus().manifest;
  const title = inLanguage(site.title, language) || app.title;
  return (
    <header ref={box} className={style.header}>
      <h1 className={style.title}>{title}</h1>
      {isShortTitle(title) && <p className={style.tagline}>{app.tagline}</p>}
      <div className={style.switches}>
        {!isNarrow && <ShareButton compact />}
        <LanguageSwitch />
      </div>
      <div className={style.search}>
        <SearchBox room={room} onSearch={onSearch} />
        <Button compact icon="filter" aria-expanded={isFiltering} onClick={toggleFilters}>
          {filters.title}
        </Button>
      </div>
    </header>
  );
}
