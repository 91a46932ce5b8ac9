/** Two versions of a page, block by block. */
import { diffArrays } from 'diff';
import { canonical } from '../canonical.ts';
import type { Lang } from '../course.ts';
import type { Doc, Node } from '../node.ts';
import type { Page } from '../pages.ts';
import { textOf } from '../plain-text.ts';
import { textsOf, WORD_ATTRS } from '../texts.ts';
import { type Piece, wordDiff } from './words.ts';

/** A setting that differs; undefined where it was not there. */
export interface SettingChange {
  /** Name in the document; words.ts of the app and the command line say it. */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface BlockDiff {
  readonly id: string | undefined;
  readonly type: string;
  /** 'moved': the same, elsewhere on the page. */
  readonly kind: 'same' | 'added' | 'removed' | 'changed' | 'moved';
  /** All its words, those of its settings too; '\n' between paragraphs. */
  readonly text: readonly Piece[];
  readonly settings: readonly SettingChange[];
  /** The words are the same; how they look or are laid out is not. */
  readonly onlyForm?: true;
}

export interface DocDiff {
  readonly lang: Lang;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly blocks: readonly BlockDiff[];
}

const wordsOf = (node: Node): string => {
  const words = [...textsOf({ type: 'doc', content: [node] })].map(({ text }) => text).join('\n');
  // A block of a type we do not know keeps its words in its own way.
  return words || textOf(node);
};

const idOf = (node: Node): string | undefined =>
  typeof node.attrs?.id === 'string' ? node.attrs.id : undefined;

/** What is found again in the other version: a block by its id, one without by what it is. */
const keyOf = (node: Node): string => `${node.type} ${idOf(node) ?? canonical(node)}`;

const without = (node: Node, kind: 'added' | 'removed', lang: Lang): BlockDiff => ({
  id: idOf(node),
  type: node.type,
  kind,
  text: kind === 'added' ? wordDiff('', wordsOf(node), lang) : wordDiff(wordsOf(node), '', lang),
  settings: [],
});

function both(before: Node, after: Node, moved: boolean, lang: Lang): BlockDiff {
  const place = { id: idOf(after), type: after.type };
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (canonical(before) === canonical(after)) {
    const text: Piece[] = now ? [{ kind: 'same', text: now }] : [];
    return { ...place, kind: moved ? 'moved' : 'same', text, settings: [] };
  }
  const settings = settingsIn(before, after);
  const onlyForm = old === now && settings.length === 0;
  return {
    ...place,
    kind: 'changed',
    text: wordDiff(old, now, lang),
    settings,
    ...(onlyForm && { onlyForm }),
  };
}

/** Settings of a block and of the parts that stand in the same places, words left aside: those are in the text. */
function settingsIn(before: Node, after: Node): SettingChange[] {
  const words = new Set(WORD_ATTRS.get(after.type));
  const own =
    before.type === after.type
      ? settingChanges(before.attrs ?? {}, after.attrs ?? {}).filter(
          ({ name }) => name !== 'id' && !words.has(name),
        )
      : [];
  const [old = [], now = []] = [before.content, after.content];
  if (old.length !== now.length) return own;
  return [...own, ...old.flatMap((child, i) => settingsIn(child, now[i] ?? child))];
}

/** The fields of two objects that differ, by name. */
export function settingChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): SettingChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((name) => ({ name, before: before[name], after: after[name] }))
    .filter((change) => canonicalOrNone(change.before) !== canonicalOrNone(change.after));
}

const canonicalOrNone = (value: unknown): string | undefined =>
  value === undefined ? undefined : canonical(value);

/** The blocks of both versions in the order of the new one, those that went where they stood. */
export function docDiff(before: Doc | undefined, after: Doc | undefined, lang: Lang): DocDiff | undefined {
  if (!before || !after) {
    const doc = after ?? before;
    if (!doc) return undefined;
    const kind = after ? 'added' : 'removed';
    return { lang, kind, blocks: doc.content.map((node) => without(node, kind, lang)) };
  }
  if (before === after || canonical(before) === canonical(after)) return undefined;
  const old = new Map(before.content.map((node) => [keyOf(node), node]));
  const now = new Map(after.content.map((node) => [keyOf(node), node]));
  const steps = diffArrays(before.content.map(keyOf), after.content.map(keyOf));
  const blocks = steps.flatMap(({ added, removed, value }): BlockDiff[] =>
    value.flatMap((key): BlockDiff[] => {
      const [was, is] = [old.get(key), now.get(key)];
      if (was && is) return removed ? [] : [both(was, is, added ?? false, lang)];
      if (is) return [without(is, 'added', lang)];
      return was ? [without(was, 'removed', lang)] : [];
    }),
  );
  return { lang, kind: 'changed', blocks };
}

/** The documents of a page that differ, in the languages of either version. */
export const docDiffs = (before: Page | undefined, after: Page | undefined): DocDiff[] =>
  [...new Set([...Object.keys(after?.docs ?? {}), ...Object.keys(before?.docs ?? {})])].flatMap((lang) => {
    const diff = docDiff(before?.docs[lang], after?.docs[lang], lang);
    return diff ? [diff] : [];
  });
