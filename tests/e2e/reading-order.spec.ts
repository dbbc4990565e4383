import { expect, test } from '@playwright/test';

// What a screen reader is told in Arabic, in its order. Read each line before taking over a change.

test('the tabs of the lists tell what they hold and how many', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('tablist')).toMatchAriaSnapshot(`
    - tablist "المقالات والأماكن":
      - tab "المقالات ٥" [selected]
      - tab /الأماكن [١-٩][٠-٩]*/
      - tab /في هذا الإطار [١-٩][٠-٩]*/
  `);
});

test('an article is introduced by outlet, date and count, then its title with its places', async ({
  page,
}) => {
  await page.goto('./?article=2017-11-01-toward-al-bukamal');
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - navigation:
        - link "كل المقالات"
        - button "انسخ أو شارك"
      - region "\\"داعش\\" يتهاوى في دير الزور والأنظار تتجه نحو البوكمال":
        - paragraph: /العربي الجديد ١ تشرين الثاني\\/نوفمبر ٢٠١٧ [٠-٩]+ موضعًا/
        - heading "\\"داعش\\" يتهاوى في دير الزور والأنظار تتجه نحو البوكمال" [level=2]:
          - link "دير الزور"
          - link "البوكمال"
  `);
});

test('a place is told by name, kind, container and certainty, its passages, then what it lies in', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'on a phone its passages come before the sections');
  await page.goto('./?place=al-bukamal&tab=place');
  await expect(page.getByRole('region', { name: 'البوكمال', exact: true })).toMatchAriaSnapshot(`
    - heading "البوكمال" [level=2]
    - text: Al-Bukamal
    - paragraph:
      - text: مدينة
      - link "محافظة دير الزور"
      - text: موقعه مؤكَّد، ±٢ كم
    - paragraph: ١٨ مقطعًا
    - button "رتِّب بحسب الزمن"
    - list:
      - listitem:
        - heading /يتهاوى في دير الزور/ [level=3]
    - region "يقع في":
      - heading "يقع في" [level=3]
      - list:
        - listitem:
          - link "محافظة دير الزور"
        - listitem:
          - link "سوريا"
    - group: الموقع ومصدره
  `);
});
