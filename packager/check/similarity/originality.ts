/** What a comparison found, as a result in the report beside those of the rules. */
import type { UiLang, Words } from '../../course/words.ts';
import { type Diagnostic, otherLang, type RuleResult } from '../in-words.ts';
import { type FileReport, verdictOf } from '../report.ts';
import type { Severity } from '../rule.ts';
import { formatWords } from '../words.ts';
import type { Lead, Match, Similar } from './compare.ts';
import { openFilms, sceneText } from './films/compare-films.ts';
import { type SimilarLimits, verdictOf as verdictOfShare } from './limits.ts';
import { openPictures } from './pictures/compare-pictures.ts';
import { openSounds, stretchText } from './sounds/compare-sounds.ts';

/** Stands in reports where a rule's id would; only a comparison finds it. */
const RULE_ID = 'is-original';

const WORDS: Readonly<
  Record<
    UiLang,
    Readonly<
      Record<
        'shared' | 'picture' | 'sound' | 'film' | 'lead' | 'translation' | 'unseen' | 'unread',
        Required<Words>
      >
    >
  >
> = {
  en: {
    shared: {
      what: '{words, plural, one {# word} other {# words}} in {passages, plural, one {one passage} other {# passages}} also stand in “{title}”',
      why: 'Unexplained, {share} of all words stand elsewhere; the platform asks for original content and a certificate.',
      how: 'Put quotation marks around what is quoted, name the source, ask for permission, or write it anew',
    },
    picture: {
      what: '{pictures, plural, one {One picture also stands} other {# pictures also stand}} in “{title}”',
      why: 'Nothing in the course says by what right: {names}. The platform asks for original content.',
      how: 'Name its source and licence, record the permission, or use a picture of your own',
    },
    sound: {
      what: '{sounds, plural, one {One recording is} other {# recordings are}} also in “{title}”',
      why: 'Nothing in the course says by what right: {names}. The platform asks for original content.',
      how: 'Name its source and licence, record the permission, or use a recording of your own',
    },
    film: {
      what: '{films, plural, one {One film shows} other {# films show}} scenes of “{title}”',
      why: 'Nothing in the course says by what right: {names}. The platform asks for original content.',
      how: 'Name its source and licence, record the permission, or use a film of your own',
    },
    lead: {
      what: '{leads, plural, one {One passage} other {# passages}} possibly rewritten from “{title}”',
      why: 'Names, numbers and rare words stand in the same order there. It proves nothing and counts against no limit.',
      how: 'Compare both; if it comes from there, name the source or write from what you know yourself',
    },
    translation: {
      what: '{leads, plural, one {One passage} other {# passages}} possibly translated from “{title}”',
      why: 'What is said there, in the other language, follows in the same order. It proves nothing and counts against no limit.',
      how: 'Compare both; if it comes from there, name the source or ask for permission',
    },
    unseen: {
      what: '{leads, plural, one {One passage also stands} other {# passages also stand}} in a text that you may not read',
      why: 'It is in the shared collection, and its owner does not show it. It counts against no limit.',
      how: 'Ask {title} what it is; name the source, ask for permission, or write it anew',
    },
    unread: {
      what: 'Its text could not be read, so it was compared with nothing',
      why: 'Nobody can say whether it was copied.',
      how: 'Save it anew, or have the text of scanned pages recognised; then compare again',
    },
  },
  hi: {
    shared: {
      what: '{passages, number} अंशों के {words, number} शब्द “{title}” में भी हैं',
      why: 'कुल {share} शब्द कहीं और भी मिले और उनका कारण नहीं दिया; प्लेटफ़ॉर्म मौलिक सामग्री और प्रमाणपत्र माँगता है।',
      how: 'उद्धरण को उद्धरण चिह्नों में रखें, स्रोत लिखें, अनुमति लें, या अपने शब्दों में लिखें',
    },
    picture: {
      what: '{pictures, plural, one {एक चित्र} other {# चित्र}} “{title}” में भी {pictures, plural, one {है} other {हैं}}',
      why: 'कोर्स में नहीं लिखा कि किस अधिकार से: {names}। प्लेटफ़ॉर्म मौलिक सामग्री माँगता है।',
      how: 'स्रोत और लाइसेंस लिखें, अनुमति दर्ज करें, या अपना चित्र लगाएँ',
    },
    sound: {
      what: '{sounds, plural, one {एक रिकॉर्डिंग} other {# रिकॉर्डिंग}} “{title}” में भी {sounds, plural, one {है} other {हैं}}',
      why: 'कोर्स में नहीं लिखा कि किस अधिकार से: {names}। प्लेटफ़ॉर्म मौलिक सामग्री माँगता है।',
      how: 'स्रोत और लाइसेंस लिखें, अनुमति दर्ज करें, या अपनी रिकॉर्डिंग लगाएँ',
    },
    film: {
      what: '{films, plural, one {एक फ़िल्म} other {# फ़िल्मों}} में “{title}” के दृश्य हैं',
      why: 'कोर्स में नहीं लिखा कि किस अधिकार से: {names}। प्लेटफ़ॉर्म मौलिक सामग्री माँगता है।',
      how: 'स्रोत और लाइसेंस लिखें, अनुमति दर्ज करें, या अपनी फ़िल्म लगाएँ',
    },
    lead: {
      what: '{leads, plural, one {एक अंश} other {# अंश}} शायद “{title}” से दोबारा लिखे गए',
      why: 'वहाँ नाम, संख्याएँ और कम मिलने वाले शब्द इसी क्रम में हैं। इससे कुछ साबित नहीं होता और यह किसी सीमा में नहीं गिना जाता।',
      how: 'दोनों मिलाकर देखें; वहीं से हो तो स्रोत लिखें, या अपनी जानकारी से लिखें',
    },
    translation: {
      what: '{leads, plural, one {एक अंश} other {# अंश}} शायद “{title}” से अनुवाद किए गए',
      why: 'वहाँ दूसरी भाषा में वही बातें इसी क्रम में हैं। इससे कुछ साबित नहीं होता और यह किसी सीमा में नहीं गिना जाता।',
      how: 'दोनों मिलाकर देखें; वहीं से हो तो स्रोत लिखें, या अनुमति लें',
    },
    unseen: {
      what: '{leads, plural, one {एक अंश} other {# अंश}} ऐसे पाठ में भी {leads, plural, one {है} other {हैं}} जिसे आप नहीं पढ़ सकते',
      why: 'वह साझा संग्रह में है और उसका मालिक उसे नहीं दिखाता। वह किसी सीमा में नहीं गिना जाता।',
      how: '{title} से पूछें कि वह क्या है; स्रोत लिखें, अनुमति लें, या अपने शब्दों में लिखें',
    },
    unread: {
      what: 'इसका पाठ पढ़ा नहीं जा सका, इसलिए किसी से मिलान नहीं हुआ',
      why: 'कोई नहीं कह सकता कि यह नक़ल है या नहीं।',
      how: 'फ़ाइल फिर से सहेजें, या स्कैन किए पन्नों का पाठ पहचानें; फिर मिलाएँ',
    },
  },
};

