import type { Problem } from '../model/problem.ts';

/** What Markdown, HTML and web pages write and articles here do not read: it would be printed as it stands. */
const SIGNS: readonly { readonly what: string; readonly sign: RegExp; readonly fix: string }[] = [
  { what: 'a heading', sign: /^(?:#|#{3,})[ \t]+\S/, fix: 'Begin an inner heading with "## ".' },
  {
    what: 'an image',
    sign: /!\[[^\]]*\]\([^)\s]*\)/,
    fix: 'Take it out; a caption begins with "^caption ".',
  },
  {
    what: 'a link',
    sign: /(?<!!)\[[^\]\n]+\]\((?:https?:|mailto:|[/#.])[^)\s]*\)/,
    fix: 'Leave its words, and take the address out.',
  },
  {
    what: 'bold or italic words',
    sign: /(\*\*|__)(?=\S).+?(?<=\S)\1/,
    fix: 'Take the signs around the words out.',
  },
  {
    what: 'HTML',
    sign: /<\/?(?:p|br|b|i|u|em|strong|a|img|div|span|ul|ol|li|table|tr|td|h[1-6]|blockquote|figure|iframe|script)\b[^<>]*>/i,
    fix: 'Take the tags out, or give the page itself to buldan add.',
  },
  {
    what: 'an entity',
    sign: /&(?:nbsp|amp|quot|lt|gt|laquo|raquo|#\d{2,5});/,
    fix: 'Write the sign itself.',
  },
  { what: 'a row of a table', sign: /^[ \t]*\|.*\|[ \t]*$/, fix: 'Write it as a sentence.' },
  {
    what: 'a list',
    sign: /^[ \t]*[-*+] \S.*\n[ \t]*[-*+] \S/,
    fix: 'Write its items as a sentence, or as paragraphs.',
  },
];

/** One warning for each sort of markup that the body of an article has, at the first of them. `firstLine` is the body's own. */
export function rawMarkdown(file: string, body: string, firstLine: number): Problem[] {
  return SIGNS.flatMap(({ what, sign, fix }) => {
    const found = new RegExp(sign, `${sign.flags}m`).exec(body);
    if (found === null) return [];
    const before = body.slice(0, found.index + (/^\n*/.exec(found[0])?.[0].length ?? 0)).split('\n');
    return [
      {
        severity: 'warning',
        file,
        line: firstLine + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + 1,
        read: `${what}: ${found[0].trim().replace(/\s+/g, ' ').slice(0, 60)}`,
        expected: 'plain text: this would be printed as it stands',
        fix,
      },
    ];
  });
}
