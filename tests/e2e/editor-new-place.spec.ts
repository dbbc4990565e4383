import AxeBuilder from '@axe-core/playwright';
import { devices, expect, test } from '@playwright/test';
import { languagesOf } from './by-turns.ts';
import { marks, openWith, pointAt, selectWords } from './editor-page.ts';

const WORDS = {
  ar: {
    words: 'تل الورد',
    add: 'مكان جديد…',
    map: 'خريطة لوضع الدبوس',
    position: 'الموقع: خط العرض، خط الطول',
    radius: 'في نطاق كم كيلومترًا',
    container: 'يقع في',
    source: 'من أين عُرف موقعه',
    licence: 'كيف يجوز تداول هذه المعلومة',
    submit: 'أضف المكان',
    shown: 'كما تظهر',
  },
  en: {
    words: 'Tell Ward',
    add: 'New place…',
    map: 'Map to drop the pin on',
    position: 'Position: latitude, longitude',
    radius: 'Within how many kilometres',
    container: 'Lies in',
    source: 'Where its position is known from',
    licence: 'How this may be passed on',
    submit: 'Add the place',
    shown: 'Shown',
  },
} as const;

for (const language of languagesOf(0)) {
  test(`a pin is dropped, moved and widened, by pointer and by key, in ${language}`, async ({ page }) => {
    const say = WORDS[language];
    await openWith(page, language);
    await selectWords(page, language, say.words);
    await page.getByRole('button', { name: say.add }).click();
    const form = page.getByRole('dialog');
    const map = form.getByRole('application', { name: say.map });
    await map.click({ position: { x: 200, y: 120 } });
    const position = form.getByLabel(say.position);
    await expect(position).toHaveValue(/^\d+\.\d+, \d+\.\d+$/);
    const clicked = await position.inputValue();
    await expect(form.getByLabel(say.container)).not.toHaveValue('');
    await map.press('Shift+ArrowRight');
    await expect(position).not.toHaveValue(clicked);
    const slider = form.getByRole('slider', { name: say.radius });
    const radius = async () => Number(await form.getByRole('textbox', { name: say.radius }).inputValue());
    const before = await radius();
    await slider.press('ArrowUp');
    await expect(form.getByRole('textbox', { name: say.radius })).toHaveValue(
      String(Number((before * 1.1).toPrecision(2))),
    );
    const handle = await slider.boundingBox();
    if (handle === null) throw new Error('The handle of the radius is not drawn.');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(handle.x + 90, handle.y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(radius).toBeGreaterThan(before * 2);
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await form.getByLabel(say.source).fill('1943');
    await form.getByLabel(say.licence).selectOption('CC-BY-4.0');
    await form.getByRole('button', { name: say.submit }).click();
    await expect(marks(page).filter({ hasText: say.words }).first()).toHaveAttribute(
      'data-state',
      'corrected',
    );
  });
}

test('the preview is shown as an embedded map of several widths', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no room for the widths that are tried');
  await openWith(page, 'en');
  for (const width of [320, 480, 720]) {
    await page.getByRole('combobox', { name: WORDS.en.shown, exact: true }).selectOption(String(width));
    await expect(page.frameLocator('iframe').locator('.leaflet-container')).toBeVisible();
    await expect(page.locator('iframe')).toHaveJSProperty('offsetWidth', width);
  }
});

test.describe('on a phone', () => {
  const { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport, userAgent, hasTouch, isMobile, deviceScaleFactor });

  test('two fingers zoom the map of the pin, and drop no other pin', async ({ page }) => {
    await openWith(page, 'en');
    await selectWords(page, 'en', WORDS.en.words);
    await page.getByRole('button', { name: WORDS.en.add }).click();
    const form = page.getByRole('dialog');
    const map = form.getByRole('application', { name: WORDS.en.map });
    await map.tap();
    const position = form.getByLabel(WORDS.en.position);
    await expect(position).not.toHaveValue('');
    const pinned = await position.inputValue();
    const radius = async () => Number(await map.locator('circle:not([data-drag])').last().getAttribute('r'));
    const before = await radius();
    const box = await map.boundingBox();
    if (box === null) throw new Error('The map is not drawn.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === null
            ? []
            : [
                { x: x - apart, y: y + 30, id: 0 },
                { x: x + apart, y: y + 30, id: 1 },
              ],
      });
    await touch('touchStart', 30);
    for (const apart of [40, 50, 60]) await touch('touchMove', apart);
    await touch('touchEnd', null);
    await expect.poll(async () => (await radius()) / before).toBeCloseTo(2, 1);
    await expect(position).toHaveValue(pinned);
  });

  test('the words that a card is about stay in sight above it', async ({ page }) => {
    await openWith(page, 'en');
    await pointAt(page, 'en', 'Tabqa');
    const card = page.getByRole('region', { name: 'Correct “Tabqa”' });
    await expect(card.getByRole('button', { name: /^Tabqa/ }).first()).toBeVisible();
    const room = async () => {
      const [words, below] = [await page.locator('[data-chosen]').boundingBox(), await card.boundingBox()];
      return words === null || below === null ? -1 : below.y - words.y - words.height;
    };
    await expect.poll(room).toBeGreaterThanOrEqual(0);
  });

  for (const language of languagesOf(0)) {
    test(`text and map are in sight at once, in ${language}`, async ({ page }) => {
      await openWith(page, language);
      const text = page.locator('textarea').last();
      await expect(text).toBeInViewport({ ratio: 0.3 });
      await expect(page.locator('iframe')).toBeInViewport({ ratio: 0.95 });
      const [above, below] = [await text.boundingBox(), await page.locator('iframe').boundingBox()];
      expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
      expect(below?.height ?? 0).toBeGreaterThan(200);
      await expect(page.frameLocator('iframe').locator('.leaflet-container')).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect((await new AxeBuilder({ page }).exclude('iframe').analyze()).violations).toEqual([]);
    });
  }
});
