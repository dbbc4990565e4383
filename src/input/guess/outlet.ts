/** The name of a site as its address has it: without `www.`, a port or a path. `null` where there is no address. */
export function outletOfAddress(address: string | null): string | null {
  const host = address === null ? undefined : /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(address)?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^(?:www|m|amp|mobile)\./, '');
}
