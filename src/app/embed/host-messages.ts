import type { HostMessage, MapMessage } from '../../embed/protocol.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { writeLink } from '../model/mention-link.ts';
import { decodeView } from '../model/read-url.ts';
import type { MapPosition, View } from '../model/view.ts';

/** What a message changes in the view, and the parts of it that could not be used. */
export interface HostChange {
  readonly change: Partial<View>;
  readonly unusable: readonly string[];
}

const NO_LAYERS = 'none';

/** Messages speak the words of the URL, so that one decoder judges both. */
function readAsUrl(parameters: Readonly<Record<string, string | null>>, defaults: View) {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
  return decodeView(new URLSearchParams(given).toString(), defaults, LANGUAGES);
}

/** The view after a message, as a change of it; `hello` changes nothing. */
export function changeOf(message: HostMessage, defaults: View): HostChange {
  switch (message.type) {
    case 'hello':
      return { change: {}, unusable: [] };
    case 'select': {
      const { place, article, mention } = message;
      const { view, unusable } = readAsUrl({ place, article, mention }, defaults);
      return { change: { place: view.place, article: view.article, mention: view.mention }, unusable };
    }
    case 'setView': {
      const { latitude, longitude, zoom } = message;
      return { change: { position: { latitude, longitude, zoom } }, unusable: [] };
    }
    case 'setFilter': {
      const { layers, from, to } = message;
      const words = layers?.length === 0 ? NO_LAYERS : (layers?.join(',') ?? null);
      const { view, unusable } = readAsUrl({ layers: words, from, to }, defaults);
      return { change: { layers: view.layers, filters: view.filters }, unusable };
    }
    case 'setLook': {
      const { view, unusable } = readAsUrl({ lang: message.lang, theme: message.theme }, defaults);
      return { change: { language: view.language, theme: view.theme }, unusable };
    }
  }
}

/** What is chosen, as the host is told. */
export function selectionMessage({ place, article, mention }: View): MapMessage {
  const words = mention === null ? null : writeLink(mention);
  return { type: 'select', place, article, mention: words };
}

/** Where the map is and what it shows; `standing` is where it stands while nobody has moved it, `null` until there is a map. */
export function viewMessage(view: View, standing: MapPosition | null): MapMessage | null {
  const { layers, filters } = view;
  const position = view.position ?? standing;
  return position === null ? null : { type: 'view', ...position, layers, from: filters.from, to: filters.to };
}
