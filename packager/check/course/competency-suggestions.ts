/**
 * Which competencies a text builds, judged by its words: each competency has
 * words and phrases of its own (wording/competencies.json, and its names), and
 * those that few competencies share say most (inverse document frequency,
 * K. Spärck Jones, Journal of Documentation 28, 1972). A suggestion carries the
 * sentences that led to it, since an author must be able to judge it.
 */
import type { CompetencyTag, Lang } from '../../course/course.ts';
import { keyOf, namesOf } from '../../platform/competencies/names.ts';
import { sentences as beginnings } from '../similarity/sentences.ts';
import { isContent, stem } from '../similarity/stems.ts';
import { foldedWords, words } from '../similarity/words.ts';
import wording from '../wording/competencies.json' with { type: 'json' };

/** A competency of whatever framework counts; what describes it beside its names, if anything does. */
export interface KnownCompetency extends CompetencyTag {
  readonly description?: string;
}

/** A text of a course with where it stands. Texts that say what the course is about weigh more. */
export interface Passage<Place> {
  readonly text: string;
  readonly lang: Lang;
  readonly place: Place;
  readonly weight: number;
}

export interface Reason<Place> {
  readonly sentence: string;
  readonly lang: Lang;
  readonly place: Place;
}

export interface Suggestion<Place> {
  readonly competency: CompetencyTag;
  /** Larger is likelier; comparable within one course only. */
  readonly score: number;
  /** What led to it, the weightiest first. */
  readonly reasons: readonly Reason<Place>[];
}

/** Words of a phrase met in a sentence, but not side by side. */
const APART = 0.5;
/** One word of a phrase alone. */
const PART = 0.12;
/** Sentences of a short text; the longer a text, the more words meet in it by chance. */
const SHORT = 20;
/** The competency's own name against a phrase of its list. */
const NAMED = 1.5;
/** How much a competency gains from what its theme gains elsewhere. */
const THEME = 0.12;
/** What has less than this share of the first is no suggestion. */
const LEAST_SHARE = 0.2;
/** Sentences shown with a suggestion. */
const REASONS = 3;

/** A phrase that speaks for a competency, or one word of it that speaks softly. */
interface Term {
  readonly profile: Profile;
  readonly stems: readonly string[];
  readonly phrase: string;
  readonly weight: number;
}

interface Profile {
  readonly competency: KnownCompetency;
  /** What its words weigh when they stand alone. */
  readonly single: ReadonlyMap<string, number>;
}

/** `E-Office` is one word: a letter alone would be lost, and an office is not electronic. */
const LETTER_AND_WORD = /(?<![\p{L}\p{M}])(\p{L}\p{M}*)[-\u2010\u2011](?=\p{L})/gu;

/** Stems of the words that carry meaning, in their order. */
const stemsOf = (text: string): string[] =>
  foldedWords(text.replace(LETTER_AND_WORD, '$1')).filter(isContent).map(stem);

const WORDS: Readonly<Record<string, Readonly<Record<'en' | 'hi', string>>>> = wording.words;

interface Phrase {
  readonly stems: readonly string[];
  readonly factor: number;
}

