/**
 * A manifest as the validation service reads and changes it (docs/platform.md
 * 1.3): by the names of elements as they are written, prefix and all, wherever
 * they stand. What it changes is written here into the text itself, so that a
 * comparison shows that and nothing else.
 */
import { escapeHtml } from '../../course/html.ts';
import type { XmlDocument, XmlElement, XmlFaultKey } from '../../read/xml.ts';
import { elementsIn, textOf } from '../manifest/elements.ts';

/** The one spelling it knows; the 2004 name is another word to it. */
export const SCORMTYPE = 'adlcp:scormtype';
export const ADLCP12 = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const IMSCP12 = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** What its parser does not mind: it knows no namespaces and no language tags. */
const HARMLESS: ReadonlySet<XmlFaultKey> = new Set(['prefix-unbound', 'xml-lang']);

/** The fault at which its parser stops; undefined if it reads the manifest. */
export const stopsAt = ({ root, faults }: XmlDocument): XmlFaultKey | undefined =>
  faults.find(({ key }) => !HARMLESS.has(key))?.key ?? (root ? undefined : 'no-root');

export const named = (root: XmlElement | undefined, name: string): XmlElement[] =>
  [...elementsIn(root)].filter((element) => element.name === name);

/** The value of an attribute as it is written; undefined where there is none. */
export const writtenValue = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;

/** All that stands in the first `resources`. */
export const resourcesOf = (root: XmlElement | undefined): XmlElement[] =>
  named(named(root, 'resources')[0], 'resource');

/** The version the manifest states; undefined if none. */
export const versionOf = (root: XmlElement | undefined): string | undefined => {
  const [stated] = named(root, 'schemaversion');
  return (stated && textOf(stated).trim()) || undefined;
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';

/** The manifest it writes where it finds none that it can read. */
export const minimalManifest = (href: string): string => `${DECLARATION}
<manifest identifier="course_manifest" version="1"
  xmlns="${IMSCP12}"
  xmlns:adlcp="${ADLCP12}"
  xmlns:xsi="${XSI}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="org_1">
    <organization identifier="org_1">
      <title>Course</title>
      <item identifier="item_1" identifierref="resource_1">
        <title>Course</title>
      </item>
    </organization>
  </organizations>
  <resources>
${resourceText(href)}
  </resources>
</manifest>
`;

const resourceText = (href: string): string =>
  `    <resource identifier="resource_1" type="webcontent" ${SCORMTYPE}="sco" href="${escapeHtml(href)}">
      <file href="${escapeHtml(href)}"/>
    </resource>`;

/** Index of an element's `<` or an attribute's name in the text. */
function indexOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = /\r\n|\n|\r/g;
    end.lastIndex = start;
    const found = end.exec(text);
    start = found ? found.index + found[0].length : text.length;
  }
  return start + column - 1;
}

/** Index of the `>` of an element's start tag. */
function tagEnd(text: string, element: XmlElement): number {
  const from = indexOf(text, element);
  const tag = /^<(?:[^'">]|"[^"]*"|'[^']*')*/.exec(text.slice(from));
  return from + (tag?.[0].length ?? 0);
}

const splice = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to);

/** Puts something right behind a start tag; a tag that closes itself is opened for it. */
function inside(text: string, element: XmlElement, put: string): string {
  const end = tagEnd(text, element);
  return text[end - 1] === '/'
    ? splice(text, end - 1, end + 1, `>${put}</${element.name}>`)
    : splice(text, end + 1, end + 1, put);
}

/** The text as it is written back: in UTF-8, and saying so. */
export function asWritten(text: string): string {
  const declared = /^\uFEFF?<\?xml[^>]*\?>/;
  return declared.test(text) ? text.replace(declared, DECLARATION) : `${DECLARATION}\n${text}`;
}

/** The text with an attribute set, or added where the element has none of that name. */
export function withAttribute(text: string, element: XmlElement, name: string, value: string): string {
  const attribute = element.attributes.find((a) => a.name === name);
  const put = `${name}="${escapeHtml(value)}"`;
  if (!attribute) {
    const at = indexOf(text, element) + 1 + element.name.length;
    return splice(text, at, at, ` ${put}`);
  }
  const from = indexOf(text, attribute);
  const written = /^[^'"]*("[^"]*"|'[^']*')/.exec(text.slice(from));
  return splice(text, from, from + (written?.[0].length ?? name.length), put);
}

/** The text with metadata in front of all else in the root. */
export const withMetadata = (text: string, root: XmlElement, version: string): string =>
  inside(
    text,
    root,
    `
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${escapeHtml(version)}</schemaversion>
  </metadata>`,
  );

/** The text with one resource: in the `resources` that hold none, or in new ones at the end of the root. */
export function withResource(
  text: string,
  root: XmlElement,
  resources: XmlElement | undefined,
  href: string,
): string {
  if (resources) return inside(text, resources, `\n${resourceText(href)}`);
  const block = `  <resources>\n${resourceText(href)}\n  </resources>\n`;
  const close = text.lastIndexOf(`</${root.name}`);
  return close === -1 ? inside(text, root, `\n${block}`) : splice(text, close, close, block);
}
