import { describe, expect, it } from 'vitest';
import { type HostListener, openHostPort } from '../../../src/app/embed/host-port.ts';
import type { HostMessage } from '../../../src/embed/protocol.ts';

const HOST = 'https://news.example';
const HELLO = { buldan: 1, type: 'hello' };
const SELECT = { buldan: 1, type: 'select', place: 'nahran', article: null, mention: null };

/** A frame whose parent keeps what is posted to it. */
function openFrame(hosts: readonly string[] | null) {
  const posted: (readonly [message: object, origin: string])[] = [];
  const parent = { postMessage: (message: object, origin: string) => posted.push([message, origin]) };
  const frame = Object.assign(new EventTarget(), { parent });
  const heard: HostMessage[] = [];
  const malformed: string[] = [];
  const listener: HostListener = {
    hear: (message) => heard.push(message),
    hearMalformed: (field) => malformed.push(field),
  };
  const port = openHostPort(frame as unknown as Window, hosts, listener);
  const receive = (data: unknown, origin = HOST, source: unknown = parent) =>
    frame.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  return { port, posted, heard, malformed, receive };
}

describe('the line from a map to the page around it', () => {
  it('says ready to any host where all may embed, else only to those that may', () => {
    expect(openFrame(null).posted).toEqual([[{ buldan: 1, type: 'ready' }, '*']]);
    expect(openFrame([HOST]).posted).toEqual([[{ buldan: 1, type: 'ready' }, HOST]]);
  });

  it('hears a host that may embed it, and answers its hello', () => {
    const { posted, heard, receive } = openFrame([HOST]);
    receive(HELLO);
    receive(SELECT);
    expect(heard.map(({ type }) => type)).toEqual(['hello', 'select']);
    expect(posted.at(-1)).toEqual([{ buldan: 1, type: 'ready' }, HOST]);
  });

  it('says whether anybody heard: what is posted before hello has to be told again', () => {
    const { port, posted, receive } = openFrame([HOST]);
    expect(port.post({ type: 'height', height: 480 })).toBe(false);
    receive(HELLO);
    expect(port.post({ type: 'height', height: 480 })).toBe(true);
    expect(posted.at(-1)).toEqual([{ buldan: 1, type: 'height', height: 480 }, HOST]);
  });

  it.each([
    ['a host that may not embed it', 'https://other.example', undefined],
    ['a window that is not its parent', HOST, {}],
  ])('does not hear %s', (_, origin, source) => {
    const { posted, heard, receive } = openFrame([HOST]);
    receive(HELLO, origin, source);
    receive(SELECT, origin, source);
    expect(heard).toEqual([]);
    expect(posted).toHaveLength(1);
  });

  it('tells nobody anything before a host has spoken', () => {
    const { port, posted, receive } = openFrame(null);
    port.post({ type: 'height', height: 400 });
    expect(posted).toHaveLength(1);
    receive(HELLO);
    port.post({ type: 'height', height: 400 });
    expect(posted.at(-1)).toEqual([{ buldan: 1, type: 'height', height: 400 }, HOST]);
  });

  it('reports the first malformed message and no further ones', () => {
    const { malformed, receive } = openFrame(null);
    receive({ ...SELECT, place: 7 });
    receive({ ...SELECT, article: 7 });
    expect(malformed).toEqual(['select.place']);
  });

  it('answers another version in its own', () => {
    const { posted, heard, receive } = openFrame(null);
    receive({ buldan: 2, type: 'hello' });
    expect(heard).toEqual([]);
    expect(posted.at(-1)).toEqual([{ buldan: 1, type: 'ready' }, HOST]);
  });

  it('hears nothing once it is closed', () => {
    const { port, heard, receive } = openFrame(null);
    port.close();
    receive(HELLO);
    expect(heard).toEqual([]);
  });
});
