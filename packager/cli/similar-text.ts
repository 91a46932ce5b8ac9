/** What `kriti similar` found, for a terminal: a line for each file, two for each passage. */
import { tellMedia } from '../check/similarity/certificate.ts';
import type { Lead, Match } from '../check/similarity/compare.ts';
import { percent } from '../check/similarity/originality.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import type { SimilarReport } from '../originality/similar.ts';
import { reasonInWords } from '../trouble-words.ts';
import { mediaLines } from './media-text.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    files: 'two or more texts: txt, md, html, pdf, docx, pptx, epub, a course, a package',
    alone: 'One file alone is searched for what it says twice; name a second, or --corpus, to compare.',
    share: '{path}: {share} of the words stand elsewhere too and are not explained',
    nothing: '{path}: shares no passage with what it was compared with',
    explained: 'with what is quoted, cited, your own or a standard text: {share}',
    'unread-missing': '{path}: there is no such file',
    'unread-unreadable':
      '{path}: could not be read ({detail}): it is damaged, or of another kind than its name says. Open it in its own program and save it anew',
    'unread-unknown-kind': '{path}: Kriti reads no text from files of this kind',
    'unread-no-text': '{path}: holds no text (an empty folder has none, and a scanned page is a picture)',
    'unread-broke-down': '{path}: is too large or damaged, reading it was given up ({detail})',
    place: 'characters {start}–{end}, {words, plural, one {# word} other {# words}}, {kind}{standing}',
    source: 'in “{title}”, characters {start}–{end}',
    repeat: 'characters {start}–{end} say again what stands at {from}–{to}',
    lead: 'characters {start}–{end}, {words, plural, one {# word} other {# words}}: possibly rewritten, please compare',
    translation:
      'characters {start}–{end}, {words, plural, one {# word} other {# words}}: possibly translated, please compare',
    unseen:
      'characters {start}–{end}, {words, plural, one {# word} other {# words}}: also in a text that you may not read; ask {title}',
    'no-dictionary': '{path}: Kriti finds no English-Hindi dictionary of FreeDict in it',
    exact: 'word for word',
    near: 'nearly word for word',
    reordered: 'the same words in another order',
    paraphrase: 'in other words',
    summary: 'shortened',
    quoted: '; quoted',
    cited: '; the source is named',
    own: '; same owner',
    licensed: '; its licence allows it',
    standard: '; a statute or oath',
    open: '',
    limits:
      'Compared by words, offline: nothing on the web was searched. A text rewritten by a machine, or translated, is found only in part.',
    'without-dictionary':
      'No English-Hindi dictionary was found (Debian: dict-freedict-eng-hin; --dictionary names one): of translations only a few are found.',
  },
  hi: {
    files: 'दो या अधिक पाठ: txt, md, html, pdf, docx, pptx, epub, कोर्स, पैकेज',
    alone: 'अकेली फ़ाइल में वही खोजा जाता है जो दो बार लिखा है; मिलान के लिए दूसरी फ़ाइल या --corpus भी दें।',
    share: '{path}: {share} शब्द कहीं और भी मिले और उनका कारण नहीं दिया है',
    nothing: '{path}: जिनसे मिलाया गया, उनसे कोई अंश नहीं मिलता',
    explained: 'उद्धरण, स्रोत सहित, अपने या मानक पाठ भी गिनें तो: {share}',
    'unread-missing': '{path}: ऐसी कोई फ़ाइल नहीं है',
    'unread-unreadable':
      '{path}: पढ़ी नहीं जा सकी ({detail}): ख़राब है, या उस तरह की नहीं जो नाम बताता है। उसे उसके प्रोग्राम में खोलकर फिर सहेजें',
    'unread-unknown-kind': '{path}: इस तरह की फ़ाइल से कृति पाठ नहीं पढ़ती',
    'unread-no-text': '{path}: इसमें कोई पाठ नहीं है (ख़ाली फ़ोल्डर में पाठ नहीं होता, और स्कैन किया पन्ना चित्र होता है)',
    'unread-broke-down': '{path}: बहुत बड़ी या ख़राब है, पढ़ना छोड़ना पड़ा ({detail})',
    place: 'अक्षर {start}–{end}, {words, plural, other {# शब्द}}, {kind}{standing}',
    source: '“{title}” में, अक्षर {start}–{end}',
    repeat: 'अक्षर {start}–{end} पर वही दोहराया है जो {from}–{to} पर है',
    lead: 'अक्षर {start}–{end}, {words, plural, other {# शब्द}}: शायद दोबारा लिखा, मिलाकर देखिए',
    translation: 'अक्षर {start}–{end}, {words, plural, other {# शब्द}}: शायद अनुवाद किया, मिलाकर देखिए',
    unseen:
      'अक्षर {start}–{end}, {words, plural, other {# शब्द}}: ऐसे पाठ में भी है जिसे आप नहीं पढ़ सकते; {title} से पूछें',
    'no-dictionary': '{path}: इसमें FreeDict का अंग्रेज़ी-हिंदी शब्दकोश नहीं मिला',
    exact: 'हूबहू',
    near: 'लगभग हूबहू',
    reordered: 'वही शब्द, क्रम बदला हुआ',
    paraphrase: 'दूसरे शब्दों में',
    summary: 'संक्षेप में',
    quoted: '; उद्धरण है',
    cited: '; स्रोत बताया है',
    own: '; उसी का पाठ है',
    licensed: '; लाइसेंस अनुमति देता है',
    standard: '; क़ानून या शपथ का पाठ',
    open: '',
    limits:
      'मिलान शब्दों से, ऑफ़लाइन हुआ: वेब पर कुछ नहीं खोजा गया। मशीन से दोबारा लिखा या अनुवाद किया पाठ कुछ हद तक ही पकड़ में आता है।',
    'without-dictionary':
      'अंग्रेज़ी-हिंदी शब्दकोश नहीं मिला (Debian: dict-freedict-eng-hin; --dictionary से भी दे सकते हैं): थोड़े ही अनुवाद पकड़ में आते हैं।',
  },
};

