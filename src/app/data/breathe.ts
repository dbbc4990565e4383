/** Lets the browser answer the reader before going on: what is done in parts is no long task on a slow processor. */
export function breathe(): Promise<void> {
  if ('scheduler' in globalThis) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
