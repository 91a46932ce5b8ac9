/** What became of the glossary between two versions, word by word. Pure. */
import type { Lang, Term, Text } from '../course.ts';
import { type Piece, wordDiff } from '../diff/words.ts';

interface TextDiff {
  readonly field: 'term' | 'meaning';
  readonly lang: Lang;
  readonly text: readonly Piece[];
}

export interface TermDiff {
  readonly id: string;
  /** Its words now; of a term that went, the last it had. */
  readonly word: Text;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Those that differ. */
  readonly texts: readonly TextDiff[];
}

const textDiffs = (before: Term | undefined, after: Term | undefined): TextDiff[] =>
  (['term', 'meaning'] as const).flatMap((field) => {
    const [old = {}, now = {}] = [before?.[field], after?.[field]];
    return [...new Set([...Object.keys(now), ...Object.keys(old)])]
      .filter((lang) => (old[lang] ?? '') !== (now[lang] ?? ''))
      .map((lang) => ({ field, lang, text: wordDiff(old[lang] ?? '', now[lang] ?? '', lang) }));
  });

/** The terms that differ, those that went after the others. The order in which they were written says nothing. */
export function glossaryDiff(before: readonly Term[] = [], after: readonly Term[] = []): TermDiff[] {
  const old = new Map(before.map((term) => [term.id, term]));
  const now = new Map(after.map((term) => [term.id, term]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): TermDiff[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const word = (is ?? was)?.term ?? {};
    const texts = textDiffs(was, is);
    if (was && is) return texts.length > 0 ? [{ id, word, kind: 'changed', texts }] : [];
    return [{ id, word, kind: is ? 'added' : 'removed', texts }];
  });
}
