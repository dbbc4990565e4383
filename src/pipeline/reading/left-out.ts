import { hasErrors, type Problem } from '../../model/problem.ts';

interface Publishable<Article> {
  /** `null` where nothing may be published. */
  readonly articles: readonly Article[] | null;
  /** Files of the others, also of those that were too large to be read. */
  readonly leftOut: readonly string[];
}

/**
 * The articles without an error. Nothing may be published where what all of them need is broken, where errors have left none,
 * or where the run is strict and there is any error: then the last good site stays.
 */
export function publishable<Article extends { readonly file: string }>(
  articles: readonly Article[],
  { problems, isBroken }: { readonly problems: readonly Problem[]; readonly isBroken: boolean },
  strict: boolean,
): Publishable<Article> {
  const faulty = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  const good = articles.filter(({ file }) => !faulty.has(file));
  // What is no article is among them only where it is said to be broken.
  const leftOut = isBroken ? [] : [...faulty];
  const isStopped = isBroken || (strict && hasErrors(problems)) || (good.length === 0 && leftOut.length > 0);
  return { articles: isStopped ? null : good, leftOut };
}
