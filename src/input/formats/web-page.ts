import type { Finding } from '../finding.ts';
import { readFileName } from '../guess/file-name.ts';
import { readPage } from '../html/read-page.ts';
import type { Draft } from '../proposed-article.ts';
import { type AddedFile, type Format, NOTHING_READ } from './format.ts';
import { asciiBeginning, textOfFile } from './text-of-file.ts';

const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding=["']([\w-]+)/i;

/** A saved web page. */
export const webPage: Format = {
  name: 'web page',
  extensions: ['html', 'htm', 'xhtml', 'shtml', 'php', 'aspx'],
  beginsWith: (text) =>
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text),
  async read(file) {
    const page = await readPageFile(file, { address: null, charset: null });
    if ('leftOut' in page) return { ...NOTHING_READ, leftOut: [page.leftOut] };
    const hints = { ...readFileName(file.name), ...withoutGaps(page.draft.hints) };
    return { ...NOTHING_READ, drafts: [{ ...page.draft, hints }], warnings: page.warnings };
  },
};

/** What is known of a page besides its bytes: what it was fetched from, and the encoding that was said then. */
interface Fetched {
  readonly address: string | null;
  readonly charset: string | null;
}

/** The article of a page in bytes. The address that it was fetched from counts where it states none. */
export async function readPageFile(
  file: AddedFile,
  { address, charset }: Fetched,
): Promise<{ readonly draft: Draft; readonly warnings: readonly Finding[] } | { readonly leftOut: Finding }> {
  const stated = CHARSET.exec(asciiBeginning(file.bytes));
  const decoded = textOfFile(file, charset ?? stated?.[1] ?? stated?.[2] ?? null);
  if ('leftOut' in decoded) return decoded;
  const { draft, findings } = await readPage(file.name, decoded.text);
  const source = draft.stated.source ?? (address !== null && /^https?:/.test(address) ? address : null);
  return {
    draft: { ...draft, stated: { ...draft.stated, source } },
    warnings: [...decoded.warnings, ...findings],
  };
}

function withoutGaps<Hints extends object>(hints: Hints): Partial<Hints> {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value != null)) as Partial<Hints>;
}
