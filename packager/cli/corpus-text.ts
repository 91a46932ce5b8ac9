/** What `kriti corpus` prints for people. */
import type { Corpus, CorpusStats } from '../corpus/corpus.ts';
import type { CorpusDocument } from '../corpus/document.ts';
import type { UiLang } from '../course/words.ts';
import type { UnreadDocument } from '../jobs/extract.ts';
import type { SayCorpus } from './corpus-words.ts';

export function documentLines(document: CorpusDocument, say: SayCorpus, lang: UiLang): string[] {
  const { id, title, words, language, owner, licence, sources, contact } = document;
  const named = language ? `, ${languageName(language, lang)}` : '';
  const rights = [owner, licence].filter(Boolean).join(' · ');
  return [
    say('document', {
      id,
      title: title || say('untold', { contact: contact ?? '' }),
      words,
      language: named,
    }),
    ...(rights ? [say('by-owner', { owner: rights })] : []),
    ...sources.map((source) => say('from', { source })),
  ];
}

export function statsLines(stats: CorpusStats, say: SayCorpus, lang: UiLang): string[] {
  const { documents, words, chunks, postings, indexBytes, textBytes, languages, norm } = stats;
  const { pictures, pictureBytes = 0, sounds, soundBytes = 0, soundsMissed } = stats;
  if (documents === 0) return [say('empty')];
  const mb = (bytes: number) => Math.round(bytes / 1e5) / 10;
  const list = Object.entries(languages)
    .sort(([, a], [, b]) => b - a)
    .map(([language, n]) => `${language ? languageName(language, lang) : say('unsaid')} ${n}`)
    .join(', ');
  return [
    say('documents', { n: documents, words }),
    say('languages', { list }),
    say('index', { mb: mb(indexBytes), postings, chunks }),
    say('texts', { mb: mb(textBytes) }),
    pictures === undefined ? say('no-pictures') : say('pictures', { n: pictures, mb: mb(pictureBytes) }),
    sounds === undefined ? say('no-sounds') : say('sounds', { n: sounds, mb: mb(soundBytes) }),
    ...(soundsMissed ? [say('sounds-missed')] : []),
    say('norm', { norm }),
  ];
}

/** @param waiting files that are to be added again */
export const openedLines = ({ readOnly, signed }: Corpus, waiting: number, say: SayCorpus): string[] => [
  ...(waiting > 0 ? [say('waiting', { n: waiting })] : []),
  ...(readOnly ? [say('read-only', { why: say(`only-${readOnly}`) })] : []),
  ...(signed ? [say('signed', { made: signed.made.slice(0, 10), key: signed.key })] : []),
];

export const unreadLine = ({ path, inside, code, detail }: UnreadDocument, say: SayCorpus): string =>
  say(`code-${code}`, { file: inside === undefined ? path : `${path} › ${inside}`, detail });

export const faultLine = (fault: { kind: string; id: number; title: string }, say: SayCorpus): string =>
  say(`fault-${fault.kind}`, { id: fault.id, title: fault.title });

function languageName(tag: string, lang: UiLang): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
