import type { ArchiveFile, InputFile } from '../../input/input-file.ts';
import { readSite, SITE_WITHOUT_SETTINGS } from '../../input/site.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';

export interface SiteReading {
  readonly site: Site;
  readonly problems: readonly Problem[];
}

export function readSettings(
  input: InputFile | null,
  spoken: readonly string[] | null,
  archives?: readonly ArchiveFile[],
): SiteReading {
  if (input === null) return { site: SITE_WITHOUT_SETTINGS, problems: [] };
  const { site, problems } = readSite(input, spoken, archives);
  return { site: site ?? SITE_WITHOUT_SETTINGS, problems };
}
