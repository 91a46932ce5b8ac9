/** What the variants of SCORM packages are made of: items, resources and pages added to the base. */
import { type Base, type Edit, manifest, type Variant, withFiles } from './variant.ts';

export type Scorm = Extract<Base, 'scorm12' | 'scorm2004'>;

export const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>More</title></head><body><p>More.</p></body></html>';

/** The files of a base that its resources list. */
export const LISTED = {
  scorm12: ['index.html', 'style.css', 'script.js', 'picture.svg'],
  scorm2004: ['index.html', 'table.html', 'style.css'],
} as const;

/** Puts items at the end of the course. */
export const items = (base: Scorm, text: string): Edit =>
  base === 'scorm12'
    ? ['    </organization>\n', `${text}</organization>`]
    : ['      <imsss:sequencing>\n        <imsss:controlMode', `${text}<imsss:sequencing><imsss:controlMode`];

/** An item that opens a resource. */
export const item = (identifier: string, ref: string, attributes = '', inside = ''): string =>
  `<item identifier="${identifier}" identifierref="${ref}"${attributes}><title>More</title>${inside}</item>`;

export const resources = (text: string): Edit => ['  </resources>', `${text}</resources>`];

/** A resource; `attributes` begins with a space. */
export const resource = (
  base: Scorm,
  attributes: string,
  inside = '',
  { identifier = 'R9', type = 'sco' } = {},
): string =>
  `<resource identifier="${identifier}" type="webcontent" adlcp:${base === 'scorm12' ? 'scormtype' : 'scormType'}="${type}"${attributes}>${inside}</resource>`;

/** A further lesson at `href`, of which its resource lists that file. */
export const lesson = (base: Scorm, what: string, href: string, file?: string): Variant => {
  const variant = manifest(
    base,
    what,
    items(base, item('I9', 'R9')),
    resources(resource(base, ` href="${href}"`, file === undefined ? '' : `<file href="${href}"/>`)),
  );
  return file === undefined ? variant : withFiles(variant, { [file]: PAGE });
};
