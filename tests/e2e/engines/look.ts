import { setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Key, Question, Visitor } from './visitor.ts';

const PATIENCE_MS = 60_000;
const ASK_EVERY_MS = 80;

/** Elements by selector, and by their name or text. */
export interface Wanted {
  readonly selector: string;
  /** What the name holds. */
  readonly name?: string;
  /** The name, or the text of an element within, as a whole. */
  readonly is?: string;
}

const worded = ({ selector, name, is }: Wanted): string => [selector, name ?? is ?? ''].join(' ').trim();

/** Asks until the answer is neither false nor nothing; fails in the words of `what`. */
export async function until<Given extends readonly unknown[], Answer>(
  visitor: Visitor,
  what: string,
  question: Question<Given, Answer>,
  ...given: Given
): Promise<NonNullable<Answer>> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const answer = await visitor.ask(question, ...given);
    if (answer) return answer;
    await setTimeout(ASK_EVERY_MS);
  }
  throw new Error(`Waited in vain for: ${what}`);
}

interface Seen {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether a pointer there meets the element. */
  readonly isFree: boolean;
  readonly hasFocus: boolean;
  /** How often the page had drawn itself anew when it was looked at. */
  readonly frame: number;
}

/** Runs in the page: it may use nothing of this file. */
function lookFor({ selector, name, is }: Wanted, isBrought: boolean): Seen | null {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => tidy(element.getAttribute('aria-label') ?? element.textContent);
  const isMeant = (element: Element) =>
    (name === undefined || nameOf(element).includes(name)) &&
    (is === undefined || [element, ...element.querySelectorAll('*')].some((part) => nameOf(part) === is));
  const page = window as Window & { frame?: number; isDrawing?: boolean };
  if (!page.isDrawing) {
    page.isDrawing = true;
    requestAnimationFrame(() => Object.assign(page, { isDrawing: false, frame: (page.frame ?? 0) + 1 }));
  }
  const focus = document.activeElement;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (!isMeant(element)) continue;
    if (getComputedStyle(element).visibility === 'hidden' || element.getClientRects().length === 0) continue;
    if (isBrought) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const upper = document.elementFromPoint(x, y);
    const isFree = upper !== null && (element.contains(upper) || upper.contains(element));
    const frame = page.frame ?? 0;
    return { text: tidy(element.textContent), x, y, isFree, hasFocus: focus === element, frame };
  }
  return null;
}

/** Waits for an element that can be seen. */
export const see = (visitor: Visitor, wanted: Wanted): Promise<Seen> =>
  until(visitor, worded(wanted), lookFor, wanted, false);

export async function isGone(visitor: Visitor, wanted: Wanted): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while ((await visitor.ask(lookFor, wanted, false)) !== null) {
    if (performance.now() > end) throw new Error(`Still there: ${worded(wanted)}`);
    await setTimeout(ASK_EVERY_MS);
  }
}

/** So often the page draws itself anew while what is to be clicked stands: time tells nothing where a frame takes a second. */
const STILL_FRAMES = 3;

/** Brings an element into sight, waits until it stands still with nothing upon it, and clicks its middle. */
export async function clickOn(visitor: Visitor, wanted: Wanted): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let still: Seen | null = null;
  while (performance.now() < end) {
    const seen: Seen | null = await visitor.ask(lookFor, wanted, true);
    if (seen === null || still === null || !isStill(still, seen)) still = seen;
    else if (seen.frame - still.frame >= STILL_FRAMES) return visitor.click(seen.x, seen.y);
    await setTimeout(ASK_EVERY_MS);
  }
  throw new Error(`Could not be clicked: ${worded(wanted)} (${JSON.stringify(still)})`);
}

/** On the same page, at the same point, and free to be clicked both times. */
const isStill = (before: Seen, now: Seen): boolean =>
  before.isFree && now.isFree && before.x === now.x && before.y === now.y && before.frame <= now.frame;

/** Presses Tab until an element has the focus. */
export async function tabTo(visitor: Visitor, wanted: Wanted, most = 250): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if ((await visitor.ask(lookFor, wanted, false))?.hasFocus) return;
    await visitor.press('Tab');
  }
  throw new Error(`Not in the order of Tab: ${worded(wanted)}`);
}

/** The element with the focus, as `tag: name`; `nobody` where it is lost. */
const focused = (visitor: Visitor): Promise<string> =>
  visitor.ask(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nobody';
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ');
    const label = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const name = element.getAttribute('aria-label') ?? (label.trim() || element.textContent);
    return `${element.getAttribute('role') ?? element.localName}: ${(name ?? '').replace(/\s+/g, ' ').trim()}`;
  });

/** Waits until the focus is there. */
export const expectFocus = (visitor: Visitor, where: string | RegExp): Promise<void> =>
  expect
    .poll(() => focused(visitor))
    .toEqual(typeof where === 'string' ? where : expect.stringMatching(where));

export const addressOf = (visitor: Visitor): Promise<string> => visitor.ask(() => location.href);

/** Waits until the address holds something. */
export const arrive = (visitor: Visitor, part: string): Promise<unknown> =>
  until(
    visitor,
    `an address with ${part}`,
    (text: string) => decodeURIComponent(location.href).includes(text),
    part,
  );

/** Steps through the passages of the card until one holds the sentence; answers its text and what is marked in it. */
export async function findPassage(visitor: Visitor, sentence: string, step: Key | 'click') {
  const quoteOf = () => {
    const quote = document.querySelector('[role=dialog] blockquote');
    const marks = [...(quote?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent ?? '');
    return quote === null ? null : { text: quote.textContent ?? '', marks };
  };
  let quote = await until(visitor, 'a quotation', quoteOf);
  for (let steps = 0; !quote.text.includes(sentence); steps++) {
    if (steps > 30) throw new Error(`No passage with "${sentence}"`);
    await stepOn(visitor, step, quote.text);
    quote = await until(visitor, 'a quotation', quoteOf);
  }
  return quote;
}

async function stepOn(visitor: Visitor, step: Key | 'click', before: string): Promise<void> {
  if (step === 'click') await clickOn(visitor, NEXT_PASSAGE);
  else {
    await tabTo(visitor, NEXT_PASSAGE);
    await visitor.press(step);
  }
  const isNext = (old: string) => document.querySelector('[role=dialog] blockquote')?.textContent !== old;
  await until(visitor, 'the next passage', isNext, before);
}

const NEXT_PASSAGE: Wanted = { selector: '[role=dialog] button:not([disabled])', name: 'Next' };
