import type { PlaceSummary } from '../corpus/place-summary.ts';
import { NO_LINKS } from '../corpus/sources.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import { NO_STATEMENTS, type Statements } from '../model/statements.ts';
import { articleIri, placeIri } from './address.ts';
import { type ExportedPlace, nameOf, type Selection } from './selection.ts';

/** What the Linked Places Format has members for beside a feature's properties and geometry: each name with its source, kinds, links, relations, dates, descriptions. */
export function linkedPlaceMembers(place: ExportedPlace, selection: Selection) {
  const { when, descriptions, depictions } = statementsOf(place);
  return {
    names: namesOf(place),
    types: typesOf(place),
    links: linksOf(place, selection),
    relations: relationsOf(place, selection),
    ...(when !== undefined && { when }),
    ...(descriptions !== undefined && { descriptions }),
    ...(depictions !== undefined && { depictions }),
  };
}

/** What is known of a place and stands among the properties of any GeoJSON. */
export function placeProperties({ summary, sources, geometry, point }: ExportedPlace) {
  if (sources === null) return {};
  const { names, ordinary, needsDesignator } = sources.matching;
  return {
    ...sources.statements.properties,
    ...(summary.display !== 'exact' && { display: summary.display }),
    // Of a point there is nothing more to say.
    ...(geometry !== null && geometry.type !== 'Point' && point !== null && { label_point: point }),
    ...(sources.population !== null && { population: sources.population }),
    matching: { ...names, ordinary, needs_head: needsDesignator },
  };
}

const statementsOf = ({ sources }: ExportedPlace): Statements => sources?.statements ?? NO_STATEMENTS;

function namesOf({ summary, sources }: ExportedPlace) {
  if (sources === null) return Object.entries(summary.names).map(([lang, toponym]) => ({ toponym, lang }));
  return sources.names.map(({ toponym, language, citation }) => ({
    toponym,
    lang: language,
    citations: [{ label: citation.label, year: citation.year }],
  }));
}

function typesOf(place: ExportedPlace): readonly object[] {
  const { kind } = place.summary;
  const { aat } = KIND_FACTS[kind];
  const own = {
    ...(aat === null ? {} : { identifier: `aat:${aat}` }),
    label: kind,
    sourceLabels: [{ label: kind, lang: 'en' }],
  };
  return [own, ...(statementsOf(place).types ?? [])];
}

function linksOf(place: ExportedPlace, { site }: Selection): readonly object[] {
  const articles = new Set(
    place.passages.map(({ article }) => article.source ?? articleIri(site, article.id)),
  );
  const { geonames, wikidata, ocha } = place.sources?.links ?? NO_LINKS;
  const known = [
    ...(statementsOf(place).links ?? []),
    ...(geonames === null ? [] : [{ type: 'closeMatch', identifier: `gn:${geonames}` }]),
    ...(wikidata === null ? [] : [{ type: 'closeMatch', identifier: `wd:${wikidata}` }]),
    ...(ocha === null ? [] : [{ type: 'closeMatch', identifier: `ocha:${ocha}` }]),
    ...[...articles].map((identifier) => ({ type: 'subjectOf', identifier })),
  ];
  // As the gazetteer has a link, before the plain one of the same place.
  const seen = new Set<string>();
  return known.filter(({ identifier }) => !seen.has(identifier) && seen.add(identifier));
}

function relationsOf(place: ExportedPlace, { site, language, gazetteer }: Selection): readonly object[] {
  const { container } = place;
  // What is said of a place whose position must not be told would lead to it.
  const exact = new Set(gazetteer.filter(({ display }) => display === 'exact').map(({ id }) => id));
  const others = (statementsOf(place).relations ?? []).filter(({ relationTo }) => exact.has(relationTo));
  const held =
    container === null
      ? []
      : [
          {
            relationType: 'gvp:broaderPartitive',
            relationTo: placeIri(site, container.id),
            label: nameOf(container, language),
          },
        ];
  return [
    ...held,
    ...others.map((relation) => ({ ...relation, relationTo: placeIri(site, relation.relationTo) })),
  ];
}

/** How sure a position is, in the words of the format. */
export function certaintyOf({ reasoned, confidence }: PlaceSummary): string {
  return reasoned ? 'uncertain' : CERTAINTY[confidence];
}

const CERTAINTY = { high: 'certain', medium: 'less-certain', low: 'uncertain' } as const;
