/** The layers in the order of the legend, each with the kinds of place it holds (src/README.md, "Kinds and layers"). */
export const LAYER_KINDS = {
  settlements: ['capital', 'city', 'town', 'village'],
  quarters: ['neighbourhood', 'street', 'road', 'square', 'park'],
  sites: [
    'dam',
    'base',
    'bridge',
    'school',
    'building',
    'airport',
    'gas plant',
    'pumping station',
    'hospital',
    'university',
    'mosque',
    'church',
    'prison',
    'checkpoint',
    'crossing',
    'port',
    'mine',
    'oil field',
    'market',
    'camp',
    'stadium',
    'archaeological site',
  ],
  areas: [
    'governorate',
    'district',
    'subdistrict',
    'region',
    'desert',
    'mountain',
    'plain',
    'island',
    'valley',
    'lake',
    'sea',
    'gulf',
    'strait',
  ],
  lines: ['river', 'wadi', 'border'],
  countries: ['country'],
} as const;

export type LayerId = keyof typeof LAYER_KINDS;
export type Kind = (typeof LAYER_KINDS)[LayerId][number];

export const LAYER_IDS = Object.keys(LAYER_KINDS) as LayerId[];

/** All kinds, in the order of their layers. */
export const KINDS: readonly Kind[] = LAYER_IDS.flatMap((layer) => LAYER_KINDS[layer]);

const LAYER_OF_KIND = new Map<Kind, LayerId>(
  LAYER_IDS.flatMap((layer) => LAYER_KINDS[layer].map((kind) => [kind, layer] as const)),
);

/** The kind that `name` names, or `null` where there is none of that name. */
export function parseKind(name: string): Kind | null {
  return LAYER_OF_KIND.has(name as Kind) ? (name as Kind) : null;
}

/** The one layer that holds places of this kind. */
export function layerOf(kind: Kind): LayerId {
  const layer = LAYER_OF_KIND.get(kind);
  if (layer === undefined) throw new Error(`The kind "${kind}" belongs to no layer.`);
  return layer;
}
