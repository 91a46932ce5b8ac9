/** A difference for a terminal: one line for each thing, changed words in brackets. */
import { formatWords } from '../check/words.ts';
import { type Course, inLang, mainLang } from '../course/course.ts';
import type { CourseDiff, PageDiff } from '../course/diff/course.ts';
import { settingName, shownValue } from '../course/diff/names.ts';
import type { BlockDiff } from '../course/diff/page.ts';
import type { Piece } from '../course/diff/words.ts';
import type { TermDiff } from '../course/glossary/diff.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import type { PackageDiff } from './package-diff.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    same: 'No difference.',
    settings: 'Settings of the course',
    setting: '{name}: {before} → {after}',
    glossary: 'Glossary',
    'term-added': '+ “{word}”',
    'term-removed': '- “{word}”',
    'term-changed': '~ “{word}”',
    'term-text': '{name} ({lang}): {text}',
    added: '+ Page “{title}” was added',
    removed: '- Page “{title}” was removed',
    changed: '~ Page “{title}”',
    renamed: 'was called “{title}”',
    moved: 'moved from place {from} to {to}',
    'moved-into': 'moved from place {from} to {to}, into “{module}”',
    stage: 'stage: {before} → {after}',
    'doc-added': 'now also in {lang}',
    'doc-removed': 'no longer in {lang}',
    comments:
      'comments: {added, plural, =0 {} other {# new }}{answered, plural, =0 {} other {# answered }}{resolved, plural, =0 {} other {# resolved }}{reopened, plural, =0 {} other {# reopened }}{removed, plural, =0 {} other {# deleted}}',
    form: 'looks different, same words',
    'block-moved': 'moved on the page: {text}',
  },
  hi: {
    same: 'कोई अंतर नहीं।',
    settings: 'कोर्स की सेटिंग',
    setting: '{name}: {before} → {after}',
    glossary: 'शब्दावली',
    'term-added': '+ “{word}”',
    'term-removed': '- “{word}”',
    'term-changed': '~ “{word}”',
    'term-text': '{name} ({lang}): {text}',
    added: '+ पृष्ठ “{title}” जुड़ा',
    removed: '- पृष्ठ “{title}” हटा',
    changed: '~ पृष्ठ “{title}”',
    renamed: 'पहले नाम “{title}” था',
    moved: 'स्थान {from} से {to} पर गया',
    'moved-into': 'स्थान {from} से {to} पर, “{module}” में गया',
    stage: 'चरण: {before} → {after}',
    'doc-added': 'अब {lang} में भी',
    'doc-removed': 'अब {lang} में नहीं',
    comments:
      'टिप्पणियाँ: {added, plural, =0 {} other {# नई }}{answered, plural, =0 {} other {# में जवाब }}{resolved, plural, =0 {} other {# निपटीं }}{reopened, plural, =0 {} other {# फिर खुलीं }}{removed, plural, =0 {} other {# हटीं}}',
    form: 'रूप बदला, शब्द वही हैं',
    'block-moved': 'पृष्ठ पर जगह बदली: {text}',
  },
};

const say = (key: string, lang: UiLang, data: MessageData = {}): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);

/** Letters around a change that are shown. */
const AROUND = 40;

function around(text: string, at: 'start' | 'end' | 'middle'): string {
  const line = text.replaceAll('\n', ' / ');
  if (line.length <= 2 * AROUND) return line;
  if (at === 'start') return `…${line.slice(-AROUND)}`;
  return at === 'end' ? `${line.slice(0, AROUND)}…` : `${line.slice(0, AROUND)}…${line.slice(-AROUND)}`;
}

/** `the [-old-] [+new+] words`, with what stayed cut to what is near. */
const written = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }, i) => {
      if (kind === 'gone') return `[-${text.replaceAll('\n', ' / ')}-]`;
      if (kind === 'new') return `[+${text.replaceAll('\n', ' / ')}+]`;
      return around(text, i === 0 ? 'start' : i === pieces.length - 1 ? 'end' : 'middle');
    })
    .join('');

const settingLines = (settings: CourseDiff['settings'], lang: UiLang): string[] =>
  settings.map(({ name, before, after }) =>
    say('setting', lang, {
      name: settingName(name, lang),
      before: shownValue(before),
      after: shownValue(after),
    }),
  );

function blockLines(block: BlockDiff, lang: UiLang): string[] {
  if (block.kind === 'same') return [];
  if (block.kind === 'moved') return [say('block-moved', lang, { text: around(written(block.text), 'end') })];
  const text = block.text.some(({ kind }) => kind !== 'same') ? [written(block.text)] : [];
  return [...text, ...(block.onlyForm ? [say('form', lang)] : []), ...settingLines(block.settings, lang)];
}

function pageLines(page: PageDiff, course: Course, lang: UiLang): string[] {
  const title = (text: PageDiff['title']) => inLang(text, mainLang(course), course);
  const head = say(page.kind, lang, { title: title(page.title) });
  if (page.kind !== 'changed') return [head];
  const { moved, renamed, stage, comments } = page;
  const facts = [
    ...(renamed ? [say('renamed', lang, { title: title(renamed) })] : []),
    ...(moved
      ? [
          say(moved.module ? 'moved-into' : 'moved', lang, {
            from: moved.from,
            to: moved.to,
            module: moved.module ? title(moved.module) : '',
          }),
        ]
      : []),
    ...(stage ? [say('stage', lang, { before: stage.before ?? '–', after: stage.after ?? '–' })] : []),
    ...(comments ? [say('comments', lang, { ...comments }).trim()] : []),
    ...page.docs.flatMap((doc) =>
      doc.kind === 'changed'
        ? doc.blocks.flatMap((block) => blockLines(block, lang))
        : [say(`doc-${doc.kind}`, lang, { lang: doc.lang })],
    ),
  ];
  return [head, ...facts.map((fact) => `    ${fact}`)];
}

function termLines({ kind, word, texts }: TermDiff, course: Course, lang: UiLang): string[] {
  const head = say(`term-${kind}`, lang, { word: inLang(word, mainLang(course), course) });
  const changed = kind === 'removed' ? [] : texts;
  return [
    head,
    ...changed.map(
      ({ field, lang: of, text }) =>
        `    ${say('term-text', lang, { name: settingName(field, lang), lang: of, text: written(text) })}`,
    ),
  ];
}

/** @param course the newer one: its main language names the pages. */
export function courseDiffText(diff: CourseDiff, course: Course, lang: UiLang): string {
  const { settings, glossary, pages } = diff;
  const lines = [
    ...(settings.length > 0
      ? [say('settings', lang), ...settingLines(settings, lang).map((line) => `    ${line}`)]
      : []),
    ...(glossary.length > 0
      ? [
          say('glossary', lang),
          ...glossary.flatMap((term) => termLines(term, course, lang)).map((line) => `    ${line}`),
        ]
      : []),
    ...pages.flatMap((page) => pageLines(page, course, lang)),
  ];
  return `${(lines.length > 0 ? lines : [say('same', lang)]).join('\n')}\n`;
}

export function packageDiffText({ added, removed, changed }: PackageDiff, lang: UiLang): string {
  const lines = [
    ...removed.map((name) => `- ${name}`),
    ...added.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name}`),
  ];
  return `${(lines.length > 0 ? lines : [say('same', lang)]).join('\n')}\n`;
}
