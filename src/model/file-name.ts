import { hashOfId } from './id-hash.ts';

/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** File systems allow 255 bytes, extensions included. */
const LONGEST_ID = 200;

/** The name of the file of an id, without extension; a colon, as in `gn:123`, is refused by some hosts and archives. */
export const fileNameOf = (id: string): string => id.replaceAll(':', '-');

/** Whether files of that name can be made on every system. */
export const mayNameFile = (id: string): boolean => id.length <= LONGEST_ID && !DEVICE.test(id);

/** Of ids in no order about as many fall into each of 256. */
const SUBFOLDERS = 256;

/** One of 256 folders, of two letters, for the file of an id: always the same, whatever other ids there are. */
export const subfolderOf = (id: string): string => (hashOfId(id) % SUBFOLDERS).toString(16).padStart(2, '0');
