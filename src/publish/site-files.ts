import { exportedPlaces, type Selection } from '../exports/selection.ts';
import { creditsOf } from '../exports/source-fields.ts';
import type { Speech } from '../languages/choose.ts';
import type { Site } from '../model/site.ts';
import type { BasemapDetail } from '../pipeline/basemap/build-basemap.ts';
import { type Corpus, countArticles } from '../pipeline/files/corpus.ts';
import type { OutputFile } from '../pipeline/files/output-file.ts';
import { bareSelection } from '../pipeline/files/whole-selection.ts';
import { embedScriptFile } from './embed-script.ts';
import { headerFile } from './header-file.ts';
import { dataSetsOf, type Licence } from './licences.ts';
import { addPolicy, fillPage } from './page-head.ts';
import { licencesPageOf } from './pages/licences-page.ts';
import { createLocator, NO_LOCATOR } from './pages/locator.ts';
import { missingPageOf, missingPageSheets } from './pages/missing-page.ts';
import { writePage } from './pages/page.ts';
import { pagesOfCorpus } from './pages/page-source.ts';
import { pageFiles } from './pages/pages.ts';
import { createPictures, type Picture } from './pages/pictures.ts';
import type { SiteParts } from './site-kit.ts';
import { COARSEST_GROUND, type WholeGround } from './world-ground.ts';

/** What a run of the pipeline has made, as far as pages and pictures show it. */
export interface Made {
  readonly corpus: Corpus;
  readonly basemap: readonly BasemapDetail[];
  readonly site: Site;
}

/** A site of more pages than these has no drawings in them: they would be most of its bytes. */
const MOST_DRAWN = 2000;

/** What a site has beside its data and what was bundled. */
export interface OwnFiles {
  /** Plain pages, the custom element's script, headers for hosts. */
  readonly files: Iterable<OutputFile>;
  /** Whoever makes the site paints them. */
  readonly pictures: readonly Picture[];
}

/** On the ground of the `world` plain pages draw where something lies, and pictures show it. */
export function ownFiles(made: Made, world: WholeGround, parts: SiteParts, speech: Speech): OwnFiles {
  const { corpus, basemap, site } = made;
  const bare = bareSelection(corpus);
  const isDrawn = countArticles(corpus) + corpus.places.length <= MOST_DRAWN;
  const locator = isDrawn ? createLocator(bare, { basemap, world: world.read(COARSEST_GROUND) }) : NO_LOCATOR;
  // Whoever shows a picture asks for its absolute address: without a base URL there is nobody to draw for.
  const pictures = site.baseUrl === null ? null : createPictures(bare, { basemap, world });
  const others = [
    embedScriptFile(parts.embedScript, speech.messagesOf(site.languages)),
    licencesFile(bare, dataSetsOf(bare, basemap), parts.licences, speech),
    missingFile(site, bare.language, speech),
    ...missingPageSheets(site),
    headerFile(site),
  ];
  return {
    files: {
      *[Symbol.iterator]() {
        yield* pageFiles(pagesOfCorpus(corpus), speech, (id) => pictures?.pathOf(id) ?? null, locator);
        yield* others;
      },
    },
    pictures: pictures?.all ?? [],
  };
}

/** The explorer's page, of the one that was bundled. */
export function explorerPage(bundled: string, site: Site): OutputFile {
  return { path: 'index.html', content: () => addPolicy(fillPage(bundled, site), site) };
}

function licencesFile(
  selection: Selection,
  dataSets: readonly string[],
  software: readonly Licence[],
  { messagesIn }: Speech,
): OutputFile {
  const { site, language } = selection;
  const messages = messagesIn(language);
  const page = licencesPageOf(software, dataSets, messages);
  const credits = creditsOf(exportedPlaces(selection));
  return { path: page.path, content: () => writePage(page, messages, { site, credits }) };
}

function missingFile(site: Site, language: string, { messagesIn, messagesOf }: Speech): OutputFile {
  const messages = messagesIn(language);
  const others = messagesOf(site.languages).filter((each) => each.language !== messages.language);
  const page = missingPageOf(site, messages, others);
  return { path: page.path, content: () => writePage(page, messages, { site, credits: [] }) };
}
