/**
 * Runs inside a course that is shown for axe-core: opens pages in the player,
 * and tells of each what axe finds. WCAG 2.0 to 2.2, A and AA.
 */
import axe, { type AxeResults, type NodeResult, type Result, type RunOptions } from 'axe-core';
import type { AxeFinding, AxeTask, AxeView } from '../axe-found.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Beyond WCAG's own, what the platform asks for: headings in order, and none without words. */
const ASKED = ['heading-order', 'empty-heading'];
/** All that another scheme can change: the player's schemes set colours and nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Letters of an element's markup that are told. */
const MARKUP = 200;

const OPTIONS: RunOptions = {
  elementRef: true,
  // What a browser's own viewer shows in a frame is not ours to judge.
  iframes: false,
  // Films are not fetched; that they start by themselves is looked for elsewhere (sound-does-not-start-itself).
  preload: false,
  resultTypes: ['violations', 'incomplete'],
};
const ALL: RunOptions = {
  ...OPTIONS,
  runOnly: TAGS,
  rules: {
    ...Object.fromEntries(ASKED.map((id) => [id, { enabled: true }])),
    'no-autoplay-audio': { enabled: false },
  },
};
const OF_COLOURS: RunOptions = { ...OPTIONS, runOnly: { type: 'rule', values: COLOURS } };

/** Writes on the elements of a page's template whose blocks they are; the player copies them. */
function mark({ page, lang, blocks }: AxeTask): void {
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-page="${CSS.escape(page)}"][data-lang="${CSS.escape(lang)}"]`,
  );
  for (const [i, element] of [...(template?.content.children ?? [])].entries())
    if (blocks[i]) element.setAttribute('data-of', blocks[i]);
}

/** Shows the course in the language at this place of its list; the screen of a new learner has the first. */
function speak(place: number): void {
  const choice = document.querySelector('.top .language');
  if (choice instanceof HTMLSelectElement) {
    choice.selectedIndex = place;
    choice.dispatchEvent(new Event('change'));
  } else if (place > 0 && choice instanceof HTMLElement) choice.click();
}

/** Opens a page with all that is folded away on it unfolded: axe does not see what is hidden. */
function open(task: AxeTask): void {
  mark(task);
  document.querySelector<HTMLElement>(`.side a[href="#${CSS.escape(task.page)}"]`)?.click();
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true;
  for (const tab of document.querySelectorAll('main [role="tabpanel"][hidden]'))
    tab.removeAttribute('hidden');
}

async function look({ scheme, whole }: AxeTask): Promise<AxeView> {
  document.documentElement.dataset.mode = scheme;
  const options = scheme === 'light' ? ALL : OF_COLOURS;
  const results: AxeResults = await axe.run(whole ? document : { include: [['main']] }, options);
  const ids = (list: readonly Result[]) => list.map(({ id }) => id);
  return {
    findings: [
      ...results.violations.flatMap((result) => findingsOf(result, 'fail')),
      ...results.incomplete.flatMap((result) => findingsOf(result, 'review')),
    ],
    passed: ids(results.passes),
    inapplicable: ids(results.inapplicable),
  };
}

const findingsOf = ({ id, impact, nodes }: Result, outcome: AxeFinding['outcome']): AxeFinding[] =>
  nodes.map((node) => ({
    ...{ rule: id, outcome, grave: impact === 'serious' || impact === 'critical' },
    ...placeOf(node),
    markup: node.html.slice(0, MARKUP),
  }));

function placeOf({ element }: NodeResult): Pick<AxeFinding, 'block' | 'frame'> {
  const block = element?.closest<HTMLElement>('[data-of]')?.dataset.of;
  return { frame: !element?.closest('main'), ...(block && { block }) };
}

Object.assign(window, { kritiAxe: { speak, open, look } });
