/** Takes a step again only where what it starts from is not the same as last time. */
export function rememberLast<From, To>(
  step: (from: From) => To,
  isSame: (one: From, other: From) => boolean = Object.is,
): (from: From) => To {
  let last: { readonly from: From; readonly to: To } | null = null;
  return (from) => {
    if (last === null || !isSame(last.from, from)) last = { from, to: step(from) };
    return last.to;
  };
}
