import { openSync, writeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayRefusal } from '../../src/cli/refusal.ts';
import { readTable } from '../../src/gazetteer/world/table.ts';

function refused(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('what the system refuses', () => {
  it.skipIf(process.platform !== 'linux')('is told with its remedy where the disk is full', () => {
    const error = refused(() => writeSync(openSync('/dev/full', 'w'), 'words'));
    expect(sayRefusal(error)).toMatch(
      /^No space is left on the disk: make room .* stays as it was\. \(ENOSPC/,
    );
  });

  it('is told where the world that comes with the package is damaged', () => {
    expect(sayRefusal(refused(() => readTable('{"version":', {})))).toMatch(
      /is damaged .* install the package again/,
    );
    expect(sayRefusal(refused(() => readTable('{"version":99}', {})))).toContain('version 99, not 1');
  });

  it('is told with the path where nothing better is known', () => {
    expect(sayRefusal(refused(() => openSync('no/such/file', 'r')))).toContain('no/such/file');
  });

  it('is not what a fault of the program is', () => {
    expect(sayRefusal(new TypeError('x is not a function'))).toBeNull();
  });
});
