/** A file of these features, one key a line, so that lines tell them apart. */
export const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
export const point = { type: 'Point', coordinates: [43.9, 33.4] };
