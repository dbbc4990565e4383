import type { Licence } from './licences.ts';

/** What bundling has made: the same in every site, but for the words and lists that each puts in. */
export interface SiteParts {
  readonly licences: readonly Licence[];
  /** `buldan-map.js` without its sentences. */
  readonly embedScript: string;
}

/** What the editor makes whole sites from: all of a site that does not depend on its corpus. */
export interface SiteKit extends SiteParts {
  readonly version: string;
  /** The explorer's and the editor's page without the words and the policy of a site. */
  readonly page: string;
  readonly editorPage: string;
  /** The service worker without the files that it keeps. */
  readonly offlineWorker: string;
  /** Paths of files that go into every site as they are, and of those that only one with the editor has. */
  readonly copies: readonly string[];
  readonly editorCopies: readonly string[];
}

/** Where it lies in a site, and beside it the world's gazetteer and ground. */
export const SITE_KIT = 'editor/site-kit.json';
export const EDITOR_GAZETTEER = 'editor/world/gazetteer';
export const EDITOR_GROUND = 'editor/world/ground';

/** Where the development server, whose pages are not bundled, has a folder like that of a site for the editor to copy from. */
export const DEVELOPED_KIT = 'buldan-kit/';
