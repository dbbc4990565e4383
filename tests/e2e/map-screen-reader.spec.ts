import { expect, test } from '@playwright/test';
import { settle } from './map-page.ts';
import { readAloud, serveReader } from './screen-reader.ts';

test.skip(
  ({ isMobile }) => isMobile,
  'the list and the popup are the same; on a phone the sheet is the popup',
);

test.beforeEach(({ page }) => serveReader(page));

test('the list of places is announced with its heading and its count, every place with its passages', async ({
  page,
}) => {
  await page.goto('./');
  await settle(page);
  const said = await readAloud(page, '.leaflet-place-controls-pane');
  const title = 'أماكن هذا الإطار على الخريطة';
  expect(said.slice(0, 3)).toEqual([`region, ${title}`, `heading, ${title}, level 2`, 'paragraph']);
  expect(said[3]).toMatch(/^[٠-٩]+ (مكانًا|أماكن)$/);
  expect(said).toContain('button, البوكمال، ١٨ مقطعًا, not pressed');
  const buttons = said.filter((phrase) => phrase.startsWith('button, '));
  expect(buttons.filter((phrase) => !/[٠-٩]|مقطع|مكان/.test(phrase))).toEqual([]);
  expect(said).toContain(`listitem, level 1, position ${buttons.length}, set size ${buttons.length}`);
});

test('the popup is announced by its name, and read from its heading to its last button', async ({ page }) => {
  await page.goto('./?place=al-bukamal');
  await expect(page.getByRole('dialog').locator('blockquote')).toBeVisible();
  const said = await readAloud(page, '.leaflet-popup');
  const landmarks = [
    'dialog, البوكمال',
    'button, أغلق',
    'heading, البوكمال, level 2',
    'blockquote',
    'mark',
    '١ من ١٨',
    'link, اقرأ في المقال',
    'end of dialog, البوكمال',
  ];
  expect([...new Set(said)].filter((phrase) => landmarks.includes(phrase))).toEqual(landmarks);
});

test('the chosen place is told from the others', async ({ page }) => {
  await page.goto('./?place=al-bukamal');
  await settle(page);
  const said = await readAloud(page, '.leaflet-place-controls-pane');
  expect(said.filter((phrase) => / pressed$/.test(phrase) && !phrase.endsWith('not pressed'))).toEqual([
    'button, البوكمال، ١٨ مقطعًا, pressed',
  ]);
});
