/** The words of the originality certificate, and those for kinds and standings of passages wherever they are shown. */
import type { UiLang } from '../../course/words.ts';
import type { Aspect, Extent } from './coverage.ts';
import type { SoundChange } from './sounds/compare-sounds.ts';

interface CertificateWords {
  readonly title: string;
  readonly verdict: Readonly<Record<'pass' | 'warn' | 'fail', string>>;
  /** With share, all, longest. */
  readonly sum: string;
  /** With warn, block, longest. */
  readonly limits: string;
  readonly course: string;
  readonly owner: string;
  /** With words, unread. */
  readonly size: string;
  readonly corpus: string;
  /** With documents, words. */
  readonly corpusSize: string;
  readonly newest: string;
  readonly signed: string;
  readonly boundTo: string;
  readonly hashOf: Readonly<Record<'course' | 'file', string>>;
  readonly corpusId: string;
  readonly made: string;
  /** With version, norm. */
  readonly engine: string;
  readonly changed: string;
  readonly compared: string;
  readonly aspect: Readonly<Record<Aspect, string>>;
  readonly extent: Readonly<Record<Extent, string>>;
  readonly judgement: string;
  readonly open: string;
  readonly explained: string;
  readonly none: string;
  readonly leads: string;
  readonly leadsHint: string;
  /** With compared, alike, open. */
  readonly pictures: string;
  /** With plain, small, unread. */
  readonly picturesLeft: string;
  readonly picturesMissed: string;
  readonly picture: string;
  readonly change: Readonly<Record<'bytes' | 'changed', string>>;
  /** With compared, alike, open. */
  readonly sounds: string;
  /** With plain, cut, unread. */
  readonly soundsLeft: string;
  readonly soundsMissed: string;
  readonly recording: string;
  readonly soundChange: Readonly<Record<SoundChange, string>>;
  /** With compared, alike, open. */
  readonly films: string;
  /** With plain. */
  readonly filmsLeft: string;
  readonly film: string;
  /** With shared, of. */
  readonly scenes: string;
  readonly where: string;
  readonly begins: string;
  readonly words: string;
  readonly how: string;
  readonly source: string;
  readonly why: string;
  /** With count. */
  readonly more: string;
}

