import type { PageFields } from './page-fields.ts';

const ARTICLE_TYPES = /Article$|^(?:BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|ScholarlyArticle)$/;

/** No publisher writes more of it about one article. */
const LONGEST = 1_000_000;

/** What a page says of its article in JSON-LD (schema.org); nothing where that is no JSON or of something else. */
export function readLinkedData(script: string): Partial<PageFields> {
  const article = script.length > LONGEST ? null : articlesIn(parse(script), 0)[0];
  if (!article) return {};
  const said = {
    title: textOf(article.headline) ?? textOf(article.name),
    outlet: nameOf(article.publisher) ?? nameOf(article.isPartOf),
    author: nameOf(article.author) ?? nameOf(article.creator),
    date: textOf(article.datePublished) ?? textOf(article.dateCreated),
    language: textOf(article.inLanguage),
    source: addressOf(article.url) ?? addressOf(article.mainEntityOfPage) ?? addressOf(article['@id']),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

const DEEPEST = 6;

/** All articles among the things that are described, which may stand alone, in a list, or in a graph. */
function articlesIn(value: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => articlesIn(each, depth + 1));
  if (!isObject(value)) return [];
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return [value];
  return [...articlesIn(value['@graph'], depth + 1), ...articlesIn(value.mainEntity, depth + 1)];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The name of a person or organisation, the names of several with commas. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.flatMap((each) => nameOf(each) ?? []);
    return names.length === 0 ? null : names.join(', ');
  }
  const name = isObject(value) ? textOf(value.name) : textOf(value);
  return name === null || /^https?:/.test(name) ? null : name;
}

function addressOf(value: unknown): string | null {
  const address = isObject(value) ? (textOf(value['@id']) ?? textOf(value.url)) : textOf(value);
  return address !== null && /^https?:/.test(address) ? address : null;
}
