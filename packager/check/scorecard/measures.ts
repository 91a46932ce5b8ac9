/** How the items of a score card are measured, by the names that cards use. */

import { tagsOf } from '../../course/blocks/tags.ts';
import { inLang, mainLang, STAGES, type Stage } from '../../course/course.ts';
import { inMinutes, itemEstimate } from '../../course/duration.ts';
import type { Doc } from '../../course/node.ts';
import { nodesByType } from '../../course/nodes-by-type.ts';
import { once } from '../../course/once.ts';
import { textOf } from '../../course/plain-text.ts';
import { TOPICS, topicsOf } from '../wording/topics.ts';
import type { Facts } from './facts.ts';
import {
  againstByRules,
  byPlayer,
  byRules,
  type Measure,
  shownByRules,
  toldOf,
  whereThereIs,
  yesOrNo,
} from './measure.ts';

const QUESTIONS = ['singleChoice', 'multipleChoice', 'fillBlanks', 'shortAnswer', 'matching', 'ordering'];
/** Longest way to the next practice that “approximately every 7 screens” allows. */
const SCREENS = 8;
/** “6-10 minutes”: what is longer is too long; what is shorter harms nobody. */
const MINUTES = 10;
/** From so many kinds of media on a course is varied. */
const KINDS = 3;

const everyModuleHas =
  (stage: Stage): Measure =>
  ({ project, pages }) => {
    const without = project.course.outline.filter(
      (module) => !pages.some((met) => met.module === module && met.page.stage === stage),
    );
    const title = without[0] ? inLang(without[0].title, mainLang(project.course)) : '';
    return yesOrNo(without.length === 0, without.length === 0 ? 'stage-everywhere' : 'stage-missing', {
      title,
    });
  };

const introductionComplete: Measure = ({ project: { course } }) => {
  const told = course.languages.every((lang) => course.purpose[lang]?.trim());
  const { positions, roles, activities } = course.audience;
  const whom = positions.length + roles.length + activities.length;
  if (!told) return yesOrNo(false, 'no-objectives');
  return yesOrNo(whom > 0, whom > 0 ? 'introduced' : 'no-audience', { count: whom });
};

const mediaVaried: Measure = (facts) => {
  const kinds = ['image', 'video', 'audio', 'table', 'document', 'linkCard', 'accordion', 'tabs'].filter(
    (type) => facts.nodes(type).length > 0,
  );
  return yesOrNo(kinds.length >= KINDS, 'kinds', { count: kinds.length });
};

