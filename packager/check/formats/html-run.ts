/** What the run showed, in the HTML report: a sentence for each platform, each launch, the first and the last screen. */
import { type Html, html } from '../../course/html.ts';
import type { UiLang } from '../../course/words.ts';
import { SCORM, XAPI } from '../kinds.ts';
import type { FileReport, RunReport, ScreenPictures } from '../report.ts';
import { FRAME } from '../report-words.ts';
import { both } from './both.ts';
import {
  RUN_REPORT_WORDS,
  whatComesBack,
  whatElseWasSeen,
  whatWasRecorded,
  whichLaunch,
} from './run-words.ts';

/** Kinds that a platform plays: of others there is nothing to run. */
const PLAYED: ReadonlySet<string> = new Set([...SCORM, ...XAPI]);

/** The part of a file's section; `false` for what no platform plays. */
export function runPart(file: FileReport, lang: UiLang): Html | false {
  const { runtime = [], wouldRecord = [], pictures } = file;
  const title = html`<h3>${both(lang, (l) => FRAME[l].runtime)}</h3>`;
  if (runtime.length > 0) {
    return html`${title}${wouldRecord.map(({ message }) => html`<p lang="${lang}">${message}</p>`)}
${launches(runtime, lang)}${pictures && screens(pictures, lang)}`;
  }
  return PLAYED.has(file.kind) && html`${title}<p>${both(lang, (l) => RUN_REPORT_WORDS[l].notRun)}</p>`;
}

function launches(runtime: readonly RunReport[], lang: UiLang): Html {
  const head = (key: 'platform' | 'launch' | 'calls' | 'recorded' | 'seen') =>
    html`<th scope="col"${key === 'calls' && html` class="n"`}>${both(lang, (l) => RUN_REPORT_WORDS[l][key])}</th>`;
  const rows = runtime.map((run) => {
    const seen = (l: UiLang) => whatElseWasSeen(run, l).join('; ') || '–';
    const comesBack = whatComesBack(run, lang);
    return html`<tr><td>${run.lms}</td><td>${both(lang, (l) => whichLaunch(run, l))}</td><td class="n">${run.calls.length}</td><td>${both(lang, (l) => whatWasRecorded(run, l))}${comesBack && html`<br><span class="small">${both(lang, (l) => whatComesBack(run, l))}</span>`}</td><td>${both(lang, seen)}</td></tr>
`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${FRAME[lang].runtime}"><table class="runs"><thead><tr>${head('platform')}${head('launch')}${head('calls')}${head('recorded')}${head('seen')}</tr></thead><tbody>${rows}</tbody></table></div>
`;
}

function screens({ first, last }: ScreenPictures, lang: UiLang): Html {
  const picture = (uri: string, key: 'firstScreen' | 'lastScreen') =>
    html`<figure><img src="${uri}" alt="${FRAME[lang][key]}"><figcaption>${both(lang, (l) => FRAME[l][key])}</figcaption></figure>`;
  return html`<div class="screens">${picture(first, 'firstScreen')}${picture(last, 'lastScreen')}</div>
`;
}
