import { expect, test } from '@playwright/test';
import { expectAccessible, placeCard } from './explorer-page.ts';
import { drawing, expectDrawn, settle } from './map-page.ts';

const ARTICLE = '2017-11-01-toward-al-bukamal';
const MENTION = `article=${ARTICLE}&place=al-bukamal&mention=${encodeURIComponent('البوكمال')}.2`;

test('the keys j and k walk the story by their position, on an Arabic layout too', async ({ page }) => {
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await expect(page.getByRole('button', { name: 'Next mention' })).toBeEnabled();
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'ت', bubbles: true })),
  );
  await expect(page).toHaveURL(/place=deir-ez-zor&/);
  await page.keyboard.press('KeyJ');
  await expect(page).toHaveURL(/place=al-bukamal&/);
  await page.keyboard.press('KeyK');
  await expect(page).toHaveURL(/place=deir-ez-zor&/);
});

test('the walk passes over what the filters hide', async ({ page }) => {
  await page.goto(`./?lang=en&article=${ARTICLE}&kind=desert`);
  const next = page.getByRole('button', { name: 'Next mention' });
  await next.click();
  await expect(page.locator('a[aria-current=location]')).toHaveAttribute('data-shown', 'true');
  await expect(page).toHaveURL(/place=[a-z-]*desert/);
});

test('Back leaves a walk at once', async ({ page }) => {
  await page.goto('./?lang=en');
  await page.getByRole('link').filter({ hasText: '1 November 2017' }).first().click();
  const next = page.getByRole('button', { name: 'Next mention' });
  for (let step = 0; step < 4; step++) await next.click();
  await page.goBack();
  await expect(page).toHaveURL(/article=[^&]*(&at=[^&]*)?$/);
  await page.goBack();
  await expect(page.getByRole('tab', { name: /Articles/ })).toBeVisible();
});

test('the walk goes on by itself until it is stopped', async ({ page }) => {
  await page.clock.install();
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await page.getByRole('button', { name: 'Walk through the story' }).click();
  const mention = () => new URL(page.url()).searchParams.get('mention');
  for (let step = 0; step < 3; step++) {
    const before = mention();
    await page.clock.runFor(12_500);
    await expect.poll(mention).not.toBe(before);
  }
  await page.getByRole('button', { name: 'Stop' }).click();
  const stopped = mention();
  await page.clock.runFor(30_000);
  expect(mention()).toBe(stopped);
});

test('scrolling the text lights the places of its paragraph on the map', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the text covers the map of a phone');
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await expect(page.getByRole('button', { name: 'Next mention' })).toBeEnabled();
  const drawn = async () => `${await drawing(page, 'shapes')} ${await drawing(page, 'places')}`;
  await expectDrawn(page, 'places');
  await page.waitForLoadState('networkidle');
  const before = await drawn();
  await page.locator('article').getByText('ورشحت معلومات').scrollIntoViewIfNeeded();
  await expect.poll(drawn).not.toBe(before);
});

test('single keys can be switched off for good', async ({ page }) => {
  await page.goto(`./?lang=en&tab=places`);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await expectAccessible(page);
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await expect(page.getByRole('button', { name: 'Next mention' })).toBeEnabled();
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('KeyH');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveCount(0);
  await expect(page).not.toHaveURL(/mention=/);
});

test('a text that begins in a mention can be selected, and is not followed', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A finger selects by a long press.');
  await page.goto('./?lang=ar&article=2017-11-01-toward-al-bukamal');
  const mention = page.locator('article p a').first();
  await mention.scrollIntoViewIfNeeded();
  await settle(page);
  const box = await mention.boundingBox();
  if (box === null) throw new Error('The mention is not drawn.');
  const before = page.url();
  const y = box.y + box.height / 2;
  for (const end of [box.x + 2, box.x - 40]) {
    await page.mouse.move(box.x + box.width - 4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, y, { steps: 4 });
    await page.mouse.move(end, y, { steps: 4 });
    await page.mouse.up();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected.length).toBeGreaterThan(2);
    expect(page.url()).toBe(before);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  }
});

/** As a popup, in a sheet, in the popup and in the strip of a frame. */
const CARDS = [
  { width: 1440, height: 900, frame: '' },
  { width: 390, height: 844, frame: '' },
  { width: 720, height: 540, frame: '&embed=1' },
  { width: 480, height: 480, frame: '&embed=1' },
];

for (const { width, height, frame } of CARDS) {
  test(`a text that begins in a mention can be selected in a card of ${width} × ${height}${frame}, and the map stays`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'A finger selects by a long press.');
    await page.setViewportSize({ width, height });
    // The map glides until it has room for the card: it stands at once, when the card is there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./?lang=ar&place=tulul-al-safa${frame}`);
    await expect(page.locator('[data-card] blockquote').first()).toBeVisible();
    await settle(page);
    // The name may break into two lines.
    const firstLine = () =>
      page
        .locator('[data-card] blockquote mark')
        .first()
        .evaluate((mark) => JSON.parse(JSON.stringify(mark.getClientRects()[0])) as DOMRect);
    const line = await firstLine();
    const [before, y] = [page.url(), line.y + line.height / 2];
    await page.mouse.move(line.right - 3, y);
    await page.mouse.down();
    await page.mouse.move((line.left + line.right) / 2, y, { steps: 4 });
    await page.mouse.move(line.left + 1, y, { steps: 4 });
    await page.mouse.up();
    const [selected, begin] = await page.evaluate(() => {
      const selection = getSelection();
      return [selection?.toString() ?? '', selection?.anchorNode?.parentElement?.tagName];
    });
    expect(selected.length).toBeGreaterThan(2);
    expect('تلول الصفا').toContain(selected.trim());
    expect(begin).toBe('MARK');
    expect(await firstLine()).toEqual(line);
    expect(page.url()).toBe(before);
  });
}

