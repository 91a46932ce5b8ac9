/** Pictures, recordings and films that also stand elsewhere, as lines for a terminal. */
import type { Certificate } from '../check/similarity/certificate.ts';
import { CERTIFICATE_WORDS, PASSAGE_WORDS } from '../check/similarity/certificate-words.ts';
import { sceneText } from '../check/similarity/films/compare-films.ts';
import { stretchText } from '../check/similarity/sounds/compare-sounds.ts';
import { formatWords } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';

type Media = Pick<Certificate, 'pictures' | 'sounds' | 'films'>;

/** Of each sort what was compared, what was found and what was left; none where it was not compared. */
export function mediaLines({ pictures, sounds, films }: Media, lang: UiLang): string[] {
  return [
    ...(pictures ? pictureLines(pictures, lang) : []),
    ...(sounds ? soundLines(sounds, lang) : []),
    ...(films && films.compared + films.plain > 0 ? filmLines(films, lang) : []),
  ];
}

const LINE: Readonly<Record<UiLang, string>> = {
  en: '{at}{name}, {change}, in “{source}” › {file}: {standing}',
  hi: '{at}{name}, {change}, “{source}” › {file} में: {standing}',
};

interface Found {
  readonly at?: string;
  readonly name: string;
  readonly source: string;
  readonly file: string;
  readonly standing: string;
}

function foundLine({ at, name, source, file, standing }: Found, change: string, lang: UiLang): string {
  const { standing: standings } = PASSAGE_WORDS[lang];
  return `    ${formatWords(LINE[lang], lang, {
    ...{ at: at === undefined ? '' : `${at}: `, name, change, source, file },
    standing: standings[standing] ?? standing,
  })}`;
}

const openIn = (found: readonly Found[]): number =>
  found.filter(({ standing }) => standing === 'open').length;

function pictureLines(pictures: NonNullable<Media['pictures']>, lang: UiLang): string[] {
  const words = CERTIFICATE_WORDS[lang];
  const { compared, plain, small, unread, missed, found } = pictures;
  return [
    formatWords(words.pictures, lang, { compared, alike: found.length, open: openIn(found) }),
    ...found.map((one) => foundLine(one, words.change[one.change], lang)),
    ...(plain + small + unread > 0 ? [formatWords(words.picturesLeft, lang, { plain, small, unread })] : []),
    ...(missed ? [words.picturesMissed] : []),
  ];
}

function soundLines(sounds: NonNullable<Media['sounds']>, lang: UiLang): string[] {
  const words = CERTIFICATE_WORDS[lang];
  const { compared, plain, cut, unread, missed, found } = sounds;
  return [
    formatWords(words.sounds, lang, { compared, alike: found.length, open: openIn(found) }),
    ...found.map((one) => {
      const name = `${one.name} ${stretchText(one.stretches)}`.trim();
      return foundLine({ ...one, name }, words.soundChange[one.change], lang);
    }),
    ...(plain + cut + unread > 0 ? [formatWords(words.soundsLeft, lang, { plain, cut, unread })] : []),
    ...(missed ? [words.soundsMissed] : []),
  ];
}

function filmLines(films: NonNullable<Media['films']>, lang: UiLang): string[] {
  const words = CERTIFICATE_WORDS[lang];
  const { compared, plain, found } = films;
  return [
    formatWords(words.films, lang, { compared, alike: found.length, open: openIn(found) }),
    ...found.map((one) => {
      const shared = formatWords(words.scenes, lang, { shared: one.scenes.length, of: one.of });
      return foundLine({ ...one, name: `${one.name} ${sceneText(one.scenes)}` }, shared, lang);
    }),
    formatWords(words.filmsLeft, lang, { plain }),
  ];
}
