/** A number of 32 bits for an id, the same on every machine and soon worked out (FNV-1a): ids in no order fall evenly. */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
