/** One of the site's texts in a language, or else in any that it has; empty where it has none. */
export function inLanguage(texts: Readonly<Record<string, string>>, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}
