import { FileText, Image } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CourseGate } from '../../packager/api.ts';
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
import { OverrideDialog, SignDialog } from './answer-dialogs.tsx';
import { AnswerForm } from './answer-form.tsx';
import { takeBack } from './answers.ts';
import { type KeyedItem, problemOf } from './items.ts';
import { ChangeRules } from './rules-of.tsx';
import { levelOf } from './sections.ts';
import { useGate } from './view.ts';
import { WriteOrder } from './work-order.tsx';

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
export function Item({ item, primary, gate }: { item: KeyedItem; primary: boolean; gate: CourseGate }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const [isAnswering, setAnswering] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const { what, why, how, spec, detail, options, part, holds, override, role } = item;
  const does = useDoing(item, primary);
  const isStatement = options !== undefined && !readOnly;
  return (
    <li className="gate-item" ref={line}>
      <LevelMark level={levelOf(item)} />
      <div className="gate-words">
        <p className="gate-what">{what}</p>
        <p className="muted">{inSentences(why, does || options || role ? '' : how)}</p>
        <div className="gate-evidence">
          <Place item={item} />
          {part !== 'worth' && !holds && !override && (
            <span className="sm quiet">{say('gate-not-holding')}</span>
          )}
          {spec && <span className="sm quiet">{spec}</span>}
          {holds && !readOnly && !(isStatement && part === 'person') && <AnswerFor item={item} />}
        </div>
        {detail && !options && <p className="sm quiet mono gate-detail">{detail}</p>}
        {override && (
          <p className="gate-override">
            <span>{say('override-said', { by: override.by, reason: override.reason })}</span>
            {!readOnly && (
              <Button look="link" size="sm" onPress={() => takeBack('overrides', item.ruleId)}>
                {say('unexplain')}
              </Button>
            )}
          </p>
        )}
        {isStatement && (part === 'person' || isAnswering) && (
          <AnswerForm item={item} onDone={() => goOn(line.current)} />
        )}
      </div>
      {!override && (
        <div className="gate-acts">
          {does}
          {isStatement && part !== 'person' && (
            <Button aria-expanded={isAnswering} onPress={() => setAnswering(!isAnswering)}>
              {say('answer-anew')}
            </Button>
          )}
          {role !== undefined && !readOnly && <Sign role={role} gate={gate} primary={primary} />}
        </div>
      )}
    </li>
  );
}

/** Somebody answers for it by name: quiet beside the way that mends it. */
function AnswerFor({ item }: { item: KeyedItem }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button look="link" size="sm" onPress={() => setAsked(true)}>
        {say(item.part === 'person' ? 'override-answer' : 'override')}
      </Button>
      {asked && <OverrideDialog item={item} close={() => setAsked(false)} />}
    </>
  );
}

/** After an answer one is at the next question: this one is about to leave. */
function goOn(line: HTMLElement | null): void {
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  const control = next?.querySelector<HTMLElement>('button, input, textarea');
  if (control) control.focus();
  else line?.closest<HTMLElement>('[data-pane]')?.focus();
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
function useDoing(item: KeyedItem, primary: boolean) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const busy = useGate((g) => g.going !== null);
  const list = useProblems((p) => p.list);
  const look = primary ? ('primary' as const) : ('normal' as const);
  const { ruleId, location, part, options } = item;
  if (ruleId === 'work-order') return readOnly ? null : <WriteOrder look={look} />;
  if (ruleId === 'rules-known') return readOnly ? null : <ChangeRules primary={primary} />;
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
  if (options || location === undefined) return null;
  const problem = problemOf(item);
  const verb = readOnly ? undefined : actionOf(problem);
  const kind = readOnly || !item.fix ? 0 : alike(list, problem).length;
  return (
    <>
      <Button look={look} onPress={() => (verb ? mend(problem) : goToItem(problem))}>
        {verb ?? say('go-there')}
      </Button>
      {kind > 1 && (
        <Button look="link" size="sm" onPress={() => mendAlike(problem)}>
          {say('mend-alike', { n: kind })}
        </Button>
      )}
    </>
  );
}

/** Signs in a role, once the course is known as it is. */
export function Sign(props: { role: string; gate: CourseGate; primary?: boolean; small?: boolean }) {
  const { role: id, gate, primary, small } = props;
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const known = useGate((g) => g.of === draft && g.going === null);
  const [asked, setAsked] = useState(false);
  const role = gate.roles.find((one) => one.role === id);
  if (!role) return null;
  return (
    <>
      <Button
        look={primary ? 'primary' : small ? 'link' : 'normal'}
        size={small ? 'sm' : 'md'}
        aria-label={say('sign-as', { role: role.label })}
        isDisabled={!known}
        onPress={() => setAsked(true)}
      >
        {say('sign-ask')}
      </Button>
      {asked && <SignDialog gate={gate} role={role} close={() => setAsked(false)} />}
    </>
  );
}

/** One thing that is fine or does not apply, with what shows it; a statement can be answered anew. */
export function FineItem({ item }: { item: KeyedItem }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const [asked, setAsked] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const { what, why, options, part } = item;
  return (
    <li className="gate-fine" ref={line}>
      {part === 'na' ? <span className="gate-na" aria-hidden="true" /> : <LevelMark level="pass" />}
      <span className="gate-fine-what">{what}</span>
      <span className="muted gate-fine-why">{why}</span>
      {options && !readOnly ? (
        <Button look="link" size="sm" aria-expanded={asked} onPress={() => setAsked(!asked)}>
          {say('answer-anew')}
        </Button>
      ) : (
        <span />
      )}
      {asked && (
        <AnswerForm
          item={item}
          onDone={() => {
            setAsked(false);
            line.current?.querySelector<HTMLElement>('button')?.focus();
          }}
        />
      )}
    </li>
  );
}
