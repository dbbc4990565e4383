import { isVisible, unprintableInText } from '../../src/text/unprintable.ts';

/** What runs where text is taken for markup or script, each under a number of its own. */
const MARKUP: readonly ((run: string) => string)[] = [
  (run) => `<script>${run}</script>`,
  (run) => `<img src=x onerror="${run}">`,
  (run) => `"><svg onload="${run}">`,
  (run) => `'-(${run})-'`,
  (run) => `</title><script>${run}</script>`,
  (run) => `</textarea></style></noscript><img src onerror=${run}>`,
  (run) => `<iframe srcdoc="&lt;script&gt;top.${run}&lt;/script&gt;"></iframe>`,
  (run) => `javascript:${run}`,
  (run) => `data:text/html,<script>opener.${run}</script>`,
  (run) => `{{constructor.constructor('${run}')()}}`,
  (run) => `\${${run}}`,
  (run) => `]]><script>${run}</script><![CDATA[`,
  (run) => `--><img src=x onerror=${run}><!--`,
  (run) => `<a href="jav&#x09;ascript:${run}">x</a>`,
  (run) => `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
];

/** What is no markup, and what breaks programs that count, cut, compare or lay out letters. */
const LETTERS: readonly string[] = [
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068 no end of it',
  '\u200F\u200E\u061C',
  'e\u0301\u0327\u0489'.repeat(40),
  '\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67',
  '\uFDFA\uFDFB',
  'ﷲ ﻻ ـــــ',
  'constructor __proto__ hasOwnProperty toString',
  '%00 %2e%2e%2f %u202e',
  '=HYPERLINK("http://127.0.0.1:1/","x")',
  '+1+cmd|calc',
  "'; DROP TABLE places; --",
  'A'.repeat(3000),
  'كلمة'.repeat(800),
  '\u0001\u0008\u001B[31m',
  '\uFEFF\u00AD\u2028\u2029',
  '\uFFFE\uFFFF\u{1FFFF}',
  '\uD800 \uDC00',
  'a\u0000 \u0000b',
  '\u3164\u2800\u115F',
  `e${'\u0301'.repeat(10_000)}`,
  '\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67'.repeat(200),
];

/** The global that a text sets when it is run as script. */
export const RAN = 'attacked';

/** A text to put where people's words go, another each time. */
export function hostileWords(random: () => number): string {
  const letters = LETTERS[Math.floor(random() * LETTERS.length)] ?? '';
  const choice = random();
  if (choice < 0.3) return letters;
  return choice < 0.5 ? letters + hostileMarkup(random) : hostileMarkup(random);
}

/** The same for what is a name: that it is none would keep the whole article or site from being made. */
export function hostileName(random: () => number): string {
  const words = hostileWords(random);
  return isVisible(words) && unprintableInText(words) === null ? words : hostileMarkup(random);
}

export function hostileMarkup(random: () => number): string {
  const markup = MARKUP[Math.floor(random() * MARKUP.length)];
  return markup?.(`window.${RAN}=${Math.floor(random() * 1e6)}`) ?? '';
}
