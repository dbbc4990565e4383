import { decode, encode, HOST_MESSAGES, type HostMessage, type MapMessage } from '../../embed/protocol.ts';

/** What reaches the page from the one that frames it. */
export interface HostListener {
  hear(message: HostMessage): void;
  /** Called at most once: a host that errs once errs with every message. */
  hearMalformed(field: string): void;
}

/** The line to the page around this one. */
export interface HostPort {
  /** Goes to the origin that said `hello`; before that there is nobody to tell, and the answer is `false`. */
  post(message: MapMessage): boolean;
  close(): void;
}

/**
 * Opens the line: says `ready` to whoever frames this page (it tells nothing but that the map is there), then hears
 * only its parent, and of parents only those that the site lets embed it. `hosts` is `null` where all may.
 */
export function openHostPort(
  window: Window,
  hosts: readonly string[] | null,
  listener: HostListener,
): HostPort {
  let host: string | null = null;
  let hasErred = false;
  const send = (message: MapMessage, origin: string) => window.parent.postMessage(encode(message), origin);
  const receive = ({ source, origin, data }: MessageEvent) => {
    if (source !== window.parent || (hosts !== null && !hosts.includes(origin))) return;
    const decoded = decode(data, HOST_MESSAGES);
    // Whoever speaks another version is answered in ours, and says so to the reader.
    if (decoded.is === 'other-version') send({ type: 'ready' }, origin);
    if (decoded.is === 'malformed' && !hasErred) {
      hasErred = true;
      listener.hearMalformed(decoded.field);
    }
    if (decoded.is !== 'message') return;
    host = origin;
    if (decoded.message.type === 'hello') send({ type: 'ready' }, origin);
    listener.hear(decoded.message);
  };
  window.addEventListener('message', receive);
  for (const origin of hosts ?? ['*']) send({ type: 'ready' }, origin);
  return {
    post(message) {
      if (host !== null) send(message, host);
      return host !== null;
    },
    close() {
      window.removeEventListener('message', receive);
    },
  };
}
