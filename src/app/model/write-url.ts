import { LAYER_IDS } from '../../model/kind.ts';
import { writeLink } from './mention-link.ts';
import { NO_LAYERS, type Parameter, SHOWN, VIEW_PARAMETERS } from './read-url.ts';
import type { MapPosition, RelationLink, View } from './view.ts';

/** The text form of a view, to stand after `?`. What is as in `defaults` is left out. */
export function encodeView(view: View, defaults: View): string {
  const write: Record<Parameter, readonly (string | null)[]> = {
    lang: [unless(view.language, defaults.language)],
    theme: [unless(view.theme, defaults.theme)],
    tab: [unless(view.tab, defaults.tab)],
    place: [view.place],
    article: [view.article],
    mention: [view.mention === null ? null : writeLink(view.mention)],
    layers: [unless(encodeLayers(view), encodeLayers(defaults))],
    relations: [view.relations ? SHOWN : null],
    relation: [view.relation === null ? null : encodeRelation(view.relation)],
    at: [view.position === null ? null : encodePosition(view.position)],
    outlet: view.filters.outlets,
    kind: view.filters.kinds,
    certainty: view.filters.confidences,
    from: [view.filters.from],
    to: [view.filters.to],
    q: [view.search === '' ? null : view.search],
  };
  return VIEW_PARAMETERS.flatMap((name) =>
    write[name].filter((value) => value !== null).map((value) => `${name}=${encodeValue(value)}`),
  ).join('&');
}

const unless = (value: string, same: string): string | null => (value === same ? null : value);

/** Percent-encoded, but for the commas between numbers. A lone surrogate, which no URL can hold, becomes U+FFFD. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',');
}

/** In the order of the legend, so that one choice has one text. */
function encodeLayers(view: View): string {
  const layers = LAYER_IDS.filter((layer) => view.layers.includes(layer));
  return layers.length === 0 ? NO_LAYERS : layers.join(',');
}

const encodeRelation = ({ type, places }: RelationLink): string => [type, ...places].join(',');

/** Five decimals are about a metre. */
function encodePosition({ latitude, longitude, zoom }: MapPosition): string {
  return `${round(latitude, 5)},${round(longitude, 5)},${round(zoom, 2)}`;
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;
