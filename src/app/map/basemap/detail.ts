import type { BasemapFile } from '../../../corpus/manifest.ts';

/** The finest detail that is good at this zoom; the files come coarse to fine. */
export function detailAt(files: readonly BasemapFile[], zoom: number): BasemapFile | null {
  return files.findLast((file) => file.minZoom <= zoom) ?? files[0] ?? null;
}
