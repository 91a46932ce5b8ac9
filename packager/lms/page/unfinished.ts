/**
 * What a page itself calls unfinished, as a screen reader would hear it
 * (“Incomplete. Stages of a survey”), and what can be pressed there: the topics
 * of a menu, parts that fold, cards that turn.
 */
import type { Spot, UnfinishedAbout } from '../spot.ts';
import { documents, labelOf, ownWords, spotOf, tidy } from './reach.ts';
import { ASIDE, candidates } from './ways.ts';

const UNFINISHED =
  'incomplete|uncompleted|not (yet )?(complete|completed|started|attempted|visited|viewed|done|finished)|un(started|visited|read|viewed)|0 ?% (complete|completed|done)|' +
  'incomplet[oa]s?|sin (completar|empezar|iniciar)|no (completad|iniciad|visitad)[oa]|pendiente|não (concluíd|iniciad|visitad)[oa]|non (terminée?|commencée?|completat[oa]|iniziat[oa])|incomplète?|' +
  'unvollständig|nicht (abgeschlossen|begonnen|bearbeitet)|onvolledig|niet (voltooid|gestart)|अधूरा|अपूर्ण|पूरा नहीं( हुआ)?|शुरू नहीं( हुआ)?';
/** What a topic says that was opened and not finished, where others of its kind say that they are. */
const BEGUN = 'visited|viewed|started|in progress|visitad[oa]|visitée?|besucht|bezocht|देखा( गया)?';
const DONE =
  'completed?|finished|done|completad[oa]|terminad[oa]|concluíd[oa]|terminée?|abgeschlossen|voltooid|पूरा( हुआ)?';
/** Said alone, before what it is said of, or behind it. */
const said = (words: string): RegExp => new RegExp(`(^|[.,:;()–—-])\\s*(${words})\\s*([.,:;()–—-]|$)`, 'iu');
const [UNFINISHED_SAID, BEGUN_SAID, DONE_SAID] = [said(UNFINISHED), said(BEGUN), said(DONE)];
/** Characters up to which a text is a label rather than prose. */
const LABEL = 120;
/** How often one thing is pressed: in a part, where it may turn a page of it; in what fills the window. */
const PRESSES = { part: 3, large: 2 } as const;
/** The same for all that bear one name, on whatever screen they come back. */
const MOST = 8;
/** How often each element was pressed since it was drawn. */
const pressedHere = new WeakMap<Element, number>();

/** What an element says that is a label: its own, or the words in it alone. */
function saidBy(e: Element): string {
  const label = tidy(e.getAttribute('aria-label') ?? (e.childElementCount === 0 ? e.textContent : ''));
  return label.length <= LABEL && (label === '' || e.checkVisibility()) ? label : '';
}

const kindOf = (e: Element): string => `${e.localName} ${e.classList[0] ?? ''}`;

/** The elements that say of something that it is unfinished. */
function marks(document: Document): Element[] {
  const labels = Array.from(document.querySelectorAll('body *'), (e) => ({ e, label: saidBy(e) }));
  const done = labels.filter(({ label }) => label !== '' && DONE_SAID.test(label)).map(({ e }) => kindOf(e));
  return labels.flatMap(({ e, label }) => {
    if (label === '') return [];
    const begun = BEGUN_SAID.test(label) && done.includes(kindOf(e)) && e.matches('a, button, [role]');
    return begun || UNFINISHED_SAID.test(label) ? e : [];
  });
}

/** The nearest part around a mark that holds something to press and no other mark, with what can be pressed in it. */
function partOf(
  mark: Element,
  all: readonly Element[],
  marks: readonly Element[],
): { readonly part: Element; readonly within: readonly Element[] } | undefined {
  const itself = all.find((e) => e.contains(mark));
  if (itself) return { part: itself, within: [itself] };
  for (let part = mark.parentElement; part; part = part.parentElement) {
    const around = part;
    if (marks.some((other) => other !== mark && around.contains(other))) return undefined;
    const within = all.filter((e) => around.contains(e));
    if (within.length > 0) return { part, within };
  }
  return undefined;
}

/** How many parts are said to be unfinished. */
export const unfinishedParts = (): number => documents().flatMap(marks).length;

/** The least pressed of what stands in unfinished parts; null where there is none, or each was pressed often enough. */
export function unfinished({ pressed, not }: UnfinishedAbout): Spot | null {
  const aside = new RegExp(not, 'iu');
  for (const document of documents()) {
    const marked = marks(document);
    const height = document.defaultView?.innerHeight ?? 0;
    const all = marked.length > 0 ? candidates(document) : [];
    const found = marked.flatMap((mark) => {
      const { part, within = [] } = partOf(mark, all, marked) ?? {};
      const most = (part?.getBoundingClientRect().height ?? 0) > height ? PRESSES.large : PRESSES.part;
      return within.flatMap((e, i) => {
        const label = labelOf(e);
        const name = `${document.location.pathname}${document.location.hash} ${e.id || `${i} ${label}`}`;
        const times = pressedHere.get(e) ?? 0;
        const out = aside.test(label) || ownWords(e).some((word) => ASIDE.has(word));
        const open = e.getAttribute('aria-expanded') === 'true';
        return out || open || times >= most || (pressed[name] ?? 0) >= MOST ? [] : [{ e, name, times }];
      });
    });
    found.sort((a, b) => a.times - b.times);
    for (const { e, name, times } of found) {
      const at = spotOf(e, name);
      if (at === undefined) continue;
      pressedHere.set(e, times + 1);
      return at;
    }
  }
  return null;
}
