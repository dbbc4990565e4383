import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { serveSite } from '../serve-site.ts';
import type { Command } from './command.ts';
import { portFrom } from './port-option.ts';

export const serve: Command = {
  name: 'serve',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4173' } },
    });
    const server = await serveSite(values.out, portFrom(values.port));
    console.log(server.resolvedUrls?.local[0]);
    await once(server.httpServer, 'close');
    return 0;
  },
};
