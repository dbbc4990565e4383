import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { startHostServer } from '../hosts/host-server.ts';
import { PLACES } from '../places.ts';
import { test } from './engine-test.ts';
import { addressOf, arrive, clickOn, expectFocus, findPassage, isGone, see, tabTo, until } from './look.ts';
import type { Visitor } from './visitor.ts';

const SEEDS = 'tests/fixtures/seeds';
const TEXTS = readdirSync(SEEDS).map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8'));

/** One browser is enough for all of it. */
test.describe.configure({ mode: 'default' });

/** The chosen mention, in the middle of the text. */
const mentionInSight = () => {
  const chosen = document.querySelector('a[aria-current="location"]');
  const { top, bottom } = chosen?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  const isInSight = top >= 0 && bottom <= innerHeight;
  return isInSight ? (chosen?.closest('p, h2, h3')?.textContent ?? null) : null;
};

const inList = (name: string) => ({ selector: '[role=tabpanel] a', is: name });

async function openFirstView(visitor: Visitor, address: string): Promise<void> {
  await visitor.open(address);
  await until(visitor, 'the living map', () => document.querySelector('[data-mark="point"]') !== null);
}

test('the first view is the whole of the page, from right to left', async ({ visitor, site }) => {
  await openFirstView(visitor, site.address);
  expect(await visitor.ask(() => document.documentElement.dir)).toBe('rtl');
  await see(visitor, { selector: 'h1', is: 'بُلدان' });
  await see(visitor, { selector: '[role=tabpanel] a', name: 'يتهاوى في دير الزور' });
  await until(visitor, 'ground, marks and names', () =>
    ['basemap', 'places', 'labels'].every((pane) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`.leaflet-${pane}-pane canvas`);
      const { width = 0, height = 0 } = canvas ?? {};
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return pixels.some((value, index) => index % 4 === 3 && value > 0);
    }),
  );
});

test('five places quote their sentences to the letter, opened by click', async ({ visitor, site }) => {
  await openFirstView(visitor, `${site.address}?lang=en&tab=places`);
  for (const { english, sentence, marked } of PLACES) {
    await clickOn(visitor, inList(english));
    const { text, marks } = await findPassage(visitor, sentence, 'click');
    expect(TEXTS.filter((article) => article.includes(text))).toHaveLength(1);
    expect(marks).toContain(marked);
    await clickOn(visitor, { selector: '[role=dialog] button', is: 'Close' });
    await isGone(visitor, { selector: '[role=dialog]' });
  }
});

for (const { english, sentence, marked } of PLACES) {
  test(`${english} leads by key into the article at that sentence, and back`, async ({ visitor, site }) => {
    await openFirstView(visitor, `${site.address}?lang=en&tab=places`);
    await tabTo(visitor, inList(english));
    await visitor.press('Enter');
    await expectFocus(visitor, `dialog: ${english}`);
    await findPassage(visitor, sentence, 'Enter');
    await tabTo(visitor, { selector: '[role=dialog] a', name: 'Read in the article' });
    await visitor.press('Enter');
    expect(await until(visitor, 'the mention in the text', mentionInSight)).toContain(sentence);
    await expectFocus(visitor, `a: ${marked}`);
    await visitor.press('Escape');
    await expectFocus(visitor, 'a: Read in the article');
    await visitor.press('Escape');
    await isGone(visitor, { selector: '[role=dialog]' });
    await expect.poll(async () => (await see(visitor, inList(english))).hasFocus).toBe(true);
  });
}

for (const [place, view] of [
  ['deir-ez-zor', ''],
  ['tulul-al-safa', '&at=33.1,37.2,8'],
]) {
  test(`the mark of ${place} is hit where it is drawn`, async ({ visitor, site }) => {
    await openFirstView(visitor, `${site.address}?lang=en${view}`);
    await clickOn(visitor, { selector: `[data-place="${place}"]` });
    await arrive(visitor, `place=${place}`);
    await see(visitor, { selector: '[role=dialog] blockquote' });
  });
}

test('a story is walked by button and by key, and the map follows', async ({ visitor, site }) => {
  await openFirstView(visitor, `${site.address}?lang=en`);
  await clickOn(visitor, { selector: '[role=tabpanel] a', name: 'Walk the story' });
  await clickOn(visitor, { selector: 'button:not([disabled])', is: 'Next mention' });
  await arrive(visitor, 'place=deir-ez-zor');
  await visitor.press('j');
  await arrive(visitor, 'place=al-bukamal');
  expect(await until(visitor, 'the mention in the text', mentionInSight)).toContain('البوكمال');
  await visitor.press('k');
  await arrive(visitor, 'place=deir-ez-zor');
});