/** The names of a competency and the phrases of its list, or of its description where there is no list. */
function phrasesOf({ theme, subTheme, description = '' }: KnownCompetency): readonly Phrase[] {
  const own = WORDS[`${theme} › ${subTheme}`];
  const said = own ? [own.en, own.hi].flatMap((list) => list.split(', ')) : description.split(/[,.;।]\s/);
  const all = [
    ...said.map((phrase) => ({ stems: stemsOf(phrase), factor: 1 })),
    ...namesOf(subTheme).map((name) => ({ stems: stemsOf(name), factor: NAMED })),
  ].filter(({ stems }) => stems.length > 0);
  return [...new Map(all.map((one) => [one.stems.join(' '), one])).values()];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words of a framework, weighed against each other; made once for each framework. */
export class CompetencyWords {
  /** Phrases by their rarest stem: a sentence without it cannot hold them. */
  readonly #phrases = new Map<string, Term[]>();
  /** Competencies that have a stem among their words. */
  readonly #holders = new Map<string, Profile[]>();

  constructor(framework: readonly KnownCompetency[]) {
    const listed = framework.map((competency) => ({ competency, phrases: phrasesOf(competency) }));
    const holders = new Map<string, number>();
    for (const { phrases } of listed)
      for (const one of new Set(phrases.flatMap(({ stems }) => stems)))
        holders.set(one, (holders.get(one) ?? 0) + 1);
    const rarity = (one: string): number => Math.log(1 + framework.length / (holders.get(one) ?? 1));
    for (const { competency, phrases } of listed) {
      const all = new Set(phrases.flatMap(({ stems }) => stems));
      const profile = { competency, single: new Map([...all].map((one) => [one, PART * rarity(one)])) };
      for (const one of all) push(this.#holders, one, profile);
      for (const { stems, factor } of phrases) {
        const rarest = stems.reduce((a, b) => (rarity(b) > rarity(a) ? b : a));
        const weight = factor * rarity(rarest) * Math.sqrt(stems.length);
        push(this.#phrases, rarest, { profile, stems, phrase: stems.join(' '), weight });
      }
    }
  }

  /** Competencies that the passages speak of, the likeliest first. */
  suggest<Place>(passages: readonly Passage<Place>[], most = 10): readonly Suggestion<Place>[] {
    const tallies = new Map<Profile, Tally<Place>>();
    const cut = passages.map((passage) => ({ passage, sentences: sentencesOf(passage) }));
    const length = cut.reduce((sum, { sentences }) => sum + sentences.length, 0);
    const softly = Math.sqrt(Math.min(1, SHORT / length));
    for (const { passage, sentences } of cut)
      for (const sentence of sentences)
        for (const [profile, features] of this.#featuresOf(sentence.stems, softly)) {
          const tally = tallies.get(profile) ?? new Tally<Place>();
          tallies.set(profile, tally);
          const { lang, place, weight } = passage;
          tally.add(features, weight, { sentence: sentence.text, lang, place });
        }
    const scores = [...tallies].map(([profile, tally]) => ({ profile, tally, own: tally.score() }));
    const themes = new Map<string, number>();
    for (const { profile, own } of scores)
      themes.set(profile.competency.theme, (themes.get(profile.competency.theme) ?? 0) + own);
    const ranked = scores
      .map(({ profile: { competency }, tally, own }) => ({
        competency,
        tally,
        score: own + THEME * ((themes.get(competency.theme) ?? 0) - own),
      }))
      .sort((a, b) => b.score - a.score || (keyOf(a.competency) < keyOf(b.competency) ? -1 : 1));
    const least = LEAST_SHARE * (ranked[0]?.score ?? 0);
    return ranked
      .filter(({ score }) => score >= least)
      .slice(0, most)
      .map(({ competency: { area, theme, subTheme }, tally, score }) => ({
        competency: { area, theme, subTheme },
        score,
        reasons: tally.reasons(),
      }));
  }

  /** What speaks for each competency in one sentence, by what it is, with its weight. */
  #featuresOf(stems: readonly string[], softly: number): ReadonlyMap<Profile, ReadonlyMap<string, number>> {
    const there = new Set(stems);
    const text = ` ${stems.join(' ')} `;
    const found = new Map<Profile, Map<string, number>>();
    const told = new Map<Profile, Set<string>>();
    const note = (profile: Profile, feature: string, weight: number): void => {
      const features = found.get(profile) ?? new Map<string, number>();
      found.set(profile, features.set(feature, weight));
    };
    for (const { profile, stems: own, phrase, weight } of [...there].flatMap(
      (one) => this.#phrases.get(one) ?? [],
    )) {
      if (!own.every((one) => there.has(one))) continue;
      note(profile, phrase, weight * (text.includes(` ${phrase} `) ? 1 : APART));
      told.set(profile, new Set([...(told.get(profile) ?? []), ...own]));
    }
    for (const one of there)
      for (const profile of this.#holders.get(one) ?? [])
        if (!told.get(profile)?.has(one)) note(profile, one, softly * (profile.single.get(one) ?? 0));
    return found;
  }
}

/** What was found for one competency so far. */
class Tally<Place> {
  readonly #features = new Map<string, { weight: number; times: number }>();
  readonly #reasons: (Reason<Place> & { readonly worth: number })[] = [];

  add(features: ReadonlyMap<string, number>, factor: number, reason: Reason<Place>): void {
    let worth = 0;
    for (const [name, weight] of features) {
      const known = this.#features.get(name);
      this.#features.set(name, {
        weight: Math.max(weight, known?.weight ?? 0),
        times: (known?.times ?? 0) + factor,
      });
      worth += weight * factor;
    }
    this.#reasons.push({ ...reason, worth });
  }

  /** The same word again says less each time. */
  score(): number {
    let sum = 0;
    for (const { weight, times } of this.#features.values()) sum += weight * Math.log2(1 + times);
    return sum;
  }

  reasons(): readonly Reason<Place>[] {
    const best = [...this.#reasons].sort((a, b) => b.worth - a.worth);
    const distinct = [...new Map(best.map((one) => [one.sentence, one])).values()];
    return distinct.slice(0, REASONS).map(({ worth: _, ...reason }) => reason);
  }
}

interface Sentence {
  readonly text: string;
  readonly stems: readonly string[];
}

/** A passage that has not changed is the same value (competency-passages.ts). */
const met = new WeakMap<object, readonly Sentence[]>();

function sentencesOf(passage: Passage<unknown>): readonly Sentence[] {
  const known = met.get(passage) ?? cutUp(passage.text);
  met.set(passage, known);
  return known;
}

function cutUp(text: string): readonly Sentence[] {
  const cut = words(text);
  const begins = beginnings(text, cut);
  return [...begins.subarray(0, -1)].map((first, i) => {
    const next = begins[i + 1] ?? first;
    const until = next < cut.starts.length ? cut.starts[next] : text.length;
    const sentence = text.slice(cut.starts[first], until).trim();
    return { text: sentence, stems: stemsOf(sentence) };
  });
}