/** Longest run of pages without a question of any kind. */
const practiceOften: Measure = (facts) => {
  let longest = 0;
  let run = 0;
  for (const met of facts.pages) {
    run = facts.nodesOn(met, QUESTIONS).length > 0 ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return yesOrNo(longest < SCREENS && facts.nodes(...QUESTIONS).length > 0, 'longest-run', {
    count: longest,
  });
};

const activityPresent: Measure = (facts) => {
  const count = facts.pages.filter(
    (met) => met.page.stage === 'do' && facts.nodesOn(met, QUESTIONS).length > 0,
  ).length;
  return count > 0 ? yesOrNo(true, 'activities', { count }) : { answer: 'ask', key: 'no-activities' };
};

/** Of the questions in final tests: their kinds, and the competencies that they are tagged with. */
const testedIn = once((doc: Doc) => {
  const questions = nodesByType(doc, ['finalTest'])
    .flatMap(({ content = [] }) => content)
    .filter(({ type }) => QUESTIONS.includes(type));
  return {
    kinds: questions.map(({ type }) => type),
    competencies: questions.map((question) => tagsOf(question).competency?.subTheme),
  };
});

const testsOf = ({ project: { course }, pages }: Facts) =>
  pages.flatMap(({ page: { docs } }) => {
    const doc = docs[mainLang(course)];
    return doc ? [testedIn(doc)] : [];
  });

const questionKindsVaried: Measure = (facts) => {
  const kinds = new Set(testsOf(facts).flatMap((tested) => tested.kinds));
  return yesOrNo(kinds.size > 1, 'kinds', { count: kinds.size });
};

const wordsIn = once((doc: Doc): string => textOf(doc));

/** Each competency by its own name, where the course says what it is for or on its first page. */
const competenciesStated: Measure = ({ project: { course }, pages }) => {
  const lang = mainLang(course);
  const first = pages[0]?.page.docs[lang];
  const said = [inLang(course.purpose, lang), inLang(course.description, lang), first ? wordsIn(first) : '']
    .join('\n')
    .toLowerCase();
  const silent = course.competencies.filter(
    ({ competencySubThemeName: name }) => !said.includes(name.toLowerCase()),
  );
  if (course.competencies.length === 0) return yesOrNo(false, 'no-competencies');
  const name = silent[0]?.competencySubThemeName ?? '';
  return yesOrNo(silent.length === 0, silent.length === 0 ? 'competencies-stated' : 'competency-not-stated', {
    name,
  });
};

const competenciesTested: Measure = (facts) => {
  const { competencies } = facts.project.course;
  if (competencies.length === 0) return yesOrNo(false, 'no-competencies');
  const tested = new Set(testsOf(facts).flatMap((one) => one.competencies));
  const silent = competencies.find(({ competencySubThemeName: name }) => !tested.has(name));
  const name = silent?.competencySubThemeName ?? '';
  return yesOrNo(!silent, silent ? 'competency-not-tested' : 'competencies-tested', { name });
};

const unitsShort: Measure = ({ project }) => {
  const lang = mainLang(project.course);
  const minutes = project.course.outline
    .flatMap(({ items }) => items)
    .map((item) => inMinutes(itemEstimate(item, project, lang).seconds));
  const longest = Math.max(0, ...minutes);
  return yesOrNo(longest > 0 && longest <= MINUTES, 'longest-unit', { count: longest });
};

/** Where there are documents, only a person can say how they read. */
const documentsAbsent: Measure = (facts) => {
  const count = facts.nodes('document').length;
  return count === 0
    ? { answer: 'na', key: 'nothing-of-it' }
    : { answer: 'ask', key: 'documents', data: { count } };
};

/** Of the pages that teach: a test is not read aloud. */
const narrationPresent: Measure = (facts) => {
  const teaching = facts.pages.filter(({ page }) => page.stage !== 'test');
  const count = teaching.filter((met) => facts.nodesOn(met, ['audio', 'video']).length === 0).length;
  if (count === 0) return yesOrNo(teaching.length > 0, 'narrated');
  return { answer: count === teaching.length ? 'no' : 'ask', key: 'silent-pages', data: { count } };
};

const languagesSeveral: Measure = (facts) => {
  const { length } = facts.project.course.languages;
  const missing = facts.failures(['page-translated']) ?? 0;
  return yesOrNo(length > 1 && missing === 0, missing > 0 ? 'not-translated' : 'languages', {
    count: missing || length,
  });
};

/** As authors say of each film and recording: one synthetic voice is enough to answer no. */
const voiceNatural: Measure = (facts) => {
  const { assets } = facts.project.course;
  const heard = new Set(
    facts.nodes('video', 'audio').flatMap(({ attrs }) => assets[String(attrs?.asset)] ?? []),
  );
  const synthetic = [...heard].find(({ voice }) => voice === 'synthetic');
  if (synthetic) return yesOrNo(false, 'voice-synthetic', { name: synthetic.name });
  const count = [...heard].filter(({ voice }) => !voice).length;
  if (count > 0) return { answer: 'ask', key: 'voice-unsaid', data: { count } };
  // The card has no “not applicable” here: what it is without a voice, a person says.
  return [...heard].some(({ voice }) => voice === 'person')
    ? yesOrNo(true, 'voice-natural')
    : { answer: 'ask', key: 'voice-none' };
};

/** Films on the web end the course where there is no network. */
const FILM_SITE = /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/i;
const worksOffline: Measure = (facts) => {
  const films = facts
    .nodes('linkCard')
    .filter(({ attrs }) => FILM_SITE.test(new URL(String(attrs?.url), 'https://x.invalid').hostname));
  return yesOrNo(films.length === 0, films.length === 0 ? 'all-inside' : 'films-outside', {
    count: films.length,
  });
};

const resourcesPresent: Measure = (facts) => {
  const { references } = facts.project.course;
  const count = references.length + facts.nodes('document', 'linkCard').length;
  return yesOrNo(count > 0, 'resources', { count });
};

/** A mailbox, a telephone number or a help line anywhere in the course. */
const CONTACT = /[\w.+-]+@[\w-]+\.[\w.]+|(?:\+91|1800|0\d{2,4})[ -]?\d{3,}/u;
const namesContact = once((doc: Doc): boolean => CONTACT.test(textOf(doc)));
const contactGiven: Measure = ({ project: { course }, pages }) => {
  const lang = mainLang(course);
  const given =
    CONTACT.test(inLang(course.instructions, lang)) ||
    pages.some(({ page: { docs } }) => docs[lang] && namesContact(docs[lang]));
  return yesOrNo(given, given ? 'contact' : 'no-contact');
};

const glossaryPresent: Measure = ({ project: { course } }) => {
  const count = course.glossary?.length ?? 0;
  return yesOrNo(count > 0, 'terms', { count });
};

/** Of each module one page must say what one can do after it; how well, a person judges. */
const moduleGoals: Measure = ({ project: { course }, pages }) => {
  const lang = mainLang(course);
  const silent = course.outline.find(
    (module) =>
      !pages.some(({ module: own, page }) => {
        const doc = page.docs[lang];
        return own === module && doc && topicsOf(doc).has('goals-of-modules');
      }),
  );
  return silent
    ? { answer: 'ask', key: 'module-without-goal', data: { title: inLang(silent.title, lang, course) } }
    : { answer: 'ask', key: 'modules-with-goals', data: { count: course.outline.length } };
};

/** How easily a voice is understood, nobody can tell from here; whether there is one, its author said. */
const voiceClear: Measure = (facts) => {
  const { answer, ...seen } = voiceNatural(facts);
  return { answer: 'ask', ...seen };
};

/**
 * A comparison that found nothing open is what the certificate in the dossier
 * says; what it found is copied where its limits say so, and else for a person.
 */
const original: Measure = ({ originality }) => {
  if (!originality) return { answer: 'ask', key: 'not-compared' };
  const { outcome, diagnostics } = originality;
  if (outcome === 'pass') return yesOrNo(true, 'compared');
  const count = diagnostics.length;
  if (outcome === 'fail' && diagnostics.some(({ severity }) => severity === 'error'))
    return yesOrNo(false, 'copied', { count });
  return { answer: 'ask', key: 'shared-to-look-at', data: { count } };
};

/** On pages themselves no colour can be set; in a picture or a film it may say anything. */
const emphasisNotByColour: Measure = (facts) => {
  const count = facts
    .nodes('image', 'video', 'document')
    .filter(({ attrs }) => attrs?.decorative !== true).length;
  return count === 0
    ? yesOrNo(true, 'player-emphasis')
    : { answer: 'ask', key: 'emphasis-in-pictures', data: { count } };
};

/** Who appears in words or pictures is shown; whether they belong there, a person says. */
const charactersShown: Measure = (facts) => {
  const told = toldOf('characters')(facts);
  const count = facts.nodes('image', 'video').length;
  return told.key === 'not-told' && count > 0
    ? { answer: 'ask', key: 'pictures-to-look-at', data: { count } }
    : told;
};

/** Every measure a score card may name. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  defamation: shownByRules('no-accusations'),
  original,
  'emphasis-not-by-colour': emphasisNotByColour,
  'characters-shown': charactersShown,
  'wording-clean': againstByRules('no-offensive-words'),
  'rights-stated': againstByRules('asset-has-licence', 'asset-has-source'),
  'sources-credited': byRules('references-present', 'asset-has-source', 'course-has-source'),
  'competencies-tagged': byRules('competency-tagged', 'competency-in-framework'),
  'pathway-shown': byRules('outline-not-empty', 'module-has-title', 'item-has-title', 'page-has-title'),
  ...Object.fromEntries(STAGES.map((stage) => [`stage-${stage}`, everyModuleHas(stage)])),
  'introduction-complete': introductionComplete,
  'media-varied': mediaVaried,
  'practice-often': practiceOften,
  'practice-explains': byRules('question-has-feedback'),
  'activity-present': activityPresent,
  'final-test-present': byRules('course-has-test', 'course-has-instructions'),
  'pass-mark-stated': byRules('course-has-test', 'test-has-pass-mark'),
  'answers-hide-the-right-one': againstByRules(
    'answers-differ',
    'answers-of-like-length',
    'right-answers-in-changing-places',
  ),
  'question-kinds-varied': questionKindsVaried,
  'no-true-false': byRules('no-true-false'),
  'no-all-of-the-above': byRules('no-all-of-the-above'),
  'competencies-stated': competenciesStated,
  'competencies-tested': competenciesTested,
  'units-short': unitsShort,
  'documents-absent': documentsAbsent,
  'voice-natural': voiceNatural,
  'links-sound': againstByRules('link-address-public', 'link-address-secure', 'linked-pages-exist'),
  'pictures-described': whereThereIs(['image'], byRules('image-has-alt')),
  'films-captioned': whereThereIs(['video'], byRules('video-has-captions', 'video-has-transcript')),
  'links-named': byRules('link-text-says-where', 'linked-pages-exist'),
  'no-dragging-needed': whereThereIs(['matching', 'ordering'], byPlayer('player-choosing')),
  'player-text': byPlayer('player-text'),
  'player-signs': byPlayer('player-signs'),
  'contrast-enough': byRules('theme-has-contrast'),
  'narration-present': narrationPresent,
  'words-include-everyone': byRules('words-include-everyone'),
  'languages-several': languagesSeveral,
  'works-offline': worksOffline,
  'resources-present': resourcesPresent,
  'contact-given': contactGiven,
  'player-navigation': byPlayer('player-navigation'),
  'glossary-present': glossaryPresent,
  'maps-and-history': (facts) =>
    (facts.findings(['maps-attested']) ?? 0) > 0
      ? shownByRules('maps-attested')(facts)
      : toldOf('historical-figures')(facts),
  'goals-of-modules': moduleGoals,
  'language-readable': shownByRules('sentences-readable', 'abbreviations-explained'),
  'outcomes-practised': againstByRules('competency-stated', 'competency-taught', 'competency-tested'),
  'competencies-taught': againstByRules('competency-taught'),
  'media-clear': againstByRules('pictures-sharp-enough'),
  'voice-clear': voiceClear,
  'wording-fair': againstByRules('words-include-everyone'),
  ...Object.fromEntries(TOPICS.map((topic) => [`topic-${topic}`, toldOf(topic)])),
};
