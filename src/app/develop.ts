import { ar } from '../languages/commands/ar.ts';
import { en } from '../languages/commands/en.ts';
import { ar as arabicProblems } from '../languages/problems/ar.ts';
import { en as englishProblems } from '../languages/problems/en.ts';
import { type ProblemSentences, wordProblem } from '../languages/problems/word-problem.ts';
import type { Problem } from '../model/problem.ts';

/** What the development server sends where the corpus has errors, and where it is another one. */
const PROBLEMS = 'buldan:problems';
const CHANGED = 'buldan:changed';
/** What the page tells it when it hears these. */
const LISTENING = 'buldan:listening';

const PANEL = 'develop-problems';

interface Told {
  readonly problems: readonly Problem[];
  /** Whether they stop the site; else articles are left out of it. */
  readonly isStopped: boolean;
}

/** Shows the problems over the page, in its language, with file, line and remedy. */
function show({ problems, isStopped }: Told): void {
  const isArabic = document.documentElement.lang.startsWith('ar');
  const messages = isArabic ? ar : en;
  const sentences = isArabic ? arabicProblems : englishProblems;
  const panel = document.createElement('section');
  panel.id = PANEL;
  panel.setAttribute('role', 'alert');
  panel.dir = isArabic ? 'rtl' : 'ltr';
  Object.assign(panel.style, {
    position: 'fixed',
    insetInline: '0',
    insetBlockStart: '0',
    zIndex: '10000',
    maxBlockSize: '60vh',
    overflow: 'auto',
    padding: '16px 24px',
    background: 'var(--card, #fff)',
    color: 'var(--ink, #222)',
    borderBlockEnd: '3px solid #b3402a',
    boxShadow: '0 4px 24px rgb(0 0 0 / 25%)',
  });
  panel.append(
    textOf('h2', isStopped ? messages.develop.title : messages.develop.leftOut),
    ...(isStopped ? [] : [closeButton(messages.develop.close)]),
    ...problems.map((problem) => item(problem, sentences)),
  );
  document.getElementById(PANEL)?.remove();
  document.body.append(panel);
}

function closeButton(words: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => document.getElementById(PANEL)?.remove());
  return button;
}

function item(problem: Problem, sentences: ProblemSentences): HTMLElement {
  const { file, line, column } = problem;
  const { read, expected, fix } = wordProblem(problem, sentences);
  const place = textOf('code', `${file}:${line}:${column}`);
  const said = [read, sentences.expected(expected), fix].map((text) => textOf('p', text));
  for (const each of [place, ...said]) {
    each.dir = 'auto';
    each.style.margin = '2px 0';
  }
  const article = document.createElement('article');
  article.style.marginBlock = '12px';
  article.append(place, ...said);
  return article;
}

function textOf(tag: 'h2' | 'p' | 'code', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** The editor around a preview knows what has changed, and says it itself. */
const isPreview = new URLSearchParams(location.search).get('preview') === '1';

if (!isPreview) {
  import.meta.hot?.on(PROBLEMS, (told: Told) => show(told));
  import.meta.hot?.on(CHANGED, () => location.reload());
  import.meta.hot?.send(LISTENING);
}
