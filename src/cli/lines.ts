const LINE_FEED = 10;

/** The lines of a stream of bytes, one at a time; only a line feed ends a line. Holds no more than one line. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const bytes of stream) {
    let start = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...begun, bytes.subarray(start, feed)]);
      begun = [];
      start = feed + 1;
    }
    if (start < bytes.length) begun.push(bytes.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
