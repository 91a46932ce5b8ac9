/// <reference types="vite/client" />
/** A question as the learner meets it: the player's own code and styles, in a shadow root of the window. */
import { BLOCKS } from '../../packager/course/blocks/blocks.ts';
import type { Lang } from '../../packager/course/course.ts';
import type { Node } from '../../packager/course/node.ts';
import { writePage } from '../../packager/course/write-page.ts';
import type { CourseData, Task } from '../../packager/player/course-data.ts';
import { exercise } from '../../packager/player/exercise.ts';
import { LABELS, labelLanguage } from '../../packager/player/labels.ts';
import { directionOf, languageName } from '../../packager/player/language-names.ts';
import { newcomer } from '../../packager/player/learner.ts';
import css from '../../packager/player/player.css?inline';
import type { Player } from '../../packager/player/player.ts';
import { practise } from '../../packager/player/question.ts';
import { nowhere } from '../../packager/player/recorder.ts';

let made: CSSStyleSheet | undefined;

/** The player's styles, written for a document of its own; here its root is the host. */
function styles(): CSSStyleSheet {
  if (made) return made;
  made = new CSSStyleSheet();
  made.replaceSync(
    `${css.replace(/:root((?:\[[^\]]+\])+)/g, ':host($1)').replace(/:root\b/g, ':host')}
    :host { display: block; --read: 16px; --target: 40px; }
    .k-stage { color: var(--text); background: var(--surface); font-family: var(--font); font-size: var(--read); line-height: var(--leading); overflow-wrap: break-word; }
    .k-stage .k-question { margin: 0; }`,
  );
  return made;
}

const PAGE = 'preview';

function playerFor(task: Task, lang: Lang): Player {
  const labels = labelLanguage(lang);
  const course: CourseData = {
    format: 1,
    id: PAGE,
    record: 'browser',
    languages: [{ tag: lang, name: languageName(lang), dir: directionOf(lang), labels }],
    title: {},
    institution: {},
    modules: [],
    interactions: [task],
    labels: { [labels]: LABELS[labels] ?? {} },
  };
  // Nothing is kept: the author may answer as often as they like.
  const act = () => undefined;
  return { course, learner: newcomer(course), recorder: nowhere, resumed: false, act, open: act };
}

/** Shows a question in the host and makes it answer, afresh each time. */
export function playQuestion(host: HTMLElement, question: Node, lang: Lang, mode: 'light' | 'dark'): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles()];
  host.dataset.mode = mode;
  const interaction = BLOCKS.find(({ type }) => type === question.type)?.interaction?.(question);
  const stage = document.createElement('div');
  stage.className = 'k-stage';
  stage.lang = lang;
  stage.dir = directionOf(lang);
  const labels = LABELS[labelLanguage(lang)] ?? {};
  stage.innerHTML = String(
    writePage(
      { type: 'doc', content: [question] },
      // A question holds inline text only: no file is ever asked for.
      { lang, label: (key) => labels[key] ?? key, asset: () => ({ url: '', mediaType: '' }) },
    ),
  );
  root.replaceChildren(stage);
  const group = stage.querySelector<HTMLElement>('.k-question');
  if (!group || !interaction || interaction.kind === 'test') return;
  const task = { ...interaction, page: PAGE };
  if (task.kind === 'choice') practise(playerFor(task, lang), group, task);
  else exercise(playerFor(task, lang), group, task);
}
