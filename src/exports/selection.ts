import type { ArticleSummary, ArticleText } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { PlaceSummary, Shapes } from '../corpus/place-summary.ts';
import type { Relation } from '../corpus/relation.ts';
import { NO_LINKS, type PlaceSources, type Sources } from '../corpus/sources.ts';
import type { Position, ShapeGeometry } from '../model/position.ts';
import type { Site } from '../model/site.ts';
import { NO_STATEMENTS } from '../model/statements.ts';
import type { MapFrame } from './map/frame.ts';

/** What an export is asked to write: the shown part of a corpus, with all that belongs to it. */
export interface Selection {
  readonly site: Site;
  /** Language of titles and names where a format has room for one. */
  readonly language: string;
  /** The places to write. */
  readonly places: readonly PlaceSummary[];
  /** Every place of the manifest, so that containers can be named. */
  readonly gazetteer: readonly PlaceSummary[];
  /** The articles to write; passages of other articles are left out. */
  readonly articles: readonly ArticleSummary[];
  readonly passages: Readonly<Record<string, readonly Passage[]>>;
  /** Full texts; those of articles that publish only excerpts are missing. */
  readonly texts: readonly ArticleText[];
  /** What sentences state about two places. */
  readonly relations: readonly Relation[];
  readonly shapes: Shapes;
  readonly sources: Sources;
  /** What a picture of the map shows; `null` where only the places are to be drawn. */
  readonly frame: MapFrame | null;
}

export type ExportedGeometry = { readonly type: 'Point'; readonly coordinates: Position } | ShapeGeometry;

export interface ExportedPassage {
  readonly passage: Passage;
  readonly article: ArticleSummary;
}

/** A place as every export may show it. */
export interface ExportedPlace {
  readonly summary: PlaceSummary;
  /** `null` where the position is unknown or must not be told. */
  readonly point: Position | null;
  /** Its line or area where there is one, else its point. */
  readonly geometry: ExportedGeometry | null;
  /** `null` for the outermost, and where the container is withheld. */
  readonly container: PlaceSummary | null;
  readonly sources: PlaceSources | null;
  readonly passages: readonly ExportedPassage[];
}

function geometryOf(summary: PlaceSummary, shapes: Shapes): ExportedGeometry | null {
  if (summary.display !== 'exact') return null;
  const shape = shapes[summary.id];
  if (shape !== undefined) return shape;
  return summary.point === null ? null : { type: 'Point', coordinates: summary.point };
}

/**
 * The places of a selection as they may leave the site: withheld ones are missing, coarse ones have neither
 * point nor geometry. Every format writes these and nothing else, so that none can tell more than the site does.
 */
export function exportedPlaces(selection: Selection): readonly ExportedPlace[] {
  const summaries = new Map(selection.gazetteer.map((summary) => [summary.id, summary]));
  const articles = new Map(selection.articles.map((article) => [article.id, article]));
  const passagesOf = (place: string): ExportedPassage[] =>
    (selection.passages[place] ?? []).flatMap((passage) => {
      const article = articles.get(passage.article);
      return article === undefined ? [] : [{ passage, article }];
    });
  const containerOf = (summary: PlaceSummary): PlaceSummary | null => {
    const container = summary.container === null ? undefined : summaries.get(summary.container);
    return container === undefined || container.display === 'withheld' ? null : container;
  };
  return selection.places
    .filter((summary) => summary.display !== 'withheld')
    .map((summary) => ({
      summary: publicSummary(summary),
      point: publicSummary(summary).point,
      geometry: geometryOf(summary, selection.shapes),
      container: containerOf(summary),
      sources: publicSources(summary, selection.sources[summary.id] ?? null),
      passages: passagesOf(summary.id),
    }));
}

/** Of a coarse place neither the position may be told nor anything that leads to it. */
function publicSummary(summary: PlaceSummary): PlaceSummary {
  if (summary.display === 'exact') return summary;
  return { ...summary, point: null };
}

function publicSources({ display }: PlaceSummary, sources: PlaceSources | null): PlaceSources | null {
  if (display === 'exact' || sources === null) return sources;
  return {
    ...sources,
    geometrySource: '',
    positionSource: '',
    links: NO_LINKS,
    note: null,
    statements: NO_STATEMENTS,
  };
}

/** The name of a place in the language, or else in any language that it has; its id where it has no name. */
export function nameOf(summary: PlaceSummary, language: string): string {
  return summary.names[language] ?? Object.values(summary.names)[0] ?? summary.id;
}
