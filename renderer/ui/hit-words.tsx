import type { ReactNode } from 'react';

/**
 * A stretch of a text with the words around it.
 *
 * @param around letters that are shown before and after it
 * @param children the stretch, marked
 */
export function HitWords(props: {
  readonly text: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly around: { readonly before: number; readonly after: number };
  readonly lang: string;
  readonly children: ReactNode;
}) {
  const { text, range, around, lang, children } = props;
  const before = text.slice(0, range.start);
  return (
    <span className="find-words" lang={lang}>
      {before.length > around.before ? `…${before.slice(-around.before)}` : before}
      {children}
      {text.slice(range.end, range.end + around.after)}
    </span>
  );
}
