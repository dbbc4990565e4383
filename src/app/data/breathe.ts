/** Lets the browser answer the reader before going on: what is done in parts is no long task on a slow processor. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
