const GZIP = 0x1f;

/** The JSON of a packed file. Hosts that tell browsers of the packing have it unpacked already. */
export async function unpack(response: Response): Promise<unknown> {
  const bytes = await response.arrayBuffer();
  const body = new Blob([bytes]).stream();
  const isPacked = new Uint8Array(bytes)[0] === GZIP;
  return new Response(isPacked ? body.pipeThrough(new DecompressionStream('gzip')) : body).json();
}
