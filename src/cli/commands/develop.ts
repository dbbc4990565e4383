import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { EDITOR_PAGE } from '../../publish/editor-files.ts';
import { developmentConfig } from '../develop/development-config.ts';
import { createLiveCorpus } from '../develop/live-corpus.ts';
import { wordsForUser } from '../user-language.ts';
import type { Command } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom } from './folder-options.ts';
import { portFrom } from './port-option.ts';

export const develop: Command = {
  name: 'develop',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...FOLDER_OPTIONS,
        port: { type: 'string', default: '5173' },
        open: { type: 'boolean', default: false },
      },
    });
    const port = portFrom(values.port);
    const corpus = createLiveCorpus(foldersFrom(values));
    // What stands in the way is said before a server runs that nobody would stop.
    await corpus.current();
    const server = await createServer({
      ...developmentConfig(corpus),
      configFile: false,
      server: { port, host: '127.0.0.1', open: values.open },
    });
    await server.listen();
    server.printUrls();
    const editor = new URL(EDITOR_PAGE, server.resolvedUrls?.local[0]).href;
    console.log(`  ${wordsForUser().develop.editor(editor)}`);
    if (server.httpServer !== null) await once(server.httpServer, 'close');
    return 0;
  },
};
