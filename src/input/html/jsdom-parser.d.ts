/** The small DOM that comes with Readability and has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(html: string): never;
  }
}
