import type { MentionLink, RelationLink, View } from '../model/view.ts';

/** What a choice changes in the view; hand it to `ViewStore.change` with `push`. */
export type ViewChange = Partial<View>;

/** A place, from the map or a list: its popup opens; an open article stays open. */
export function selectPlace(place: string): ViewChange {
  return { place, mention: null, relation: null };
}

/** A place's page in the panel, in front of everything else there. */
export function selectPlacePage(place: string): ViewChange {
  return { place, mention: null, relation: null, article: null, tab: 'place' };
}

export function deselectPlace(): ViewChange {
  return { place: null, relation: null };
}

/** A mention: its article opens at these words and the place they name is chosen. */
export function selectMention(mention: MentionLink, place: string): ViewChange {
  return { place, article: mention.article, mention, relation: null };
}

/** A relation on the map: its sentences open beside it, with the others drawn around it. */
export function selectRelation(relation: RelationLink): ViewChange {
  return { relation, relations: true, place: null, mention: null };
}

/** An article, at its beginning. */
export function selectArticle(article: string): ViewChange {
  return { article, mention: null, place: null, relation: null };
}

/** Back to where it was opened. */
export function closeArticle(): ViewChange {
  return { article: null, mention: null };
}

/** Back to the list of articles. */
export function deselectArticle(): ViewChange {
  return { ...closeArticle(), tab: 'articles' };
}
