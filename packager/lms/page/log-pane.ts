/** The call log: every call as it happens, what is odd about it, and each time something reached the server. */
import type { UiLang } from '../../course/words.ts';
import type { Answer, Call, Save } from '../recording.ts';
import { element } from './element.ts';
import { say, sayNote } from './words.ts';

type Line = { readonly call: Call } | { readonly save: Save };

/** Rows kept on screen; the whole log can be copied. */
const MOST_ROWS = 1000;

export interface LogPane {
  readonly root: HTMLElement;
  add(line: Line): void;
  /** A new launch begins; earlier lines stay in the log. */
  launched(n: number): void;
  clear(): void;
  speak(lang: UiLang): void;
}

const shown = (value: Answer): string => JSON.stringify(value);
const clock = (t: number): string => {
  const seconds = t / 1000;
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(2).padStart(5, '0')}`;
};

const signature = ({ name, args }: Call): string => `${name}(${args.map(shown).join(', ')})`;
/** Code that may break where its names have joints. */
function breakable(text: string): HTMLElement {
  const parts = text.split(/(?<=[.(])/);
  return element('code', {}, ...parts.flatMap((part, i) => (i === 0 ? [part] : [element('wbr'), part])));
}

/** Some platforms keep answering an old code, so a code alone says nothing of this call. */
const isOdd = (call: Call): boolean =>
  call.note !== undefined || call.result === false || call.result === 'false';

/** Makes the pane; `now` gives the language when it is asked for. */
export function logPane(first: UiLang): LogPane {
  let lang = first;
  let lines: (Line | number)[] = [];
  let count = 0;
  const heading = element('h2');
  const onlyOdd = element('input', { type: 'checkbox', id: 'only-odd' });
  const oddLabel = element('label', { for: 'only-odd' });
  const copy = element('button', { type: 'button', class: 'plain' });
  const empty = element('p', { class: 'quiet pad' });
  const body = element('tbody');
  const head = element('tr');
  const table = element('table', {}, element('thead', {}, head), body);
  const scroll = element('div', { class: 'scroll', tabindex: '0', role: 'region' }, table, empty);
  const root = element(
    'section',
    { class: 'log' },
    element('header', {}, heading, element('span', { class: 'tick' }, onlyOdd, oddLabel), copy),
    scroll,
  );

  // The log follows what happens until its reader scrolls back.
  let following = true;
  const follow = () => {
    if (following) scroll.scrollTop = scroll.scrollHeight;
  };
  scroll.addEventListener('scroll', () => {
    following = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40;
  });
  new ResizeObserver(follow).observe(scroll);

  const row = (line: Line | number): HTMLTableRowElement => {
    if (typeof line === 'number')
      return element(
        'tr',
        { class: 'launch' },
        element('th', { colspan: '4', scope: 'colgroup' }, say(lang, 'launch', { n: line })),
      );
    if ('save' in line) {
      const { t, reason } = line.save;
      const text = `${say(lang, 'saved')} · ${say(lang, `saved-${reason}`)}`;
      return element(
        'tr',
        { class: 'save' },
        element('td', {}, clock(t)),
        element('td', { colspan: '3' }, text),
      );
    }
    const { call } = line;
    const text = element('td', { class: 'call' }, breakable(signature(call)));
    if (call.note !== undefined)
      text.append(
        element(
          'p',
          { class: 'note' },
          `${sayNote(lang, call.note)} `,
          element('small', { lang: 'en' }, call.note.clause),
        ),
      );
    return element(
      'tr',
      { class: isOdd(call) ? 'odd' : '' },
      element('td', {}, clock(call.t)),
      text,
      element('td', {}, element('code', {}, shown(call.result))),
      element('td', { class: 'code' }, call.error),
    );
  };

  const tell = () => {
    heading.textContent = say(lang, 'calls', { n: count });
    empty.hidden = lines.length > 0;
  };

  const append = (line: Line | number) => {
    body.append(row(line));
    while (body.rows.length > MOST_ROWS) body.rows[0]?.remove();
    follow();
  };

  const push = (line: Line | number) => {
    lines.push(line);
    append(line);
    tell();
  };

  const speak = (to: UiLang) => {
    lang = to;
    oddLabel.textContent = say(lang, 'odd');
    copy.textContent = say(lang, 'copy');
    empty.textContent = say(lang, 'calls-empty');
    scroll.setAttribute('aria-label', say(lang, 'calls', { n: count }));
    head.replaceChildren(
      ...(['time', 'call', 'answer', 'code'] as const).map((word) =>
        element('th', { scope: 'col' }, say(lang, word)),
      ),
    );
    body.replaceChildren(...lines.slice(-MOST_ROWS).map(row));
    tell();
  };

  onlyOdd.addEventListener('change', () => root.classList.toggle('only-odd', onlyOdd.checked));
  copy.addEventListener('click', async () => {
    const text = lines.map((line) =>
      typeof line === 'number'
        ? say(lang, 'launch', { n: line })
        : 'save' in line
          ? `${clock(line.save.t)}\t${say(lang, 'saved')}\t${line.save.reason}`
          : [clock(line.call.t), signature(line.call), shown(line.call.result), line.call.error]
              .concat(line.call.note === undefined ? [] : sayNote(lang, line.call.note))
              .join('\t'),
    );
    await navigator.clipboard.writeText(text.join('\n'));
    copy.textContent = say(lang, 'copied');
    setTimeout(() => {
      copy.textContent = say(lang, 'copy');
    }, 2000);
  });

  speak(first);
  return {
    root,
    add(line) {
      if ('call' in line) count++;
      push(line);
    },
    launched: push,
    clear() {
      lines = [];
      count = 0;
      speak(lang);
    },
    speak,
  };
}
