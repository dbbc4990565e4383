/** Calls `listener` whenever the window comes to a screen of another density, or is zoomed. */
export function followDensity(listener: () => void): () => void {
  let media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const change = () => {
    stop();
    media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    media.addEventListener('change', change);
    listener();
  };
  const stop = () => media.removeEventListener('change', change);
  media.addEventListener('change', change);
  return () => stop();
}
