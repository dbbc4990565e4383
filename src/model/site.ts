import type { LayerId } from './kind.ts';

/** What `content/site.yaml` says, as far as the reader's side needs it. */
export interface Site {
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  /** Languages of the interface, the default first. */
  readonly languages: readonly string[];
  readonly baseUrl: string | null;
  /** Whether a layer is shown at first, in the order of the legend; the others follow as they are by themselves. */
  readonly layers: Readonly<Partial<Record<LayerId, 'shown' | 'hidden'>>>;
  readonly tiles: readonly TileSource[];
  /** A file of streets or relief that lies beside the site; `null` where there is none. */
  readonly ground: OwnGround | null;
  /** Servers of other places that a reader may ask; where the settings name none it is left out. */
  readonly placeServers?: readonly PlaceServer[] | undefined;
  /** Origins that may embed the site; `null` where all may. */
  readonly embedHosts: readonly string[] | null;
  readonly contact: string | null;
  /** Whether the site has the editor, `editor.html`. */
  readonly editor: boolean;
  /** Whether every article has a plain page of its own. */
  readonly articlePages: boolean;
  /** Whether plain pages lie in subfolders; `null` in settings that leave it to the number of pages. */
  readonly pageFolders: boolean | null;
  /** How many places have a picture of their own, the most often read first. */
  readonly pictures: number;
  readonly rights: Readonly<Record<string, string>>;
}

/** A PMTiles file: vector tiles in the schema of Protomaps or OpenMapTiles, or pictures. */
export interface OwnGround {
  /** Its name in the folder of the site. */
  readonly file: string;
  readonly attribution: string;
}

/** A collection of OGC API – Features. */
export interface PlaceServer {
  readonly name: string;
  /** Its items: `https://…/collections/…/items`. */
  readonly url: string;
  readonly attribution: string;
}

/** Background tiles that the site's owner allows and a reader may choose. */
export interface TileSource {
  readonly name: string;
  readonly url: string;
  readonly attribution: string;
  readonly maxZoom: number;
}
