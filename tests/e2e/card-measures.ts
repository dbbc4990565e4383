/**
 * What is wrong with the card that is on the screen, measured by boxes and hit tests; empty where all is well. Runs in
 * the page, so that it may use nothing from outside itself.
 */
export function measureCard(): string[] {
  const LEAST_LINES = 3;
  const card = document.querySelector('[data-card]');
  const quote = card?.querySelector<HTMLElement>('[data-quote]');
  if (!card || !quote) return ['no card'];
  const wrong: string[] = [];
  const say = (isWrong: boolean, words: string) => isWrong && wrong.push(words);
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const isInside = (inner: DOMRect, outer: { left: number; right: number; top: number; bottom: number }) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1;
  const frame = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const within = boxOf(card);

  const lines = parseFloat(getComputedStyle(quote).lineHeight);
  const wanted = Math.min(LEAST_LINES * lines, quote.scrollHeight);
  say(
    boxOf(quote).height < wanted - 1,
    `${Math.round(boxOf(quote).height)} of ${wanted} px of the quotation`,
  );
  const mark = quote.querySelector('mark')?.getBoundingClientRect();
  say(mark === undefined || !isInside(mark, boxOf(quote)), 'the mark is not in sight');

  const parts = ['h2', '[data-facts]', '[data-quote]', '[data-source]', '[data-card-footer]'];
  for (const part of parts) {
    const element = card.querySelector<HTMLElement>(part);
    if (element === null) {
      wrong.push(`${part} is missing`);
      continue;
    }
    say(!isInside(boxOf(element), within), `${part} leaves the card`);
    say(!isInside(boxOf(element), frame), `${part} leaves the window`);
    say(element.scrollWidth > element.clientWidth + 1, `${part} is wider than its box`);
    // A face's letters may reach out of their line by so much; nothing hides that.
    const reach = parseFloat(getComputedStyle(element).fontSize) / 4;
    say(
      part !== '[data-quote]' && element.scrollHeight > element.clientHeight + reach,
      `${part} is cut: ${element.scrollHeight} of ${element.clientHeight} px`,
    );
  }

  const hits = (element: Element) => {
    const { left, right, top, bottom } = boxOf(element);
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 4, (top + bottom) / 2],
      [right - 4, (top + bottom) / 2],
    ] as const;
    return points.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  };
  const controls = [...card.querySelectorAll('button, a')];
  for (const control of controls)
    say(!hits(control), `${control.textContent || control.ariaLabel} lies under another`);
  for (const part of ['h2', '[data-facts]', '[data-source]']) {
    const element = card.querySelector(part);
    say(element !== null && !hits(element), `${part} lies under another`);
  }
  for (const [index, one] of controls.entries()) {
    for (const other of controls.slice(index + 1)) {
      const [a, b] = [boxOf(one), boxOf(other)];
      const overlap =
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      say(overlap, `${one.textContent || one.ariaLabel} overlaps ${other.textContent || other.ariaLabel}`);
    }
  }
  const scrollers = [...document.querySelectorAll('[role="dialog"], [data-card]')];
  for (const scroller of scrollers)
    say(scroller.scrollHeight > scroller.clientHeight + 1, 'the card itself scrolls');
  return wrong;
}

/** Opens every place of the list one after the other, without loading the page again, and measures each passage. */
export async function measureAllCards(
  places: readonly string[],
): Promise<{ failures: string[]; cards: number }> {
  /** As patient as every other expectation: on a busy machine a sheet takes seconds to come up. */
  const PATIENCE_MS = 45_000;
  /** What is wrong with so many cards is wrong with all. */
  const ENOUGH_FAILURES = 8;
  const measure = (window as unknown as { measureCard: typeof measureCard }).measureCard;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** Asks until the answer is good or patience ends. */
  const settle = async (ask: () => string[]): Promise<string[]> => {
    const begin = performance.now();
    await frame();
    let answer = ask();
    while (answer.length > 0 && performance.now() - begin < PATIENCE_MS) {
      await frame();
      answer = ask();
    }
    return answer;
  };
  // To draw the map anew for each card takes a fifth of the time. It is still there to be hit.
  const unseen = new CSSStyleSheet();
  unseen.replaceSync('canvas { opacity: 0 }');
  document.adoptedStyleSheets.push(unseen);
  const isFrame = new URLSearchParams(location.search).has('embed');
  /** A host says nothing before the map has said that it hears: its line comes with a part of the program that follows. */
  const isReady = () =>
    new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => data?.type === 'ready' && resolve());
      window.postMessage({ buldan: 1, type: 'hello' }, location.origin);
    });
  const askMap = window.postMessage.bind(window);
  /** As a host does it, or as a reader who goes back to it. */
  const open = (place: string) => {
    if (isFrame) {
      askMap({ buldan: 1, type: 'select', place, article: null, mention: null }, location.origin);
      return;
    }
    const address = new URL(location.href);
    address.searchParams.set('place', place);
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const keyOf = () => {
    const card = document.querySelector('[data-card]');
    const count = card?.querySelector('[data-count]')?.textContent ?? '';
    return `${card?.querySelector('h2')?.textContent} ${count} ${card?.querySelector('blockquote')?.textContent}`;
  };
  const footer = () => document.querySelector('[data-card-footer]')?.getBoundingClientRect().bottom ?? 0;
  /** Waits until the map has brought the card to where it stays; gives where its footer then is. */
  const settleFooter = async (): Promise<number> => {
    const STILL = 3;
    let at = footer();
    for (let still = 0; still < STILL; still++) {
      await frame();
      if (footer() !== at) still = 0;
      at = footer();
    }
    return at;
  };
  /** A card opens as high as its first passage asks for, but for a phone held sideways, where it is as high as the screen. */
  const measureEmptiness = (): string[] => {
    const MOST_LINES = 2;
    const LOW = 480;
    const quote = document.querySelector<HTMLElement>('[data-quote]');
    const words = quote?.firstElementChild?.clientHeight ?? 0;
    const empty = quote ? (quote.clientHeight - words) / parseFloat(getComputedStyle(quote).lineHeight) : 0;
    return innerHeight < LOW || empty < MOST_LINES + 0.5 ? [] : [`${empty} empty lines below the quotation`];
  };
  const failures: string[] = [];
  let cards = 0;
  if (isFrame) {
    await isReady();
    // This page is its own host: what the map tells of a choice would come back to it as a wish, and two of them would take turns for ever.
    window.postMessage = () => undefined;
  }
  let before = keyOf();
  for (const place of places) {
    open(place);
    let kept: number | null = null;
    const measureSteps = (): string[] => {
      if (kept === null) return measureEmptiness();
      return Math.abs(footer() - kept) > 1 ? [`the steps have moved by ${footer() - kept} px`] : [];
    };
    for (let passage = 1; ; passage++) {
      const known = before;
      const wrong = await settle(() =>
        keyOf() === known ? ['nothing new is shown'] : [...measure(), ...measureSteps()],
      );
      cards += 1;
      kept ??= await settleFooter();
      if (wrong.length > 0) failures.push(`${place} ${passage}: ${wrong.join(', ')}`);
      if (failures.length >= ENOUGH_FAILURES) return { failures, cards };
      before = keyOf();
      const next = [...document.querySelectorAll<HTMLButtonElement>('[data-card-footer] button')].at(-1);
      if (next === undefined || next.disabled || before === known) break;
      next.click();
    }
  }
  return { failures, cards };
}