test('Arabic is typed and found, however it is spelt', async ({ visitor, site }) => {
  await openFirstView(visitor, site.address);
  await clickOn(visitor, { selector: '[role=combobox]' });
  await visitor.press(...'ادلب');
  const found = await see(visitor, { selector: '[role=option]', name: 'إدلب' });
  expect(found.text).toContain('إدلب');
  await clickOn(visitor, { selector: '[role=option]', name: 'إدلب' });
  await arrive(visitor, 'place=idlib');
});

test('the timeline is stepped by key, and takes lists and map along', async ({ visitor, site }) => {
  await openFirstView(visitor, `${site.address}?lang=en`);
  const start = { selector: '[role=slider], input[type=range]', name: 'Beginning of the range' };
  await see(visitor, start);
  await tabTo(visitor, start);
  await visitor.press('ArrowRight');
  await arrive(visitor, 'from=2017-05-02');
});

test('the language changes without another page', async ({ visitor, site }) => {
  await openFirstView(visitor, site.address);
  await visitor.ask(() => document.body.setAttribute('data-same-page', ''));
  await clickOn(visitor, { selector: 'button', is: 'English' });
  await see(visitor, { selector: 'h1', is: 'Buldan' });
  expect(await visitor.ask(() => document.body.hasAttribute('data-same-page'))).toBe(true);
  expect(await visitor.ask(() => document.documentElement.lang)).toBe('en');
});

test('what is shown is shared by its address, and opens again from it', async ({ visitor, site }) => {
  await openFirstView(visitor, `${site.address}?lang=en&place=al-bukamal`);
  await clickOn(visitor, { selector: 'button', name: 'Share and save' });
  const field = 'dialog input, dialog textarea';
  const link = await until(
    visitor,
    'the link',
    (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value,
    field,
  );
  expect(link).toContain('place=al-bukamal');
  await visitor.open(link);
  await see(visitor, { selector: '[role=dialog] blockquote', name: 'البوكمال' });
});

test('what is shown is saved as a file', async ({ visitor, site }) => {
  await openFirstView(visitor, `${site.address}?lang=en&place=al-bukamal`);
  await clickOn(visitor, { selector: 'button', name: 'Share and save' });
  await clickOn(visitor, { selector: 'dialog [role=tab]', is: 'Data' });
  // Drivers differ in whether they can tell of a download: the page's own file is looked at where it is handed over.
  await visitor.ask(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      file.text().then((text) => document.body.setAttribute('data-saved', text.slice(0, 10_000)));
      return make.call(URL, file);
    };
  });
  await clickOn(visitor, { selector: 'dialog button', name: 'GeoJSON' });
  const saved = await until(visitor, 'the file', () => document.body.getAttribute('data-saved'));
  expect(saved).toContain('"FeatureCollection"');
  expect(saved).toContain('البوكمال');
});

test('the code to paste shows the map in a page of another origin', async ({ visitor, site }) => {
  await openFirstView(visitor, `${site.address}?lang=en&place=al-bukamal`);
  await clickOn(visitor, { selector: 'button', name: 'Share and save' });
  await clickOn(visitor, { selector: 'dialog [role=tab]', is: 'Embed' });
  const code = await until(visitor, 'the code', () =>
    [...document.querySelectorAll<HTMLTextAreaElement>('dialog textarea')]
      .map(({ value }) => value)
      .find((value) => value.includes('<buldan-map')),
  );
  const host = await startHostServer(site.address);
  host.add('/story.html', `<!doctype html><meta charset="utf-8"><title>A story</title><main>${code}</main>`);
  await visitor.open(`${host.origin}/story.html`);
  await until(visitor, 'a frame as high as the map asks', () => {
    const frame =
      document.querySelector('buldan-map')?.shadowRoot?.querySelector('iframe') ??
      document.querySelector('iframe');
    return (frame?.getBoundingClientRect().height ?? 0) > 200;
  });
  await visitor.enterFrame();
  const quote = await see(visitor, { selector: 'blockquote', name: 'البوكمال' });
  expect(TEXTS.some((article) => article.includes(quote.text))).toBe(true);
  host.close();
});

test('a visited site is read without its host', async ({ visitor, site }) => {
  await openFirstView(visitor, `${site.address}?lang=en`);
  await until(visitor, 'the copy', () => {
    navigator.serviceWorker.ready.then(({ active }) =>
      document.body.setAttribute('data-worker', active?.state ?? ''),
    );
    return document.body.getAttribute('data-worker') === 'activated';
  });
  await site.close();
  await visitor.open(`${site.address}?place=al-bukamal&lang=en`);
  await see(visitor, { selector: 'blockquote', name: 'البوكمال' });
  expect(await addressOf(visitor)).toContain(site.address);
});