export const CERTIFICATE_WORDS: Readonly<Record<UiLang, CertificateWords>> = {
  en: {
    title: 'Certificate of originality',
    verdict: {
      pass: 'Within the limits',
      warn: 'Somebody should look: more is shared than is usual',
      fail: 'Over the limits: what is shared has to be explained first',
    },
    sum: '{share} of the words also stand in the documents compared and are not explained; with what is explained, {all}. The longest unexplained passage has {longest, plural, one {# word} other {# words}}.',
    limits:
      'Limits: a warning from {warn} or for one picture or recording that is not explained, a stop from {block} or for one unexplained passage of more than {longest, number} words.',
    course: 'Course',
    owner: 'Owner',
    size: '{words, plural, one {# word} other {# words}} compared{unread, plural, =0 {} one {; # file inside has no text that could be read} other {; # files inside have no text that could be read}}',
    corpus: 'Compared with',
    corpusSize:
      '{documents, plural, =0 {no document at all: the corpus is empty} one {# document} other {# documents}} of {words, plural, one {# word} other {# words}}',
    newest: 'newest added on {date}',
    signed: 'signed snapshot of {date}, key {key}',
    boundTo: 'Bound to',
    hashOf: { course: 'SHA-256 of the course', file: 'SHA-256 of the file' },
    corpusId: 'Corpus (SHA-256)',
    made: 'Made',
    engine: 'Kriti {version}, rules of comparison {norm, number}',
    changed:
      'It holds for this course as it was, and for nothing else: any change of its content changes the number above.',
    compared: 'What was compared, and what was not',
    aspect: {
      words: 'The same words, also disguised or in another order',
      rewriting: 'Rewritten by a machine, in other words throughout',
      translation: 'Translated between English and Hindi',
      pictures: 'Pictures',
      sound: 'Sound',
      films: 'Films: their sound, and a picture of each scene',
      'inside-files': 'Text inside the PDFs and pictures of the course',
      web: 'The web: Kriti works offline and searches nothing there',
    },
    extent: {
      yes: 'compared',
      partly: 'found only in part',
      leads: 'shown for a person to look at',
      no: 'not compared',
    },
    judgement: 'What matches was found by a program; whether it may stand there, people decide.',
    open: 'Passages that are not explained',
    explained: 'Passages that are explained',
    none: 'None.',
    leads: 'To be compared by a person',
    leadsHint:
      'These may tell what the source tells, in other words, as a machine rewrites, or in the other language. They share names, numbers and rare words in the same order; that proves nothing, and they count against no limit.',
    pictures:
      '{compared, plural, =0 {No picture} one {# picture} other {# pictures}} compared; {alike, plural, =0 {none also stands in the documents compared} one {# also stands in the documents compared} other {# also stand in the documents compared}}{open, plural, =0 {} one {, # of them unexplained} other {, # of them unexplained}}.',
    picturesLeft:
      'Of these, {plain, plural, one {# is} other {# are}} so plain that only the very file would be found. Not compared: {small, plural, one {# icon} other {# icons}}, {unread, plural, one {# that could not be read} other {# that could not be read}}.',
    picturesMissed:
      'Pictures are missing in the documents compared: they were added by an older Kriti, and have to be added again.',
    picture: 'Picture',
    change: { bytes: 'the very file', changed: 'the same picture, changed' },
    sounds:
      '{compared, plural, =0 {No recording or film} one {# recording or film} other {# recordings and films}} compared by sound; {alike, plural, =0 {none also stands in the documents compared} one {# also stands in the documents compared} other {# also stand in the documents compared}}{open, plural, =0 {} one {, # of them unexplained} other {, # of them unexplained}}.',
    soundsLeft:
      'Of these, {plain, plural, one {# is} other {# are}} so short or quiet that only the very file would be found, and {cut, plural, one {# is} other {# are}} longer than an hour and compared so far. Not compared: {unread, number} that could not be read. What was played much faster or slower, in another pitch or through a telephone may be missed.',
    soundsMissed:
      'Recordings are missing in the documents compared: ffmpeg was not there when they were added.',
    recording: 'Recording',
    soundChange: {
      bytes: 'the very file',
      anew: 'the same recording, saved anew',
      part: 'a part of the same recording',
    },
    films:
      '{compared, plural, =0 {No film} one {# film} other {# films}} compared by a picture of each scene; {alike, plural, =0 {none also stands in the documents compared} one {# also stands in the documents compared} other {# also stand in the documents compared}}{open, plural, =0 {} one {, # of them unexplained} other {, # of them unexplained}}.',
    filmsLeft:
      'Scenes are taken where the picture changes. {plain, plural, =0 {} one {# film shows too little to be compared. } other {# films show too little to be compared. }}A film of one long moving shot may be missed.',
    film: 'Film',
    scenes: '{shared, number} of {of, plural, one {# scene} other {# scenes}}',
    where: 'Page',
    begins: 'Begins',
    words: 'Words',
    how: 'Likeness',
    source: 'Also stands in',
    why: 'Explained by',
    more: 'and {count, number} more; all of them are in the JSON form of this certificate',
  },
  hi: {
    title: 'मौलिकता का प्रमाणपत्र',
    verdict: {
      pass: 'सीमा के भीतर',
      warn: 'किसी को देखना चाहिए: सामान्य से अधिक पाठ मिलता है',
      fail: 'सीमा से बाहर: जो मिलता है, पहले उसका कारण देना होगा',
    },
    sum: '{share} शब्द उन दस्तावेज़ों में भी हैं जिनसे मिलान हुआ, और उनका कारण नहीं दिया है; कारण दिए हुए भी गिनें तो {all}। बिना कारण का सबसे लंबा अंश {longest, number} शब्दों का है।',
    limits:
      'सीमाएँ: {warn} से, या बिना कारण के एक चित्र या रिकॉर्डिंग पर चेतावनी; {block} से, या बिना कारण के {longest, number} से अधिक शब्दों के एक अंश पर रोक।',
    course: 'कोर्स',
    owner: 'किसका है',
    size: '{words, number} शब्दों का मिलान हुआ{unread, plural, =0 {} other {; भीतर की # फ़ाइलों में पढ़ने योग्य पाठ नहीं है}}',
    corpus: 'किससे मिलाया',
    corpusSize:
      '{documents, plural, =0 {किसी दस्तावेज़ से नहीं: संग्रह ख़ाली है} other {# दस्तावेज़}}, {words, number} शब्द',
    newest: 'सबसे नया {date} को जुड़ा',
    signed: '{date} की हस्ताक्षरित प्रति, कुंजी {key}',
    boundTo: 'किससे बँधा है',
    hashOf: { course: 'कोर्स का SHA-256', file: 'फ़ाइल का SHA-256' },
    corpusId: 'संग्रह (SHA-256)',
    made: 'कब बना',
    engine: 'कृति {version}, मिलान के नियम {norm, number}',
    changed: 'यह इसी कोर्स के लिए है, जैसा वह तब था: सामग्री में कुछ भी बदलने पर ऊपर की संख्या बदल जाती है।',
    compared: 'किसका मिलान हुआ और किसका नहीं',
    aspect: {
      words: 'वही शब्द, छिपाकर या क्रम बदलकर लिखे हुए भी',
      rewriting: 'मशीन से पूरी तरह दूसरे शब्दों में लिखा पाठ',
      translation: 'अंग्रेज़ी और हिंदी के बीच किया अनुवाद',
      pictures: 'चित्र',
      sound: 'ध्वनि',
      films: 'फ़िल्में: उनकी ध्वनि, और हर दृश्य का एक चित्र',
      'inside-files': 'कोर्स की PDF और चित्रों के भीतर का पाठ',
      web: 'वेब: कृति ऑफ़लाइन चलती है और वहाँ कुछ नहीं खोजती',
    },
    extent: {
      yes: 'मिलाया गया',
      partly: 'कुछ हद तक ही मिलता है',
      leads: 'देखने के लिए दिखाया गया',
      no: 'नहीं मिलाया गया',
    },
    judgement: 'मेल प्रोग्राम ने खोजे हैं; वे वहाँ रह सकते हैं या नहीं, यह लोग तय करते हैं।',
    open: 'जिन अंशों का कारण नहीं दिया',
    explained: 'जिन अंशों का कारण दिया है',
    none: 'कोई नहीं।',
    leads: 'किसी व्यक्ति के मिलाकर देखने के लिए',
    leadsHint:
      'हो सकता है ये अंश स्रोत की बात दूसरे शब्दों में कहते हों, जैसे मशीन दोबारा लिखती है, या दूसरी भाषा में। इनमें नाम, संख्याएँ और कम मिलने वाले शब्द उसी क्रम में हैं; इससे कुछ साबित नहीं होता, और ये किसी सीमा में नहीं गिने जाते।',
    pictures:
      '{compared, number} चित्रों का मिलान हुआ; {alike, plural, =0 {इनमें से कोई उन दस्तावेज़ों में नहीं है} other {इनमें से # उन दस्तावेज़ों में भी हैं}}{open, plural, =0 {} other {, जिनमें # का कारण नहीं दिया}}।',
    picturesLeft:
      'इनमें {plain, number} इतने सादे हैं कि केवल वही फ़ाइल मिल सकती है। जिनका मिलान नहीं हुआ: {small, number} आइकन, और {unread, number} जो पढ़े नहीं जा सके।',
    picturesMissed: 'उन दस्तावेज़ों के कुछ चित्र छूटे हैं: वे पुरानी कृति से जुड़े थे, उन्हें फिर से जोड़ना होगा।',
    picture: 'चित्र',
    change: { bytes: 'वही फ़ाइल', changed: 'वही चित्र, बदला हुआ' },
    sounds:
      'ध्वनि से {compared, number} रिकॉर्डिंग और फ़िल्मों का मिलान हुआ; {alike, plural, =0 {इनमें से कोई उन दस्तावेज़ों में नहीं है} other {इनमें से # उन दस्तावेज़ों में भी हैं}}{open, plural, =0 {} other {, जिनमें # का कारण नहीं दिया}}।',
    soundsLeft:
      'इनमें {plain, number} इतनी छोटी या धीमी हैं कि केवल वही फ़ाइल मिल सकती है, और {cut, number} एक घंटे से लंबी हैं जिनका पहला घंटा मिलाया गया। जो पढ़ी नहीं जा सकीं: {unread, number}। जिसकी गति बहुत बदली हो, सुर बदला हो या जो टेलीफ़ोन जैसी सुनाई दे, वह छूट सकती है।',
    soundsMissed: 'उन दस्तावेज़ों की कुछ रिकॉर्डिंग छूटी हैं: उन्हें जोड़ते समय ffmpeg नहीं था।',
    recording: 'रिकॉर्डिंग',
    soundChange: {
      bytes: 'वही फ़ाइल',
      anew: 'वही रिकॉर्डिंग, फिर से सहेजी हुई',
      part: 'उसी रिकॉर्डिंग का एक हिस्सा',
    },
    films:
      'हर दृश्य के एक चित्र से {compared, number} फ़िल्मों का मिलान हुआ; {alike, plural, =0 {इनमें से कोई उन दस्तावेज़ों में नहीं है} other {इनमें से # उन दस्तावेज़ों में भी हैं}}{open, plural, =0 {} other {, जिनमें # का कारण नहीं दिया}}।',
    filmsLeft:
      'दृश्य वहाँ से लिए जाते हैं जहाँ चित्र बदलता है। {plain, plural, =0 {} other {# फ़िल्मों में मिलाने लायक बहुत कम दिखता है। }}जिस फ़िल्म में एक ही लंबा चलता शॉट हो, वह छूट सकती है।',
    film: 'फ़िल्म',
    scenes: '{of, number} में से {shared, number} दृश्य',
    where: 'पृष्ठ',
    begins: 'शुरुआत',
    words: 'शब्द',
    how: 'मेल',
    source: 'यहाँ भी है',
    why: 'कारण',
    more: 'और {count, number} अंश; सभी इस प्रमाणपत्र के JSON रूप में हैं',
  },
};

