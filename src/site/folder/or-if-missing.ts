/** Nothing of that name, or a file where a folder was expected on the way to it. */
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** What is read from the disk, or something else where there is nothing to read. */
export async function orIfMissing<Value, Otherwise>(
  loading: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.has(String(error.code))) return otherwise;
    throw error;
  }
}