const SEVERITY: Readonly<Record<FileReport['verdict'], Severity>> = {
  fail: 'error',
  warn: 'warning',
  pass: 'info',
};

export interface SayOriginality {
  readonly lang: UiLang;
  /** Findings are said in the other language as well. */
  readonly both?: boolean;
  readonly limits: SimilarLimits;
}

/**
 * A report with what the file shares with others.
 * @param similar undefined where the file's text could not be read
 */
export function withOriginality(
  report: FileReport,
  similar: Similar | undefined,
  { lang, both = false, limits }: SayOriginality,
): FileReport {
  const results = [...report.results, originalityResult(similar, { lang, both, limits })];
  return { ...report, results, verdict: verdictOf(results), ...(similar && { similar }) };
}

/** What a comparison says, as the result of a check; `similar` as above. */
export const originalityResult = (
  similar: Similar | undefined,
  { lang, both = false, limits }: SayOriginality,
): RuleResult =>
  similar ? resultOf(similar, SEVERITY[verdictOfShare(similar, limits)], lang, both) : unread(lang, both);

function resultOf(similar: Similar, severity: Severity, lang: UiLang, both: boolean): RuleResult {
  const diagnostics = [...bySource(similar.matches)].map(([title, matches]) => {
    const words = matches.reduce((sum, match) => sum + match.words, 0);
    const data = (of: UiLang) => ({
      title,
      words,
      passages: matches.length,
      share: percent(similar.share, of),
    });
    return diagnostic('shared', severity, data, lang, both);
  });
  const pictures = [...filesBySource(openPictures(similar.pictures))].map(([title, matches]) => {
    const data = () => ({ title, pictures: matches.length, names: namesOf(matches.map(({ name }) => name)) });
    // By itself a picture warns; it does not stop what its words let pass.
    return diagnostic('picture', 'warning', data, lang, both);
  });
  const sounds = [...filesBySource(openSounds(similar.sounds))].map(([title, matches]) => {
    const named = matches.map(({ name, stretches }) => `${name} ${stretchText(stretches)}`.trim());
    const data = () => ({ title, sounds: matches.length, names: namesOf(named) });
    return diagnostic('sound', 'warning', data, lang, both);
  });
  const films = [...filesBySource(openFilms(similar.films))].map(([title, matches]) => {
    const named = matches.map(({ name, scenes }) => `${name} ${sceneText(scenes)}`);
    return diagnostic(
      'film',
      'warning',
      () => ({ title, films: matches.length, names: namesOf(named) }),
      lang,
      both,
    );
  });
  const leads = (['rewritten', 'translation', 'unseen'] as const).flatMap((kind) =>
    [...leadsBySource(similar, kind)].map(([title, count]) =>
      diagnostic(LEAD_WORDS[kind], 'info', () => ({ title, leads: count }), lang, both),
    ),
  );
  const shared = [...diagnostics, ...pictures, ...sounds, ...films];
  const outcome = shared.length > 0 ? 'fail' : leads.length > 0 ? 'review' : 'pass';
  return { ruleId: RULE_ID, outcome, diagnostics: [...shared, ...leads] };
}

