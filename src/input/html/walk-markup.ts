/** What is told of a piece of markup, in its order. Every element that opens also closes. */
export interface MarkupHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  comment?(text: string): void;
}

/** No page that people made is as deep; one that is would keep the parser busy for hours. */
const DEEPEST = 2_000;

class TooDeep extends Error {}

/**
 * Walks over HTML of any quality, or XML. Nothing of it runs and nothing is fetched: it is read as letters. `false`
 * where it is nested deeper than anything that people write; what was told until then stands.
 */
export async function walkMarkup(
  markup: string,
  handler: MarkupHandler,
  { xml = false }: { readonly xml?: boolean } = {},
): Promise<boolean> {
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new TooDeep();
        handler.open(name, attributes);
      },
      ontext: (text) => handler.text(text),
      onclosetag(name) {
        depth -= 1;
        handler.close(name);
      },
      oncomment: (text) => handler.comment?.(text),
    },
    { xmlMode: xml, decodeEntities: true, recognizeCDATA: true },
  );
  try {
    parser.write(markup);
    parser.end();
    return true;
  } catch (error) {
    if (error instanceof TooDeep) return false;
    throw error;
  }
}
