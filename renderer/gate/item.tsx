import { FileText, Image } from 'lucide-react';
import { inLang } from '../../packager/course/course.ts';
import { alike, mend, mendAlike } from '../mend.ts';
import { languageName } from '../numbers.ts';
import { usePlace } from '../panels/problems.tsx';
import { actionOf, useProblems } from '../problems.ts';
import { inSentences } from '../sentences.ts';
import { pageOrder, setOpen, useOpen } from '../store.ts';
import { Button, Glyph } from '../ui/button.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { compareAtGate, goToItem, runGate } from './actions.ts';
import { type KeyedItem, problemOf } from './items.ts';
import { levelOf } from './sections.ts';
import { useGate } from './view.ts';

/** Where an item is found in the course, and that it lies there; undefined for what has no place. */
function usePlaceOf(item: KeyedItem): string | undefined {
  const say = useSay();
  const place = usePlace();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const { location } = item;
  if (!location) return undefined;
  const n = location.page === undefined ? 0 : pageOrder(draft).indexOf(location.page) + 1;
  if (!n) return place(problemOf(item));
  const title = inLang(draft.heads[location.page ?? '']?.title, lang, draft.course) || say('untitled');
  const words = say('gate-page', { n, title });
  const isOneOfMany = location.lang !== undefined && draft.course.languages.length > 1;
  return isOneOfMany ? `${words} · ${languageName(location.lang ?? '')}` : words;
}

/** One thing that asks for something: what is so, why it matters, where it is, and what can be done. */
export function Item({ item, primary }: { item: KeyedItem; primary: boolean }) {
  const say = useSay();
  const { what, why, how, spec, detail, options, part, holds, override } = item;
  const acts = useActs(item, primary);
  return (
    <li className="gate-item">
      <LevelMark level={levelOf(item)} />
      <div className="gate-words">
        <p className="gate-what" lang={options ? 'en' : undefined}>
          {what}
        </p>
        <p className="muted">{inSentences(why, acts ? '' : how)}</p>
        <div className="gate-evidence">
          <Place item={item} />
          {part !== 'worth' && !holds && !override && (
            <span className="sm quiet">{say('gate-not-holding')}</span>
          )}
          {spec && <span className="sm quiet">{spec}</span>}
        </div>
        {detail && !options && <p className="sm quiet mono gate-detail">{detail}</p>}
      </div>
      {acts && <div className="gate-acts">{acts}</div>}
    </li>
  );
}

/** A chip that leads to the place; Alt and the arrow lead back. */
function Place({ item }: { item: KeyedItem }) {
  const words = usePlaceOf(item);
  const { block } = item.location ?? {};
  if (words === undefined) return null;
  return (
    <button type="button" className="gate-place" onClick={() => goToItem(problemOf(item))}>
      <Glyph of={block ? Image : FileText} size="s" />
      <span className="cut">{words}</span>
    </button>
  );
}

/** The button that does it, or goes where it is done. */
function useActs(item: KeyedItem, primary: boolean) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const busy = useGate((g) => g.going !== null);
  const list = useProblems((p) => p.list);
  const look = primary ? ('primary' as const) : ('normal' as const);
  const { ruleId, location, part, options } = item;
  if (ruleId === 'is-accessible' && !location)
    return (
      <Button look={look} isDisabled={busy} onPress={() => void runGate({ look: true })}>
        {say('gate-look')}
      </Button>
    );
  if (ruleId === 'is-original')
    return part === 'person' ? (
      <Button look={look} isDisabled={busy} onPress={() => void compareAtGate()}>
        {say('gate-compare')}
      </Button>
    ) : (
      <Button look={look} onPress={() => setOpen({ mode: 'originality' })}>
        {say('gate-passages')}
      </Button>
    );
  if (options || !location) return null;
  const problem = problemOf(item);
  const verb = readOnly ? undefined : actionOf(problem);
  const kind = readOnly || !item.fix ? 0 : alike(list, problem).length;
  return (
    <>
      {kind > 1 && (
        <Button look="link" onPress={() => mendAlike(problem)}>
          {say('mend-alike', { n: kind })}
        </Button>
      )}
      <Button look={look} onPress={() => (verb ? mend(problem) : goToItem(problem))}>
        {verb ?? say('go-there')}
      </Button>
    </>
  );
}

/** One thing that is fine or does not apply, with what shows it. */
export function FineItem({ item }: { item: KeyedItem }) {
  const { what, why, options, part } = item;
  return (
    <li className="gate-fine">
      {part === 'na' ? <span className="gate-na" aria-hidden="true" /> : <LevelMark level="pass" />}
      <span className="gate-fine-what" lang={options ? 'en' : undefined}>
        {what}
      </span>
      <span className="muted">{why}</span>
    </li>
  );
}