const unread = (lang: UiLang, both: boolean): RuleResult => ({
  ruleId: RULE_ID,
  outcome: 'review',
  diagnostics: [diagnostic('unread', 'warning', () => ({}), lang, both)],
});

/** Passages that nothing explains, by the title of their source. */
function bySource(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const sources = new Map<string, Match[]>();
  for (const match of matches)
    if (match.standing === 'open')
      sources.set(match.source.title, [...(sources.get(match.source.title) ?? []), match]);
  return sources;
}

const LEAD_WORDS = { rewritten: 'lead', translation: 'translation', unseen: 'unseen' } as const;

/** How many leads of a kind there are to each source, by its title. */
function leadsBySource({ leads }: Similar, wanted: Lead['kind']): ReadonlyMap<string, number> {
  const sources = new Map<string, number>();
  for (const { kind, source } of leads)
    if (kind === wanted) sources.set(source.title, (sources.get(source.title) ?? 0) + 1);
  return sources;
}

/** Pictures, recordings or films by the title of their source. */
function filesBySource<Found extends { readonly source: { readonly title: string } }>(
  found: readonly Found[],
): ReadonlyMap<string, readonly Found[]> {
  const sources = new Map<string, Found[]>();
  for (const match of found)
    sources.set(match.source.title, [...(sources.get(match.source.title) ?? []), match]);
  return sources;
}

/** Names of files that a sentence has room for. */
const NAMED = 5;

const namesOf = (names: readonly string[]): string =>
  names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ' …' : '');

function diagnostic(
  key: 'shared' | 'picture' | 'sound' | 'film' | 'lead' | 'translation' | 'unseen' | 'unread',
  severity: Severity,
  data: (lang: UiLang) => Readonly<Record<string, string | number>>,
  lang: UiLang,
  both: boolean,
): Diagnostic {
  const said = (of: UiLang) => {
    const { what, why, how } = WORDS[of][key];
    const values = data(of);
    return {
      what: formatWords(what, of, values),
      why: formatWords(why, of, values),
      how: formatWords(how, of, values),
    };
  };
  const { what: message, why, how } = said(lang);
  return { ruleId: RULE_ID, severity, message, why, how, ...(both && { other: said(otherLang(lang)) }) };
}

/** A share from 0 to 1, as people read it. */
export const percent = (share: number, lang: UiLang): string =>
  new Intl.NumberFormat(lang === 'hi' ? 'hi-IN' : 'en-IN', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);
