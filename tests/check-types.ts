/** Checks the types of every folder with the folder's own compiler settings, all at once. */
import { spawn } from 'node:child_process';

const FOLDERS = [
  'src',
  // With the declarations that the package is shipped with.
  'src/cli/tsconfig.lib.json',
  'src/embed',
  'src/app',
  'src/app/offline/worker',
  'src/editor',
  'tests',
];

function checkFolder(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const compiler = spawn('tsc', ['--project', folder, '--noEmit'], { stdio: 'inherit' });
    compiler.on('close', (code) => resolve(code === 0));
  });
}

const results = await Promise.all(FOLDERS.map(checkFolder));
process.exitCode = results.every(Boolean) ? 0 : 1;
