/** Hints speak where the hand slipped, and are silent where the language means it. */
import { expect, test } from 'vitest';
import { hintsIn } from '../../packager/course/hints.ts';

/** The text with every hint mended. */
const mended = (text: string): string =>
  hintsIn(text)
    .toReversed()
    .reduce(
      (t, { start, end, fix }) => (fix === undefined ? t : t.slice(0, start) + fix + t.slice(end)),
      text,
    );

test.each([
  ['the the note', 'doubled-word', 'the note'],
  ['The the note', 'doubled-word', 'The note'],
  ['मंत्रालय के के लिए', 'doubled-word', 'मंत्रालय के लिए'],
  ['two  spaces', 'double-space', 'two spaces'],
  ['यह फ़ाइल है , और', 'space-before-stop', 'यह फ़ाइल है, और'],
  ['फाइलa खोलें', 'mixed-script', 'फाइलa खोलें'],
  ['निर्णय लिखा गया. फिर भेजें।', 'stop-for-danda', 'निर्णय लिखा गया। फिर भेजें।'],
  ['निर्णय लिखा गया.', 'stop-for-danda', 'निर्णय लिखा गया।'],
])('%s: %s', (text, kind, after) => {
  expect(hintsIn(text).map((hint) => hint.kind)).toEqual([kind]);
  expect(mended(text)).toBe(after);
});

test.each([
  'He said that that was all he had had.',
  'धीरे धीरे, कभी कभी, अपने अपने घर',
  'डॉ. शर्मा 5 कि.मी. दूर हैं। पढ़ने में 3 मि.',
  'Sing Sing and PUC PUC',
  'A file, e.g. noting. 3.5 लाख',
  'Kriti में लिखें, iGOT पर पढ़ें',
  'क्‍ष और क्‌ष',
  '  leading spaces',
  'What is this ?!',
])('silent: %s', (text) => expect(hintsIn(text).filter((h) => h.kind !== 'space-before-stop')).toEqual([]));
