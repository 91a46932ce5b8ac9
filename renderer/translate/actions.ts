/** What a translator does. Each is an ordinary change of the course, undone like any other. */
import { type Id, inLang, type Lang } from '../../packager/course/course.ts';
import type { Project } from '../../packager/course/pages.ts';
import { type Content, saysNothing } from '../../packager/course/translation/content.ts';
import type { Direction, Pair } from '../../packager/course/translation/state.ts';
import {
  begunPage,
  type Change,
  type Owner,
  translate,
} from '../../packager/course/translation/translate.ts';
import { change, flushText, undo } from '../history.ts';
import { languageName } from '../numbers.ts';
import { docKey, openCourse, pageOrder, setOpen, toProject } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { pairsIn, rowsOf } from './tallies.ts';
import { directionNow, ownerOf, useTranslation } from './view.ts';

/** Makes the next state of the project that of the draft, in one step of undo. */
function become(make: (project: Project) => Project, merge?: string): void {
  flushText();
  const project = toProject(openCourse().draft);
  const next = make(project);
  change(
    (draft) => {
      if (next.course !== project.course) Object.assign(draft, { course: next.course });
      for (const page of next.pages.values()) {
        const before = project.pages.get(page.id);
        if (page === before) continue;
        const { docs, ...head } = page;
        if (head.title !== before?.title || head.translated !== before?.translated)
          Object.assign(draft.heads, { [page.id]: head });
        for (const [lang, doc] of Object.entries(docs))
          if (doc !== before?.docs[lang]) Object.assign(draft.docs, { [docKey(page.id, lang)]: doc });
      }
    },
    merge === undefined ? {} : { merge },
  );
}

const apply = (changes: readonly Change[], direction: Direction, merge?: string): void =>
  become((project) => translate(project, changes, direction), merge);

/** Where the translator is, read anew: commands run outside of what is drawn. */
function placeNow(): { direction: Direction; owner: Owner; pair: Pair | undefined } | undefined {
  const direction = directionNow();
  if (!direction) return undefined;
  const { draft, page } = openCourse();
  const view = useTranslation.getState();
  const owner = ownerOf(view, pageOrder(draft), page);
  const pair = pairsIn(draft, owner, direction).find(({ name }) => name === view.unit);
  return { direction, owner, pair };
}

/** Puts words in the target; typing in one text is one step. */
export function put(owner: Owner, unit: string, content: Content, direction: Direction): void {
  apply([{ owner, unit, content }], direction, `translate ${owner} ${unit} ${direction.to}`);
}

/** Says that the translation follows its source as it is now. */
export function confirm(owner: Owner, { name, target, state, confirmed }: Pair, direction: Direction): void {
  if (saysNothing(target) || (state === 'done' && confirmed)) return;
  apply([{ owner, unit: name }], direction);
}

/** The source's words as they are, to write over: names, numbers and addresses stay. */
export function copySource(): void {
  const place = placeNow();
  if (place?.pair)
    apply([{ owner: place.owner, unit: place.pair.name, content: place.pair.content }], place.direction);
}

export function confirmCurrent(): void {
  const place = placeNow();
  if (place?.pair) confirm(place.owner, place.pair, place.direction);
}

/** Says of every stale text of a page that it follows its source. */
export function confirmPage(owner: Owner, direction: Direction): void {
  const stale = pairsIn(openCourse().draft, owner, direction).filter(({ state }) => state === 'stale');
  apply(
    stale.map(({ name }) => ({ owner, unit: name })),
    direction,
  );
  note(say('translate-confirmed', { n: stale.length }), { label: say('undo'), run: undo });
}

/** Makes the page's blocks in the target; its words are yet to come. */
export function beginPage(page: Id, direction: Direction): void {
  become(({ course, pages }) => {
    const found = pages.get(page);
    return found
      ? { course, pages: new Map(pages).set(page, begunPage(found, direction)) }
      : { course, pages };
  });
  const { draft } = openCourse();
  const title = inLang(draft.heads[page]?.title, direction.from, draft.course);
  note(say('translate-begun', { title, lang: languageName(direction.to) }), {
    label: say('undo'),
    run: undo,
  });
}

/** Gives the course another language and shows it. */
export function addLanguage(lang: Lang): void {
  change((draft) => void draft.course.languages.push(lang));
  useTranslation.setState({ to: lang, unit: null });
}

/** Takes over what a translator's file brings. */
export function takeOver(changes: readonly Change[], direction: Direction): void {
  apply(changes, direction);
  useTranslation.setState({ from: direction.from, to: direction.to, unit: null });
  note(say('translate-taken', { n: changes.length }), { label: say('undo'), run: undo });
}

/** Shows a page, or the course's own texts, and writes in none of them yet. */
export function showOwner(owner: Owner): void {
  useTranslation.setState({ owner, unit: null });
  if (owner !== null) setOpen({ page: owner });
}

/** Goes to the next text, or the one before, that is missing or stale; over the end of a page to the one that has some. */
export function stepOpen(by: 1 | -1): void {
  const place = placeNow();
  if (!place) return;
  const { draft } = openCourse();
  const { direction, owner } = place;
  const { unit } = useTranslation.getState();
  const isOpen = ({ state }: Pair) => state !== 'done';
  const pairs = pairsIn(draft, owner, direction);
  const at = pairs.findIndex(({ name }) => name === unit);
  const ahead = by === 1 ? pairs.slice(at + 1) : pairs.slice(0, Math.max(0, at)).reverse();
  const here = ahead.find(isOpen);
  if (here) {
    useTranslation.setState({ unit: here.name });
    return;
  }
  const owners = rowsOf(draft, direction).map((row) => row.owner);
  const start = owners.indexOf(owner);
  for (let i = 1; i <= owners.length; i += 1) {
    const next = owners[(start + by * i + owners.length * 2) % owners.length];
    if (next === undefined) break;
    const open = pairsIn(draft, next, direction).filter(isOpen);
    const found = by === 1 ? open[0] : open.at(-1);
    if (!found) continue;
    showOwner(next);
    useTranslation.setState({ unit: found.name });
    return;
  }
  useTranslation.setState({ unit: null });
  note(say('translate-nothing-left', { lang: languageName(direction.to) }));
}

/** Confirms the text that is written in and goes on. */
export function confirmAndGoOn(): void {
  confirmCurrent();
  stepOpen(1);
}