/** Kinds and standings as data: one that this table does not know yet is shown by its own name. */
export const PASSAGE_WORDS: Readonly<
  Record<
    UiLang,
    { readonly kind: Readonly<Record<string, string>>; readonly standing: Readonly<Record<string, string>> }
  >
> = {
  en: {
    kind: {
      exact: 'word for word',
      near: 'nearly word for word',
      reordered: 'the same words in another order',
      paraphrase: 'in other words',
      summary: 'shortened',
      rewritten: 'possibly rewritten, please compare',
      translation: 'possibly translated, please compare',
      unseen: 'also in a text that may not be read here; its owner can be asked',
      image: 'the same picture',
    },
    standing: {
      quoted: 'quoted',
      cited: 'the source is named',
      own: 'same owner',
      licensed: 'its licence or a permission allows it',
      standard: 'a statute, an oath or a set phrase',
      open: 'not explained',
    },
  },
  hi: {
    kind: {
      exact: 'हूबहू',
      near: 'लगभग हूबहू',
      reordered: 'वही शब्द, क्रम बदला हुआ',
      paraphrase: 'दूसरे शब्दों में',
      summary: 'संक्षेप में',
      rewritten: 'शायद दोबारा लिखा, मिलाकर देखिए',
      translation: 'शायद अनुवाद, मिलाकर देखिए',
      unseen: 'ऐसे पाठ में भी है जो यहाँ नहीं पढ़ा जा सकता; उसके मालिक से पूछें',
      image: 'वही चित्र',
    },
    standing: {
      quoted: 'उद्धरण है',
      cited: 'स्रोत बताया है',
      own: 'उसी का पाठ है',
      licensed: 'लाइसेंस या अनुमति है',
      standard: 'क़ानून, शपथ या तय वाक्य',
      open: 'कारण नहीं दिया',
    },
  },
};
