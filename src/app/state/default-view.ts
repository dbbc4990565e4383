import type { Manifest } from '../../corpus/manifest.ts';
import { NO_FILTERS, type View } from '../model/view.ts';

/** The view of a reader who has chosen nothing yet: what the URL leaves out. */
export function defaultView({ layers, site }: Manifest, languages: readonly string[]): View {
  return {
    place: null,
    article: null,
    mention: null,
    layers: layers.filter((layer) => layer.shownFirst).map((layer) => layer.id),
    relations: false,
    relation: null,
    filters: NO_FILTERS,
    search: '',
    language: site.languages.find((language) => languages.includes(language)) ?? 'ar',
    theme: 'system',
    position: null,
    tab: 'articles',
  };
}
