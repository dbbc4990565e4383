import type { Summary } from '../../pipeline/files/summary.ts';
import type { UserMessages } from '../user-language.ts';

/** Of a list no more is printed. */
const MOST = 10;

/** What a check found, a line a fact; what the reader has to do something about says so. */
export function printSummary(summary: Summary, hasBasemap: boolean, messages: UserMessages): string {
  const { check: words, count } = messages;
  if (summary.articles === 0) return words.noArticles;
  const articles = count.articles(summary.articles);
  const suspicious = summary.suspicious.map(({ name, place, mentions }) =>
    words.suspiciousName(name, place, count.mentions(mentions)),
  );
  const languages = summary.languages.map(([language, number]) => `${language} ${messages.number(number)}`);
  return [
    summary.mentions === 0
      ? words.empty
      : words.found(articles, count.mentions(summary.mentions), count.places(summary.places)),
    ...(summary.without.length > 0 && summary.mentions > 0
      ? [words.without(count.articles(summary.without.length), listed(summary.without, messages))]
      : []),
    ...(suspicious.length > 0 ? [words.suspicious(listed(suspicious, messages))] : []),
    words.languages(languages.join(words.separator)),
    ...(summary.sources.length > 0 ? [words.sources(summary.sources.join(words.separator))] : []),
    hasBasemap ? words.ownBasemap : words.worldBasemap,
  ].join('\n');
}

function listed(names: readonly string[], { check: words, number }: UserMessages): string {
  const more = names.length - MOST;
  return `${names.slice(0, MOST).join(words.separator)}${more > 0 ? words.andMore(number(more)) : ''}`;
}
