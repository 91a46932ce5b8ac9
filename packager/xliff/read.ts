/**
 * XLIFF as translators' programs return it: 2.0 to 2.2, and 1.2. A stranger's
 * file: read through the guarded reader of XML, and nothing in it is taken for
 * more than words and the ids of codes.
 */
import { err, ok, type Result } from '../course/result.ts';
import { parseXml, type XmlElement } from '../read/xml.ts';
import { attr, childrenOf, descendants } from '../read/xml-query.ts';
import type { Token } from './codes.ts';

export interface ReadUnit {
  readonly id: string;
  readonly source: readonly Token[];
  /** Absent where a part of it is not translated. */
  readonly target?: readonly Token[];
  /** Somebody says that the words are ready. */
  readonly ready: boolean;
}

export interface ReadXliff {
  readonly version: string;
  readonly from: string;
  /** '' where the file names none. */
  readonly to: string;
  readonly units: readonly ReadUnit[];
}

export type XliffFault =
  | { readonly code: 'not-xml'; readonly line: number; readonly fault: string }
  | { readonly code: 'not-xliff' }
  | { readonly code: 'version'; readonly version: string };

/** Faults of XML that leave no doubt what the text says. */
const HARMLESS: ReadonlySet<string> = new Set(['xml-lang', 'encoding-mismatch']);

/** Reads a file. Never throws. */
export function readXliff(bytes: Uint8Array): Result<ReadXliff, XliffFault> {
  const { root, faults } = parseXml(bytes);
  const [fault] = faults.filter(({ key }) => !HARMLESS.has(key));
  if (fault || !root) return err({ code: 'not-xml', line: fault?.line ?? 1, fault: fault?.key ?? 'no-root' });
  if (root.local !== 'xliff') return err({ code: 'not-xliff' });
  const version = attr(root, 'version')?.value ?? '';
  if (/^2\.\d/.test(version)) return ok(readTwo(root, version));
  if (/^1\.[12]/.test(version)) return ok(readOne(root, version));
  return err({ code: 'version', version: version.slice(0, 20) });
}

const valueIn = (element: XmlElement, name: string): string => attr(element, name)?.value ?? '';

function readTwo(root: XmlElement, version: string): ReadXliff {
  const units = [...descendants(root, 'unit', root.ns)].map((unit): ReadUnit => {
    const parts = childrenOf(unit, undefined, root.ns).filter(({ local }) => isPart(local));
    const targets = parts.map((part) => ({ part, target: childrenOf(part, 'target', root.ns)[0] }));
    const isWhole = targets.every(({ part, target }) => target || part.local === 'ignorable');
    // Segments may stand in another order in the target (XLIFF 2.1, 4.3.1.23).
    const inOrder = targets
      .map(({ part, target }, i) => ({
        of: target ?? part,
        target,
        at: Number(valueIn(target ?? part, 'order')) || i + 1,
      }))
      .sort((a, b) => a.at - b.at);
    const target = inOrder.flatMap(({ of, target: own }) =>
      own ? tokensOfTwo(own) : childrenOf(of, 'source', root.ns).flatMap(tokensOfTwo),
    );
    const segments = parts.filter(({ local }) => local === 'segment');
    return {
      id: valueIn(unit, 'id'),
      source: parts.flatMap((part) => childrenOf(part, 'source', root.ns)).flatMap(tokensOfTwo),
      ...(isWhole && segments.length > 0 && { target }),
      ready: segments.every((s) => ['translated', 'reviewed', 'final'].includes(valueIn(s, 'state'))),
    };
  });
  return { version, from: valueIn(root, 'srcLang'), to: valueIn(root, 'trgLang'), units };
}

const isPart = (local: string): boolean => local === 'segment' || local === 'ignorable';

/** Words and codes of a source or target of 2.x. Annotations are passed through. */
function tokensOfTwo(element: XmlElement): Token[] {
  return element.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [{ kind: 'text', text: child }];
    const id = valueIn(child, 'id');
    switch (child.local) {
      case 'cp':
        return [{ kind: 'text', text: letterOf(valueIn(child, 'hex')) }];
      case 'ph':
        return [{ kind: 'single', id }];
      case 'pc':
        return [{ kind: 'open', id }, ...tokensOfTwo(child), { kind: 'close', id }];
      case 'sc':
        return [{ kind: 'open', id }];
      case 'ec':
        return [{ kind: 'close', id: valueIn(child, 'startRef') || id }];
      case 'sm':
      case 'em':
        return [];
      default:
        return tokensOfTwo(child);
    }
  });
}

const letterOf = (hex: string): string => {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex) ? Number.parseInt(hex, 16) : -1;
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

function readOne(root: XmlElement, version: string): ReadXliff {
  const [file] = childrenOf(root, 'file', root.ns);
  const units = [...descendants(root, 'trans-unit', root.ns)].map((unit): ReadUnit => {
    const [source] = childrenOf(unit, 'source', root.ns);
    const [target] = childrenOf(unit, 'target', root.ns);
    const state = target ? valueIn(target, 'state') : '';
    return {
      // What a program numbered anew may still have its old name.
      id: valueIn(unit, 'resname') || valueIn(unit, 'id'),
      source: source ? tokensOfOne(source) : [],
      ...(target && { target: tokensOfOne(target) }),
      ready: valueIn(unit, 'approved') === 'yes' || ['translated', 'signed-off', 'final'].includes(state),
    };
  });
  const from = file ? valueIn(file, 'source-language') : '';
  return { version, from, to: file ? valueIn(file, 'target-language') : '', units };
}

/** Words and codes of a source or target of 1.2; what stands inside a code is not text (1.2, 2.4). */
function tokensOfOne(element: XmlElement): Token[] {
  return element.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [{ kind: 'text', text: child }];
    const id = valueIn(child, 'id');
    switch (child.local) {
      case 'g':
        return [{ kind: 'open', id }, ...tokensOfOne(child), { kind: 'close', id }];
      case 'bx':
      case 'bpt':
        return [{ kind: 'open', id: valueIn(child, 'rid') || id }];
      case 'ex':
      case 'ept':
        return [{ kind: 'close', id: valueIn(child, 'rid') || id }];
      case 'mrk':
        return tokensOfOne(child);
      default:
        return [{ kind: 'single', id }];
    }
  });
}
