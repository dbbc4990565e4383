/** `!important` here wins over any rule of the page, important or not. */
export const frameStyle = (height: number): string => `
:host { all: initial !important; display: block !important; contain: content !important; }
:host([hidden]), p ~ iframe, p ~ slot { display: none !important; }
iframe, ::slotted(iframe) {
  all: initial !important; display: block !important; width: 100% !important; height: ${height}px !important;
}
p { font: 16px/1.6 system-ui, sans-serif; margin: 0; padding: 1em; background: #fffdf8; color: #2a2520; }
a { color: #a8321f; overflow-wrap: anywhere; }
`;
