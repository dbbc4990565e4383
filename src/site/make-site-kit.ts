import { writeFiles } from './folder/write-files.ts';
import { editorKit } from './programs/editor-kit.ts';
import { bundlePrograms } from './programs/programs.ts';
import { commonFiles } from './site-files.ts';

/**
 * Run as a process of its own, because Vite bundles for the environment that a process began with: makes in the folder that
 * it is given all that the editor makes sites from.
 */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Name the folder for what the editor makes sites from.');
const { bundled } = await bundlePrograms(folder, true);
await writeFiles(folder, [...(await commonFiles()), ...(await editorKit(folder, bundled))]);
