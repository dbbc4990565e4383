import type { Page } from '@playwright/test';

/** The browser's picker gives a folder of the page's own file system: a person's choice cannot be tested. */
export async function stubPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('maps', { create: true }),
    });
  });
}

/** Writes a file of the folder as another program does; `null` removes the whole folder. */
export async function writeAsOther(
  page: Page,
  path: string,
  content: string | Uint8Array | null,
): Promise<void> {
  await page.evaluate(
    async ([where, words, isBytes]) => {
      const root = await navigator.storage.getDirectory();
      if (words === null) return root.removeEntry('maps', { recursive: true });
      let folder = await root.getDirectoryHandle('maps', { create: true });
      const names = where.split('/');
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const writing = await (
        await folder.getFileHandle(names.at(-1) ?? '', { create: true })
      ).createWritable();
      await writing.write(isBytes ? Uint8Array.from(words, (letter) => letter.charCodeAt(0)) : words);
      await writing.close();
    },
    [
      path,
      content instanceof Uint8Array ? Buffer.from(content).toString('latin1') : content,
      content instanceof Uint8Array,
    ] as const,
  );
}

export const removeAsOther = (page: Page, path: string): Promise<void> =>
  page.evaluate(async (where) => {
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle('maps')).getDirectoryHandle('content');
    await folder.removeEntry(where.replace('content/', ''));
  }, path);

/** Every file of the folder by its path. */
export const filesInFolder = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${prefix}${name}/`);
        else
          found[prefix + name] = await (entry as FileSystemFileHandle)
            .getFile()
            .then((file) => file.text())
            .catch(() => '');
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('maps'), '');
    return found;
  });
