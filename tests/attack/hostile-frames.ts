import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { HOST_MESSAGES, MAP_MESSAGES, PROTOCOL_VERSION } from '../../src/embed/protocol.ts';
import { type HostServer, startHostServer } from '../e2e/hosts/host-server.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { hostileWords, RAN } from './hostile-words.ts';
import { type Attempt, type Finding, repeat } from './report.ts';
import { runBrowser } from './run-browser.ts';

/** How many messages come at once, and how soon after them whoever was flooded has to answer. */
const FLOOD = 5000;
const ANSWER_MS = 20_000;

type Message = Record<string, unknown>;

/** A page that floods its map with messages, right, wrong and hostile; and a map that does the same to its page. */
export async function floodFrames(attempt: Attempt): Promise<Finding> {
  const site = await startSiteServer(resolve(process.env.SITE ?? 'dist'));
  const host = await startHostServer(site.address);
  const { random } = attempt;
  const finding = await runBrowser((browser) =>
    repeat('floods of messages', attempt, async (index) => {
      const page = await browser.newPage();
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(`thrown: ${error}`));
      const messages = manyMessages(random, index % 2 === 0 ? HOST_MESSAGES : MAP_MESSAGES);
      const flooded =
        index % 2 === 0 ? floodMap(page, host, site.address, messages) : floodPage(page, host, messages);
      const failure = (await flooded) ?? thrown[0] ?? null;
      await page.close();
      return failure;
    }),
  );
  host.close();
  await site.close();
  return finding;
}

/** One message again and again, or all sorts of them: half of them as they should be. */
function manyMessages(random: () => number, table: Readonly<Record<string, object>>): Message[] {
  const kinds = Math.ceil(random() * 12);
  return Array.from({ length: kinds }, () => oneMessage(random, table));
}

const PLACES = ['al-bukamal', 'deir-ez-zor', 'euphrates', 'syria', 'nowhere'];

function oneMessage(random: () => number, table: Readonly<Record<string, object>>): Message {
  const types = Object.keys(table);
  const type = types[Math.floor(random() * types.length)] ?? '';
  const fields = Object.keys(table[type] ?? {}).map((name) => [name, fieldOf(name, random)] as const);
  const strange: Message[] = [{ buldan: 99 }, { buldan: {} }, { type: '__proto__' }, {}];
  const other = strange[Math.floor(random() * strange.length * 4)] ?? {};
  return { buldan: PROTOCOL_VERSION, type, ...Object.fromEntries(fields), ...other };
}

function fieldOf(name: string, random: () => number): unknown {
  if (random() < 0.3)
    return random() < 0.5 ? hostileWords(random) : [null, -1e308, [], {}, true][Math.floor(random() * 5)];
  if (name === 'place') return PLACES[Math.floor(random() * PLACES.length)];
  if (name === 'latitude' || name === 'longitude') return random() * 80;
  if (name === 'zoom') return Math.floor(random() * 12);
  if (name === 'height') return 200 + random() * 2000;
  if (name === 'layers') return random() < 0.5 ? ['settlements'] : [];
  return null;
}

async function floodMap(
  page: Page,
  host: HostServer,
  site: string,
  messages: Message[],
): Promise<string | null> {
  const isReady = `<script>addEventListener('message', () => { document.title = 'ready'; })</script>`;
  host.add('/flood', `${isReady}<iframe width="800" height="480" src="${site}?embed=1&lang=en"></iframe>`);
  await page.goto(`${host.origin}/flood`);
  await page.waitForFunction(() => document.title === 'ready', null, { timeout: ANSWER_MS });
  const map = await frameOf(page, site);
  await page.evaluate(
    ([all, times]) => {
      const frame = document.querySelector('iframe')?.contentWindow;
      for (let index = 0; index < times; index++) frame?.postMessage(all[index % all.length], '*');
      frame?.postMessage({ buldan: 1, type: 'setFilter', layers: null, from: null, to: null }, '*');
      frame?.postMessage(
        { buldan: 1, type: 'select', place: 'al-bukamal', article: null, mention: null },
        '*',
      );
    },
    [messages, FLOOD] as const,
  );
  return told(map, 'blockquote mark', messages);
}

/** What the element hears comes from its own frame, which here is a page of somebody who floods it. */
async function floodPage(page: Page, host: HostServer, messages: Message[]): Promise<string | null> {
  const flood = `const all = ${JSON.stringify(messages).replaceAll('<', '\\u003c')};
    parent.postMessage({ buldan: 1, type: 'ready' }, '*');
    for (let index = 0; index < ${FLOOD}; index++) parent.postMessage(all[index % all.length], '*');
    parent.postMessage({ buldan: 1, type: 'height', height: 345 }, '*');`;
  host.add('/enemy/', `<script>onload = () => { ${flood} }</script>`);
  host.add(
    '/flooded',
    `<script src="http://127.0.0.1:4173/buldan-map.js"></script><buldan-map src="${host.origin}/enemy/"></buldan-map>`,
  );
  await page.goto(`${host.origin}/flooded`);
  // Asked of its style: a sentence about another version may stand in the frame's place.
  const isHeard = () => {
    const frame = document.querySelector('buldan-map')?.shadowRoot?.querySelector('iframe');
    return frame != null && getComputedStyle(frame).height === '345px';
  };
  const heard = await page.waitForFunction(isHeard, null, { timeout: ANSWER_MS }).catch(() => null);
  const ran = await page.evaluate((name) => Reflect.get(window, name) !== undefined, RAN);
  if (ran) return 'a text ran as script';
  return heard === null ? `the page does not answer after ${JSON.stringify(messages).slice(0, 300)}` : null;
}

async function frameOf(page: Page, address: string): Promise<Frame> {
  const frame = page.frames().find((each) => each.url().startsWith(address));
  if (frame === undefined) throw new Error('The map is in no frame.');
  return frame;
}

async function told(map: Frame, selector: string, messages: Message[]): Promise<string | null> {
  const answer = await map.waitForSelector(selector, { timeout: ANSWER_MS }).catch(() => null);
  if (await map.evaluate((name) => Reflect.get(window, name) !== undefined, RAN))
    return 'a text ran as script';
  return answer === null ? `the map does not answer after ${JSON.stringify(messages).slice(0, 300)}` : null;
}
