/** Headers that every answer carries: the window may load and reach nothing but its own host. */

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  // React Aria and ProseMirror put style elements into the page at run time.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // A PDF of the course, in the browser's own viewer.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An author's SVG or HTML opened by itself must not run with the app's rights. */
const ASSET_CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** A sandboxed PDF is shown by no browser; its viewer is a process of its own, and the window alone may frame it. */
const PDF_CSP = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

export const APP_HEADERS = { ...EVERYWHERE, 'content-security-policy': CSP };
export const PDF_HEADERS = {
  ...EVERYWHERE,
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy': PDF_CSP,
};
export const ASSET_HEADERS = { ...EVERYWHERE, 'content-security-policy': ASSET_CSP };