test('a quotation is copied with its source and a link to its words', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?lang=en&place=tulul-al-safa');
  const card = placeCard(page, 'Tulul al-Safa');
  await card.getByRole('button', { name: 'Copy or share' }).click();
  await card.getByRole('button', { name: 'Copy quotation and source' }).click();
  await expect(card.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const quote = await card.locator('blockquote').first().textContent();
  const [quotation, source, link] = copied.split('\n');
  expect(quotation).toContain(`“${quote}”`);
  expect(source).toContain('about February 2019 (inferred from the text)');
  expect(link).toContain(`${baseURL}?lang=en&place=tulul-al-safa&article=2019-02-baghuz-pocket&mention=`);
  await page.goto(link ?? '');
  await expect(page.locator('a[aria-current="location"]')).toHaveText('تلول الصفا');
});

test('an error is reported to the contact of the site, with the link', async ({ page }) => {
  await page.route('**/data/manifest.json', async (route) => {
    const manifest = await (await route.fetch()).json();
    await route.fulfill({ json: { ...manifest, site: { ...manifest.site, contact: 'desk@example.org' } } });
  });
  await page.goto('./?lang=en&place=tabqa');
  const card = placeCard(page, 'Al-Tabqa');
  await card.getByRole('button', { name: 'Copy or share' }).click();
  const report = card.getByRole('link', { name: 'Report an error here' });
  await expect(report).toHaveAttribute('href', /^mailto:desk@example\.org\?subject=.*tabqa/);
});

test('the page of a place tells where it lies, what is named with it and why it was read so', async ({
  page,
}) => {
  await page.goto('./?lang=en&place=al-bukamal&tab=place');
  await expect(page.getByRole('region', { name: 'Named after it' }).getByRole('link')).toHaveText([
    'Al-Bukamal desert',
  ]);
  await expect(page.getByRole('region', { name: 'Lies in' }).getByRole('link')).toHaveText([
    'Deir ez-Zor Governorate',
    'Syria',
  ]);
  await expect(
    page.getByRole('region', { name: 'Named together with it' }).getByRole('link'),
  ).not.toHaveCount(0);
  const passages = page.getByRole('region', { name: 'Al-Bukamal', exact: true });
  await passages.getByText('Why was this read as the place?').nth(1).click();
  await expect(passages.locator('details[open] q').first()).toHaveAttribute('lang', 'ar');
  const articles = passages.getByRole('heading', { level: 3 }).filter({ has: page.getByRole('link') });
  await expect(articles.first()).toHaveText(/يتهاوى/);
  await page.getByRole('button', { name: 'Put them in the order of time' }).first().click();
  await expect(articles).toHaveText([/في الأسبوع/, /يتهاوى/, /بعد انسحاب/, /وقالت مصادر/, /في هذا السياق/]);
});

test('the first view says what the corpus is, quotes it and offers two ways in', async ({ page }) => {
  await page.goto('./?lang=en');
  const intro = page.getByRole('region', { name: 'What this map is' });
  await expect(intro.getByText('Five articles about eastern Syria, 2017–2019')).toBeVisible();
  await expect(intro.locator('blockquote mark')).toHaveText('البوكمال');
  await intro.getByRole('link', { name: 'Walk the story' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.goBack();
  await intro.getByRole('button', { name: 'Choose a place' }).click();
  await expect(page.getByRole('tab', { name: /Places/ })).toHaveAttribute('aria-selected', 'true');
});

test('the title is in sight while the text is read, and once only', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./?${MENTION}`);
  await expect(page.locator('a[aria-current="location"]')).toBeInViewport();
  const text = page.locator('section:has(> [data-title])');
  const topmost = () =>
    text.evaluate((section) => {
      const { left, width, top } = section.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + 12)?.getAttribute('data-title') ?? null;
    });
  await text.evaluate((section) => section.scrollTo(0, 0));
  await expect.poll(topmost).toBeNull();
  await text.evaluate((section) => section.scrollTo(0, 600));
  await expect.poll(topmost).toContain('يتهاوى');
});

test('nothing moves on its own where motion is unwanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./?${MENTION}`);
  await expect(page.locator('a[aria-current="location"]')).toBeInViewport();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('prints the map and all of the text', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one kind of paper is enough');
  await page.goto(`./?${MENTION}`);
  await expect(page.locator('a[aria-current="location"]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const last = page.getByText('هناك ما يلوح في الأفق');
  const { bottom, height } = await last.evaluate((element) => ({
    bottom: element.getBoundingClientRect().bottom,
    height: document.documentElement.scrollHeight,
  }));
  expect(height).toBeGreaterThan(bottom);
  await expect(page.getByRole('button', { name: 'الموضع التالي' })).toBeHidden();
});
