import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** At most so many bytes, gzip: what a worker of the editor loads before it can find a name. */
const LIMITS = { 'src/pipeline/reading/finder.ts': 170_000, 'src/pipeline/pipeline.ts': 320_000 } as const;

async function bundle(entry: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2023',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

describe('for a worker of a browser', () => {
  it.each(Object.entries(LIMITS))(
    '%s is bundled without Node, in at most %i bytes of gzip',
    async (entry, most) => {
      const code = await bundle(entry);
      const size = gzipSync(code).length;
      console.log(`${entry}: ${code.length} bytes, ${size} of gzip`);
      expect(new TextDecoder().decode(code)).not.toMatch(/\bfrom\s*["']node:|\brequire\(/);
      expect(size).toBeLessThanOrEqual(most);
    },
  );
});
