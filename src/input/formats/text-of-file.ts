import { decodeBytes, firstForeignByte } from '../../text/decode-bytes.ts';
import { type Finding, finding } from '../finding.ts';
import type { AddedFile } from './format.ts';

/** The text of a file with plain line ends; or what keeps it from being read. `stated` is the encoding that it states. */
export function textOfFile(
  { name, bytes }: AddedFile,
  stated: string | null = null,
): { readonly text: string; readonly warnings: readonly Finding[] } | { readonly leftOut: Finding } {
  const decoded = decodeBytes(bytes, stated);
  if (decoded === null)
    return { leftOut: finding('unknown-encoding', { byte: firstForeignByte(bytes) }, { file: name }) };
  const { text, encoding, guessed } = decoded;
  const warnings = guessed ? [finding('encoding-guessed', { encoding }, { file: name })] : [];
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), warnings };
}

/** The beginning of a file as letters that stand for its bytes: enough for what a file says of its encoding. */
export function asciiBeginning(bytes: Uint8Array, length = 2048): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
