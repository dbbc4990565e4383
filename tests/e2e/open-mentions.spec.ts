import { expect, test } from '@playwright/test';
import type { BlockMention } from '../../src/corpus/article.ts';
import type { ArticleChunk, Manifest } from '../../src/corpus/manifest.ts';
import { expectAccessible, placeCard } from './explorer-page.ts';

const ARTICLE = '2017-11-01-toward-al-bukamal';

/** Leaves the first mention of Al-Bukamal between the town and its desert. */
const leaveOpen = (mention: BlockMention): BlockMention =>
  mention.place === 'al-bukamal' && mention.occurrence === 1
    ? {
        ...mention,
        place: null,
        candidates: ['al-bukamal', 'bukamal-desert'],
        reasons: [
          { rule: 'designator', weight: 2, words: 'مدينة' },
          { rule: 'adjective', weight: -1, words: 'بادية' },
        ],
      }
    : mention;

function leaveChunkOpen(chunk: ArticleChunk): ArticleChunk {
  const articles = chunk.articles.map((article) => ({
    ...article,
    blocks: article.blocks.map((block) => ({ ...block, mentions: block.mentions.map(leaveOpen) })),
  }));
  return { ...chunk, articles };
}

test.beforeEach(async ({ page }) => {
  await page.route('**/data/manifest.json', async (route) => {
    const manifest: Manifest = await (await route.fetch()).json();
    const inline = Object.entries(manifest.inline).map(([file, chunk]) => [
      file,
      file.startsWith('articles/') ? leaveChunkOpen(chunk as ArticleChunk) : chunk,
    ]);
    await route.fulfill({ json: { ...manifest, inline: Object.fromEntries(inline) } });
  });
});

for (const { language, title, reasons, candidates, inFavour, against, desert } of [
  {
    language: 'en',
    title: 'Which place is meant by “البوكمال”?',
    reasons: 'What the text says for and against',
    candidates: ['Al-Bukamal', 'Al-Bukamal desert'],
    inFavour: 'after a word that announces its kind:',
    against: 'an adjective of the word before:',
    desert: 'Al-Bukamal desert',
  },
  {
    language: 'ar',
    title: 'أي مكان يُقصد بـ«البوكمال»؟',
    reasons: 'قرائن النص',
    candidates: ['البوكمال', 'بادية البوكمال'],
    inFavour: 'تسبقه كلمة تعلن نوعه:',
    against: 'صفة لما قبله:',
    desert: 'بادية البوكمال',
  },
]) {
  test(`a mention left open tells its candidates and the reasons, in ${language}`, async ({ page }) => {
    await page.goto(`./?lang=${language}&article=${ARTICLE}`);
    const mention = page.getByRole('article').getByRole('button', { name: 'البوكمال', exact: true });
    await expect(mention).toHaveCSS('text-decoration-style', 'dotted');
    await expectAccessible(page);
    await mention.click();
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog.getByRole('link')).toHaveText(candidates);
    await expect(dialog.getByRole('heading', { name: reasons })).toBeVisible();
    await expect(dialog.getByRole('listitem').filter({ hasText: inFavour })).toContainText('مدينة');
    await expect(dialog.getByRole('listitem').filter({ hasText: against })).toContainText('بادية');
    await expectAccessible(page);
    await dialog.getByRole('link', { name: desert, exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/article=.*place=bukamal-desert|place=bukamal-desert.*article=/);
    await expect(placeCard(page, desert)).toBeAttached();
  });
}

test('a mention left open is asked and left by keyboard', async ({ page }) => {
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  const mention = page.getByRole('article').getByRole('button', { name: 'البوكمال', exact: true });
  await mention.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(mention).toBeFocused();
});
