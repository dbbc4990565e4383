import { isEmpty, readMention } from '../../corpus/mention-text.ts';
import { CONFIDENCES } from '../../corpus/place-summary.ts';
import { compareDays, dateOf, dayOfTime } from '../../model/day.ts';
import { KINDS, LAYER_IDS } from '../../model/kind.ts';
import { ParameterReader } from './parameter-reader.ts';
import {
  DRAWN_RELATION_TYPES,
  type Filters,
  type MapPosition,
  type MentionLink,
  PANEL_TABS,
  type RelationLink,
  THEME_CHOICES,
  type View,
} from './view.ts';

/** A view read from a URL, and the parts of the URL (`name=value`) that could not be used. */
export interface DecodedView {
  readonly view: View;
  readonly unusable: readonly string[];
}

/** The parameters a view may have. Others belong to somebody else and are left alone. */
export const VIEW_PARAMETERS = [
  'lang',
  'theme',
  'tab',
  'place',
  'article',
  'mention',
  'layers',
  'relations',
  'relation',
  'at',
  'outlet',
  'kind',
  'certainty',
  'from',
  'to',
  'q',
] as const;

export type Parameter = (typeof VIEW_PARAMETERS)[number];

/** As addresses write it that no layer is on, and that relations are drawn. */
export const NO_LAYERS = 'none';
export const SHOWN = 'shown';

/**
 * Reads a view from the text after `?`. Total: whatever cannot be used is named in `unusable`
 * and stays as in `defaults`. `languages` are those that the interface speaks.
 */
export function decodeView(text: string, defaults: View, languages: readonly string[]): DecodedView {
  const parameters = new ParameterReader<Parameter>(text);
  const article = parameters.read('article', parseId);
  const view: View = {
    language: parameters.read('lang', oneOf(languages)) ?? defaults.language,
    theme: parameters.read('theme', oneOf(THEME_CHOICES)) ?? defaults.theme,
    tab: parameters.read('tab', oneOf(PANEL_TABS)) ?? defaults.tab,
    place: parameters.read('place', parseId),
    article,
    mention: parameters.read('mention', (value) => parseMention(value, article)),
    layers: parameters.read('layers', parseLayers) ?? defaults.layers,
    relations: parameters.read('relations', oneOf([SHOWN])) !== null,
    relation: parameters.read('relation', parseRelation),
    filters: decodeFilters(parameters),
    search: parameters.read('q', (value) => value) ?? '',
    position: parameters.read('at', parsePosition),
  };
  return { view, unusable: parameters.unusable };
}

function decodeFilters(parameters: ParameterReader<Parameter>): Filters {
  const from = parameters.read('from', parseDay);
  const to = parameters.read('to', (value) =>
    from !== null && compareDays(value, from) < 0 ? null : parseDay(value),
  );
  return {
    outlets: parameters.readAll('outlet', (value) => (value === '' ? null : value)),
    kinds: parameters.readAll('kind', oneOf(KINDS)),
    confidences: parameters.readAll('certainty', oneOf(CONFIDENCES)),
    from,
    to,
  };
}

function oneOf<T extends string>(words: readonly T[]): (value: string) => T | null {
  return (value) => words.find((word) => word === value) ?? null;
}

function parseId(value: string): string | null {
  return /^[\w:.~-]+$/.test(value) && !value.includes('..') ? value : null;
}

function parseMention(value: string, article: string | null): MentionLink | null {
  const read = readMention(value);
  if (article === null || read === null) return null;
  const { quote, occurrence, ...context } = read;
  return { article, quote, occurrence, ...(!isEmpty(context) && { context }) };
}

function parseLayers(value: string): View['layers'] | null {
  if (value === NO_LAYERS) return [];
  const words = value.split(',');
  const layers = LAYER_IDS.filter((layer) => words.includes(layer));
  return layers.length === words.length ? layers : null;
}

/** A type and two ids; a route may have a third between them. */
function parseRelation(value: string): RelationLink | null {
  const [first = '', ...places] = value.split(',');
  const type = oneOf(DRAWN_RELATION_TYPES)(first);
  const most = type === 'route' ? 3 : 2;
  if (type === null || places.length < 2 || places.length > most) return null;
  return places.every((place) => parseId(place) !== null) ? { type, places } : null;
}

function parsePosition(value: string): MapPosition | null {
  if (!/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?,\d{1,2}(\.\d+)?$/.test(value)) return null;
  const [latitude = 0, longitude = 0, zoom = 0] = value.split(',').map(Number);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || zoom > 24) return null;
  return { latitude: latitude + 0, longitude: longitude + 0, zoom };
}

/** A day of the calendar as `YYYY-MM-DD`, before Christ with a minus. */
export function parseDay(value: string): string | null {
  const time = /^-?\d{4}-\d\d-\d\d$/.test(value) ? dateOf(value).getTime() : Number.NaN;
  return !Number.isNaN(time) && dayOfTime(time) === value ? value : null;
}
