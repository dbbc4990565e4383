/** `<buldan-map>`: a Buldan site in a page. One script, no request but the frame's, no style that the page must allow. */
import { frameAddress, siteAddress, VIEW_ATTRIBUTES } from './address.ts';
import { readFilter, readLook, readSelection } from './attributes.ts';
import type { BuldanFilter, BuldanMapElement, BuldanPosition, BuldanSelection } from './element-types.ts';
import { failureParagraph } from './failure-paragraph.ts';
import { frameStyle } from './frame-style.ts';
import { decode, encode, type HostMessage, MAP_MESSAGES, type MapMessage } from './protocol.ts';
import { type ElementError, type Sentences, sentence } from './sentences.ts';

/** Of the site's languages; the build writes them in. */
declare const SENTENCES: Sentences;

/** A map that has not said `ready` by then does not answer; a frame's `load` says nothing, error pages load too. */
const PATIENCE_MS = 10_000;
/** How near to the window the frame begins to load. */
const NEAR = '600px';
const FIRST_HEIGHT = 480;

class BuldanMap extends HTMLElement implements Pick<BuldanMapElement, 'select' | 'setView' | 'setFilter'> {
  static readonly observedAttributes = ['src', 'height', ...VIEW_ATTRIBUTES];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #sheet = new CSSStyleSheet();
  readonly #near = new IntersectionObserver((entries) => this.#approach(entries), { rootMargin: NEAR });
  readonly #read = (name: string): string | null => this.getAttribute(name);
  #wished = FIRST_HEIGHT;
  #frame: HTMLIFrameElement | null = null;
  #isNear = false;
  #ready = false;
  #reported = false;
  #waiting: HostMessage[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [this.#sheet];
  }

  connectedCallback(): void {
    addEventListener('message', this.#receive);
    this.#root.replaceChildren(document.createElement('slot'));
    this.#setHeight(this.#wished);
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#receive);
    this.#near.disconnect();
    this.#isNear = false;
    this.#forget();
  }

  attributeChangedCallback(name: string): void {
    if (!this.#isNear) return;
    if (name === 'src') this.#load();
    else if (name === 'height') this.#setHeight(this.#wished);
    else if (name === 'lang' || name === 'theme') this.#send({ type: 'setLook', ...readLook(this.#read) });
    else if (name === 'layers' || name === 'from' || name === 'to') this.setFilter(readFilter(this.#read));
    else this.select(readSelection(this.#read));
  }

  select({ place = null, article = null, mention = null }: Partial<BuldanSelection>): void {
    this.#send({ type: 'select', place, article, mention });
  }

  setView({ latitude, longitude, zoom }: BuldanPosition): void {
    this.#send({ type: 'setView', latitude, longitude, zoom });
  }

  setFilter({ layers = null, from = null, to = null }: Partial<BuldanFilter>): void {
    this.#send({ type: 'setFilter', layers, from, to });
  }

  #site(): URL | null {
    return siteAddress(this.getAttribute('src'), document.baseURI);
  }

  #approach(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.#near.disconnect();
    this.#isNear = true;
    this.#load();
  }

  /** A frame that already stands in the element has begun to load, and would begin again if it were moved. */
  #load(): void {
    this.#forget();
    const site = this.#site();
    if (site === null) {
      this.#fail('no-src');
      return;
    }
    const own = this.querySelector('iframe');
    this.#frame = own ?? this.#createFrame(site);
    this.#frame.addEventListener('load', () => this.#post({ type: 'hello' }));
    if (own === null) this.#root.replaceChildren(this.#frame);
    else if (this.#loads(own, site)) this.#post({ type: 'hello' });
    this.#patience = setTimeout(() => this.#fail('no-answer'), PATIENCE_MS);
  }

  /** Whether the frame is at the site; a frame of the old `src` is sent to the new one. */
  #loads(frame: HTMLIFrameElement, site: URL): boolean {
    if (frame.src.startsWith(site.href.replace(/[?#].*/, ''))) return true;
    frame.src = frameAddress(site, this.#read);
    return false;
  }

  #createFrame(site: URL): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = this.title || this.getAttribute('aria-label') || 'Buldan · بلدان';
    frame.allow = 'fullscreen; clipboard-write';
    frame.src = frameAddress(site, this.#read);
    return frame;
  }

  #forget(): void {
    clearTimeout(this.#patience);
    this.#root.querySelector('p')?.remove();
    this.#frame = null;
    this.#ready = false;
    this.#reported = false;
    this.#waiting = [];
  }

  #send(message: HostMessage): void {
    if (this.#ready) this.#post(message);
    else this.#waiting.push(message);
  }

  #post(message: HostMessage): void {
    const site = this.#site();
    if (site !== null) this.#frame?.contentWindow?.postMessage(encode(message), site.origin);
  }

  readonly #receive = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== this.#frame?.contentWindow || origin !== this.#site()?.origin) return;
    const decoded = decode(data, MAP_MESSAGES);
    if (decoded.is === 'message') this.#hear(decoded.message);
    else if (decoded.is === 'other-version') this.#fail('other-version');
    else if (decoded.is === 'malformed') this.#reportOnce(decoded.field);
  };

  #hear({ type, ...detail }: MapMessage): void {
    if (type === 'ready') this.#start();
    else if ('height' in detail) this.#setHeight(detail.height);
    else this.#tell(type, detail);
  }

  #start(): void {
    clearTimeout(this.#patience);
    if (this.#ready) return;
    this.#ready = true;
    this.#root.querySelector('p')?.remove();
    this.#post({ type: 'hello' });
    for (const waiting of this.#waiting.splice(0)) this.#post(waiting);
    this.#tell('ready', null);
  }

  #reportOnce(field: string): void {
    if (!this.#reported) this.#tell('error', { code: 'malformed', words: field });
    this.#reported = true;
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** The `height` attribute, where it is a number, holds against whatever the map wishes. */
  #setHeight(wished: number): void {
    this.#wished = wished;
    const fixed = Number(this.getAttribute('height'));
    this.#sheet.replaceSync(frameStyle(fixed > 0 ? fixed : wished));
  }

  /** A sentence in the frame's place, never a blank box. The frame stays: a late `ready` brings it back. */
  #fail(code: ElementError): void {
    clearTimeout(this.#patience);
    const words = sentence(SENTENCES, code, this.lang || document.documentElement.lang);
    this.#root.querySelector('p')?.remove();
    this.#root.prepend(failureParagraph(words, this.#site()));
    this.#tell('error', { code, words });
  }
}

/** Attributes are properties too; `lang` is one of every element already. */
for (const name of BuldanMap.observedAttributes.filter((each) => each !== 'lang')) {
  Object.defineProperty(BuldanMap.prototype, name, {
    get(this: BuldanMap): string | null {
      return this.getAttribute(name);
    },
    set(this: BuldanMap, value: string | number | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
  });
}

if (customElements.get('buldan-map') === undefined) customElements.define('buldan-map', BuldanMap);
