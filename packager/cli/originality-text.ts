/** What `kriti originality` says on a terminal. */
import type { Certificate } from '../check/similarity/certificate.ts';
import { CERTIFICATE_WORDS, PASSAGE_WORDS } from '../check/similarity/certificate-words.ts';
import { ASPECTS } from '../check/similarity/coverage.ts';
import { percent } from '../check/similarity/originality.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import { mediaLines } from './media-text.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    course: 'a course folder, or any file whose text can be read',
    'opt-corpus': 'what it is compared with: a folder, or postgres://user@host/database',
    'opt-certificate': 'write the certificate to a file: .pdf, .html or .json',
    'form-unknown': '{file}: a certificate is a file that ends in {known}',
    comparing: 'Comparing {path}',
    written: 'Written: {file}',
    passage: '{at}{words, plural, one {# word} other {# words}}, {kind}, in “{source}”: {standing}',
    lead: '{at}{words, plural, one {# word} other {# words}}, {kind}: “{source}”',
  },
  hi: {
    course: 'कोर्स का फ़ोल्डर, या कोई फ़ाइल जिसका पाठ पढ़ा जा सके',
    'opt-corpus': 'किससे मिलाना है: फ़ोल्डर, या postgres://user@host/database',
    'opt-certificate': 'प्रमाणपत्र फ़ाइल में लिखें: .pdf, .html या .json',
    'form-unknown': '{file}: प्रमाणपत्र की फ़ाइल का नाम {known} पर समाप्त होता है',
    comparing: '{path} का मिलान हो रहा है',
    written: 'फ़ाइल बनी: {file}',
    passage: '{at}{words, number} शब्द, {kind}, “{source}” में: {standing}',
    lead: '{at}{words, number} शब्द, {kind}: “{source}”',
  },
};

/** @param key of a sentence of this command */
export const sayOriginality = (key: string, lang: UiLang, data: MessageData = {}): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);

export function originalityText(certificate: Certificate, lang: UiLang): string {
  const words = CERTIFICATE_WORDS[lang];
  const {
    subject,
    corpus,
    passages,
    leads = [],
    verdict,
    limits,
    compared,
    share,
    shareOfAll,
    longest,
  } = certificate;
  const told = (value: number) => percent(value, lang);
  const { kind: kinds, standing: standings } = PASSAGE_WORDS[lang];
  return `${[
    `${subject.title}: ${words.verdict[verdict]}`,
    formatWords(words.sum, lang, { share: told(share), all: told(shareOfAll), longest }),
    formatWords(words.limits, lang, {
      warn: told(limits.warn),
      block: told(limits.block),
      longest: limits.longest,
    }),
    `${words.corpus}: ${formatWords(words.corpusSize, lang, { documents: corpus.documents, words: corpus.words })}`,
    ...passages.map(
      ({ at, words: n, kind, source, standing }) =>
        `    ${sayOriginality('passage', lang, {
          ...{ at: at === undefined ? '' : `${at}: `, words: n, source },
          ...{ kind: kinds[kind] ?? kind, standing: standings[standing] ?? standing },
        })}`,
    ),
    ...leads.map(
      ({ at, words: n, kind, source }) =>
        `    ${sayOriginality('lead', lang, {
          ...{ at: at === undefined ? '' : `${at}: `, words: n, source, kind: kinds[kind] ?? kind },
        })}`,
    ),
    ...mediaLines(certificate, lang),
    ...ASPECTS.map((aspect) => `${words.aspect[aspect]}: ${words.extent[compared[aspect] ?? 'no']}`),
    `${words.hashOf[subject.of]}: ${subject.sha256}`,
    `${words.corpusId}: ${corpus.id}`,
  ].join('\n')}\n`;
}
