import type { RawMarkup } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';

/** What Markdown, HTML and web pages write and articles here do not read: it would be printed as it stands. */
const SIGNS: Readonly<Record<RawMarkup, RegExp>> = {
  heading: /^(?:#|#{3,})[ \t]+\S/,
  image: /!\[[^\]]*\]\([^)\s]*\)/,
  link: /(?<!!)\[[^\]\n]+\]\((?:https?:|mailto:|[/#.])[^)\s]*\)/,
  emphasis: /(\*\*|__)(?=\S).+?(?<=\S)\1/,
  html: /<\/?(?:p|br|b|i|u|em|strong|a|img|div|span|ul|ol|li|table|tr|td|h[1-6]|blockquote|figure|iframe|script)\b[^<>]*>/i,
  entity: /&(?:nbsp|amp|quot|lt|gt|laquo|raquo|#\d{2,5});/,
  'table-row': /^[ \t]*\|.*\|[ \t]*$/,
  list: /^[ \t]*[-*+] \S.*\n[ \t]*[-*+] \S/,
};

/** One warning for each sort of markup that the body of an article has, at the first of them. `firstLine` is the body's own. */
export function rawMarkdown(file: string, body: string, firstLine: number): Problem[] {
  return Object.entries(SIGNS).flatMap(([name, sign]) => {
    const markup = name as RawMarkup;
    const found = new RegExp(sign, `${sign.flags}m`).exec(body);
    if (found === null) return [];
    const before = body.slice(0, found.index + (/^\n*/.exec(found[0])?.[0].length ?? 0)).split('\n');
    return [
      {
        severity: 'warning',
        file,
        line: firstLine + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + 1,
        read: { what: 'markup', markup, printed: found[0].trim().replace(/\s+/g, ' ').slice(0, 60) },
        expected: { rule: 'plain-text', markup },
      },
    ];
  });
}
