/** Lets the page be read without network from the next visit on. A frame never does, nor does a page in development. */
export function registerWorker(isEmbedded: boolean): void {
  if (isEmbedded || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const address = new URL('service-worker.js', document.baseURI);
  // Reading goes on without it: a host may serve the site over plain HTTP, a reader may have forbidden it.
  navigator.serviceWorker
    .register(address)
    .catch((reason: unknown) => console.warn('This page cannot be kept for reading offline.', reason));
}
