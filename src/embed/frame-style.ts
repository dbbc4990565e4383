/**
 * `!important` here wins over any rule of the page, important or not. Width and margins are the page's: they put the
 * element into its column. What else stands in the element is for pages that leave out the frame.
 */
export const frameStyle = (height: number): string => `
:host {
  display: block !important; contain: content !important; position: static !important; float: none !important;
  height: auto !important; max-height: none !important; min-height: 0 !important; padding: 0 !important; border: 0 !important;
  opacity: 1 !important; visibility: visible !important; transform: none !important; filter: none !important;
}
:host([hidden]), p ~ iframe, p ~ slot, ::slotted(:not(iframe)) { display: none !important; }
iframe, ::slotted(iframe) {
  all: initial !important; display: block !important; width: 100% !important; height: ${height}px !important;
}
p { font: 16px/1.6 system-ui, sans-serif; margin: 0; padding: 1em; background: #fffdf8; color: #2a2520; }
a { color: #a8321f; overflow-wrap: anywhere; }
`;
