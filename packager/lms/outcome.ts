/**
 * What a platform would record of a learner who goes through the package, in
 * one sentence for a reviewer: from the visits of a run, as far as the robot got.
 */
import type { MessageData, UiLang } from '../course/words.ts';
import type { Recording } from './recording.ts';
import { keepsToStandard, type LmsId } from './stand-ins.ts';

/** Which sentence, and what fills it. */
export interface Outcome {
  readonly lms: LmsId;
  readonly key: 'recorded' | 'recorded-part' | 'nothing' | 'hung';
  readonly data: MessageData;
}

/** One for each platform of the run, in its order. */
export function outcomesOf(recordings: readonly Recording[]): Outcome[] {
  return [...new Set(recordings.map(({ lms }) => lms))].flatMap((lms) => {
    const visits = recordings.filter((r) => r.lms === lms && r.phase === undefined);
    return visits.length > 0 ? outcomeOf(lms, visits) : [];
  });
}

function outcomeOf(lms: LmsId, visits: readonly Recording[]): Outcome {
  const [first] = visits;
  const whole = visits[1] ?? first;
  const last = whole?.screens.at(-1)?.heading ?? '';
  const screens = whole?.screens.length ?? 0;
  const told = {
    platform: keepsToStandard(lms) || lms === 'lrs' ? 'standard' : 'igot',
    screens,
    heading: last,
  };
  if (!whole || visits.every(({ apiFound, kind }) => !apiFound && kind !== 'html'))
    return { lms, key: 'nothing', data: told };
  if (whole.hung) return { lms, key: 'hung', data: told };
  const { completion, success, scoreScaled, scoreRaw, progress } = whole.recorded;
  const score = scoreScaled === undefined ? scoreRaw : String(Math.round(scoreScaled * 100));
  return {
    lms,
    key:
      whole.stopped === 'end' && !(whole.foreign && completion !== 'completed')
        ? 'recorded'
        : 'recorded-part',
    data: {
      ...told,
      completion: completion === 'completed' ? 'completed' : 'open',
      success,
      score: score === undefined ? 'none' : scoreScaled === undefined ? 'raw' : 'scaled',
      points: score ?? '',
      progress: completion !== 'completed' && progress ? progress : 0,
      ...resumes(visits),
    },
  };
}

/** Where a learner who left in the middle comes back to, where that can be told. */
function resumes([first, second]: readonly Recording[]): { readonly resume: string; readonly place: string } {
  const begin = first?.screens[0]?.heading;
  const left = first?.screens.at(-1)?.heading;
  const back = second?.screens[0]?.heading;
  if (left === undefined || back === undefined || left === begin) return { resume: 'unknown', place: '' };
  if (back === left) return { resume: 'place', place: left };
  return { resume: back === begin ? 'start' : 'elsewhere', place: back };
}

const EN = {
  recorded:
    '{lms}{platform, select, igot { (as its public source shows it, unconfirmed for today’s service)} other {}} will record: {completion, select, completed {completed} other {not completed}}{success, select, passed {, passed} failed {, failed} other {}}{progress, plural, =0 {} other {, # %}}, {score, select, scaled {score {points} %} raw {score {points}} other {no score}}; {resume, select, place {resumes at “{place}”} start {starts again after a break} elsewhere {comes back to “{place}” after a break} other {whether it resumes could not be seen}}.',
  'recorded-part':
    '{lms}{platform, select, igot { (as its public source shows it, unconfirmed for today’s service)} other {}}, as far as the robot got ({screens, plural, one {# screen} other {# screens}}, to “{heading}”), has recorded: {completion, select, completed {completed} other {not completed}}{success, select, passed {, passed} failed {, failed} other {}}{progress, plural, =0 {} other {, # %}}, {score, select, scaled {score {points} %} raw {score {points}} other {no score}}; {resume, select, place {resumes at “{place}”} start {starts again after a break} elsewhere {comes back to “{place}” after a break} other {whether it resumes could not be seen}}.',
  nothing: '{lms} will record nothing: the course does not speak with it.',
  hung: '{lms} will record nothing more after “{heading}”: there the course stops answering.',
} as const satisfies Record<Outcome['key'], string>;

const HI: Readonly<Record<Outcome['key'], string>> = {
  recorded:
    '{lms}{platform, select, igot { (सार्वजनिक स्रोत कोड के अनुसार, आज की सेवा के लिए पुष्टि नहीं)} other {}} में दर्ज होगा: {completion, select, completed {पूर्ण} other {अधूरा}}{success, select, passed {, उत्तीर्ण} failed {, अनुत्तीर्ण} other {}}{progress, plural, =0 {} other {, # %}}, {score, select, scaled {अंक {points} %} raw {अंक {points}} other {अंक नहीं}}; {resume, select, place {लौटने पर “{place}” से आगे चलता है} start {लौटने पर फिर शुरू से चलता है} elsewhere {लौटने पर “{place}” खुलता है} other {लौटने पर कहाँ खुलता है, यह देखा नहीं जा सका}}।',
  'recorded-part':
    '{lms}{platform, select, igot { (सार्वजनिक स्रोत कोड के अनुसार, आज की सेवा के लिए पुष्टि नहीं)} other {}} में, जहाँ तक रोबोट पहुँचा ({screens, plural, other {# स्क्रीन}}, “{heading}” तक), दर्ज हुआ: {completion, select, completed {पूर्ण} other {अधूरा}}{success, select, passed {, उत्तीर्ण} failed {, अनुत्तीर्ण} other {}}{progress, plural, =0 {} other {, # %}}, {score, select, scaled {अंक {points} %} raw {अंक {points}} other {अंक नहीं}}; {resume, select, place {लौटने पर “{place}” से आगे चलता है} start {लौटने पर फिर शुरू से चलता है} elsewhere {लौटने पर “{place}” खुलता है} other {लौटने पर कहाँ खुलता है, यह देखा नहीं जा सका}}।',
  nothing: '{lms} में कुछ दर्ज नहीं होगा: कोर्स उससे बात ही नहीं करता।',
  hung: '{lms} में “{heading}” के बाद कुछ दर्ज नहीं होगा: वहाँ कोर्स जवाब देना बंद कर देता है।',
};

export const OUTCOME_WORDS: Readonly<Record<UiLang, Readonly<Record<Outcome['key'], string>>>> = {
  en: EN,
  hi: HI,
};
