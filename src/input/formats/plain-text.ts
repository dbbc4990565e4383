import { readFileName } from '../guess/file-name.ts';
import { blocksOfText } from '../plain-blocks.ts';
import { NOTHING_STATED } from '../proposed-article.ts';
import { type Format, NOTHING_READ } from './format.ts';
import { textOfFile } from './text-of-file.ts';

/** A text without any marks: blank lines part its paragraphs. */
export const plainText: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  async read(file) {
    const decoded = textOfFile(file);
    if ('leftOut' in decoded) return { ...NOTHING_READ, leftOut: [decoded.leftOut] };
    const draft = {
      file: file.name,
      line: 1,
      stated: NOTHING_STATED,
      hints: readFileName(file.name),
      blocks: blocksOfText(decoded.text),
      extra: {},
      inferred: [],
    };
    return { ...NOTHING_READ, drafts: [draft], warnings: decoded.warnings };
  },
};
