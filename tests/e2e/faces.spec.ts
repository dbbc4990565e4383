import { type CDPSession, expect, test } from '@playwright/test';

const STATES = [
  '',
  '?lang=en',
  '?place=al-bukamal',
  '?lang=en&place=al-bukamal',
  '?lang=en&article=2017-11-01-toward-al-bukamal',
];

for (const state of STATES) {
  test(`every letter and digit is of a shipped face: ${state || 'the first view'}`, async ({ page }) => {
    await page.goto(`./${state}`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    // What the page puts in another's place meanwhile is looked at anew.
    await expect(async () => expect(await foreignFaces(session)).toEqual({})).toPass();
  });
}

/** Faces that are not the site's own, each with an element that is set in it. */
async function foreignFaces(session: CDPSession): Promise<Record<string, string>> {
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'h1, h2, h3, p, a, button, span, cite, bdi, li, small, summary, blockquote, label',
  });
  const foreign = new Map<string, string>();
  const look = async (nodeId: number) => {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts.filter(({ isCustomFont }) => !isCustomFont)) {
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
      foreign.set(familyName, outerHTML.slice(0, 200));
    }
  };
  // All at once: one after the other, most of the time is the way there and back.
  await Promise.all(nodeIds.map(look));
  return Object.fromEntries(foreign);
}
