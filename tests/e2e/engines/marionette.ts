import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Firefox's own form of WebDriver, which it speaks without a driver beside it. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type Answer = readonly [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  value: unknown,
];

/** A message is its length in bytes, a colon, and JSON. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  readMessages(socket, (message) => {
    // The first one is a greeting.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as unknown as Answer;
    const answered = waiting.get(id);
    waiting.delete(id);
    if (error === null) answered?.resolve(value);
    else answered?.reject(new Error(`${error.error}: ${error.message}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  await once(socket, 'connect');
  return {
    send(command, parameters = {}) {
      lastId += 1;
      const id = lastId;
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    close: () => socket.destroy(),
  };
}

function readMessages(socket: Socket, hear: (message: unknown) => void): void {
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const colon = bytes.indexOf(':');
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (colon < 0 || bytes.length < end) return;
      hear(JSON.parse(bytes.subarray(colon + 1, end).toString()));
      bytes = bytes.subarray(end);
    }
  });
}
