import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/app/share/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

describe('copying a text', () => {
  it('is refused, and can be told, where a page without TLS has no clipboard at all', async () => {
    vi.stubGlobal('navigator', {});
    await expect(copyText('البوكمال')).rejects.toThrow(TypeError);
  });

  it('is refused where the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    await expect(copyText('البوكمال')).rejects.toThrow('no');
  });
});
