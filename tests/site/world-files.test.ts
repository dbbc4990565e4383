import { describe, expect, it } from 'vitest';
import { worldFiles } from '../../src/site/world-files.ts';

const pathsFor = async (...places: (readonly [number, number])[]) =>
  (await worldFiles(places)).map(({ path }) => path);

describe('the ground of the world in a site', () => {
  it('is all of it coarsely, and fine around the places', async () => {
    const paths = await pathsFor([40.1, 35.3]);
    expect(paths).toContain('data/world/index.json');
    expect(paths).toContain('data/world/coarse.json');
    expect(paths).toContain('data/world/fine/40_30.json');
    expect(paths).not.toContain('data/world/fine/-100_30.json');
  });

  it('goes on beyond the antimeridian', async () => {
    const paths = await pathsFor([179, -17]);
    expect(paths).toContain('data/world/fine/170_-20.json');
    expect(paths).toContain('data/world/fine/-180_-20.json');
  });

  it('is coarse only where nothing has a position', async () => {
    expect(await pathsFor()).toEqual(['data/world/index.json', 'data/world/coarse.json']);
  });

  it('names in its index what it carries, and nothing else', async () => {
    const files = await worldFiles([[40.1, 35.3]]);
    const index = JSON.parse(String(files[0]?.content()));
    const cells = index.details.flatMap((detail: { folder?: string; pieces?: object }) =>
      Object.keys(detail.pieces ?? {}).map((cell) => `data/world/${detail.folder}/${cell}.json`),
    );
    expect(
      files
        .slice(2)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(cells.sort());
  });
});