/** @param key of a sentence of this command */
export const saySimilar = (key: string, lang: UiLang, data: MessageData = {}): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);

/** @param compared whether there was more to compare with than the files: a corpus */
export function similarText(reports: readonly SimilarReport[], compared: boolean, lang: UiLang): string {
  const lines = reports.flatMap((report) => fileLines(report, compared || reports.length > 1, lang));
  const read = reports.filter(({ unread }) => !unread);
  if (read.length === 0) return `${lines.join('\n')}\n`;
  if (read.length === 1 && !compared) lines.push(saySimilar('alone', lang));
  lines.push(saySimilar('limits', lang));
  if (read.some(({ similar }) => similar.translations === 'partly'))
    lines.push(saySimilar('without-dictionary', lang));
  return `${lines.join('\n')}\n`;
}

function fileLines(
  { subject: { path }, unread, similar }: SimilarReport,
  many: boolean,
  lang: UiLang,
): string[] {
  if (unread)
    return [saySimilar(`unread-${unread.code}`, lang, { path, detail: reasonInWords(unread.detail, lang) })];
  const { share, shareOfAll, matches, repeats, leads } = similar;
  const again = [
    ...mediaLines(tellMedia(similar), lang).map((line) => `    ${line}`),
    ...leads.flatMap((lead) => leadLines(lead, lang)),
    ...repeats.map(
      ({ start, end, source }) =>
        `    ${saySimilar('repeat', lang, { start, end, from: source.start, to: source.end })}`,
    ),
  ];
  if (matches.length === 0)
    return many ? [saySimilar('nothing', lang, { path }), ...again] : [path, ...again];
  return [
    saySimilar('share', lang, { path, share: percent(share, lang) }),
    ...(shareOfAll > share
      ? [`    ${saySimilar('explained', lang, { share: percent(shareOfAll, lang) })}`]
      : []),
    ...matches.flatMap((match) => matchLines(match, lang)),
    ...again,
  ];
}

const LEADS = { rewritten: 'lead', translation: 'translation', unseen: 'unseen' } as const;

const leadLines = ({ start, end, words, kind, source }: Lead, lang: UiLang): string[] => [
  `    ${saySimilar(LEADS[kind], lang, { start, end, words, title: source.title })}`,
  ...(kind === 'unseen' ? [] : [sourceLine(source, lang)]),
];

function matchLines({ start, end, words, kind, standing, source }: Match, lang: UiLang): string[] {
  const said = { start, end, words, kind: saySimilar(kind, lang), standing: saySimilar(standing, lang) };
  return [`    ${saySimilar('place', lang, said)}`, sourceLine(source, lang)];
}

const sourceLine = ({ title, start, end }: Match['source'], lang: UiLang): string =>
  `        ${saySimilar('source', lang, { title, start, end })}`;
