import { useEffect, useMemo, useState } from 'react';
import type { OpenedCourse } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { settingName } from '../../packager/course/diff/names.ts';
import { docDiffs, settingChanges } from '../../packager/course/diff/page.ts';
import { useSave } from '../autosave.ts';
import { settle, sidesOf } from '../conflict.ts';
import { type Choice, type Clash, clashesOf, clashKey, type Sides } from '../merge.ts';
import { rpc } from '../rpc.ts';
import { useSettings } from '../settings.ts';
import { openCourse, toProject } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Segments } from '../ui/segments.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { PageDiffView, SettingChanges } from './diff-view.tsx';
import './conflict.css';

/** Files that changed on disk while the course was open: what both changed, the author chooses, page by page. */
export function ConflictDialog() {
  const state = useSave((s) => s.state);
  return state.kind === 'conflict' ? <Resolve key={state.files.join()} /> : null;
}

function Resolve() {
  const [theirs, setTheirs] = useState<OpenedCourse | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at each try
  useEffect(() => {
    setFailed(false);
    void rpc('course.open', { path: openCourse().path }).then((reply) =>
      reply.ok ? setTheirs(reply.value) : setFailed(true),
    );
  }, [tries]);
  const sides = useMemo(() => theirs && sidesOf(theirs), [theirs]);
  const clashes = useMemo(() => (sides ? clashesOf(sides) : []), [sides]);
  const isPeaceful = !!sides && clashes.length === 0;
  useEffect(() => {
    if (theirs && sides && isPeaceful) void settle(theirs, sides, new Map());
  }, [theirs, sides, isPeaceful]);
  // Nothing to ask: what others changed is taken over, and said.
  if (isPeaceful) return null;
  return (
    <Choose
      theirs={theirs}
      sides={sides}
      clashes={clashes}
      onRetry={failed ? () => setTries(tries + 1) : undefined}
    />
  );
}

function Choose(props: {
  theirs: OpenedCourse | null;
  sides: Sides | null;
  clashes: readonly Clash[];
  onRetry: (() => void) | undefined;
}) {
  const { theirs, sides, clashes, onRetry } = props;
  const say = useSay();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [settling, setSettling] = useState(false);
  const all = (choice: Choice) => setChoices(new Map(clashes.map((clash) => [clashKey(clash), choice])));
  const go = async () => {
    if (!theirs || !sides) return;
    setSettling(true);
    await settle(theirs, sides, choices);
    setSettling(false);
  };
  return (
    <Dialog
      title={say('conflict-title', { n: clashes.length })}
      width="wide"
      stays
      onClose={() => undefined}
      actions={
        <>
          <Button isDisabled={!sides} onPress={() => all('mine')}>
            {say('keep-mine')}
          </Button>
          <Button isDisabled={!sides} onPress={() => all('theirs')}>
            {say('take-theirs')}
          </Button>
          <Button look="primary" isDisabled={!sides || settling} onPress={() => void go()}>
            {say('conflict-settle')}
          </Button>
        </>
      }
    >
      <p className="muted">{say('conflict-why')}</p>
      {onRetry && (
        <Notice
          level="block"
          title={say('engine-silent')}
          actions={
            <Button size="sm" onPress={onRetry}>
              {say('try-again')}
            </Button>
          }
        />
      )}
      {!sides && !onRetry && <Waiting lines={3} />}
      {sides &&
        clashes.map((clash) => (
          <ClashRow
            key={clashKey(clash)}
            clash={clash}
            sides={sides}
            choice={choices.get(clashKey(clash)) ?? 'mine'}
            onChoose={(choice) => setChoices(new Map(choices).set(clashKey(clash), choice))}
          />
        ))}
    </Dialog>
  );
}

/** One thing that both changed: their words and mine beside each other, and the choice. */
function ClashRow(props: { clash: Clash; sides: Sides; choice: Choice; onChoose: (choice: Choice) => void }) {
  const { clash, sides, choice, onChoose } = props;
  const say = useSay();
  const uiLang = useSettings((s) => s.lang);
  const { lang } = openCourse();
  const { mine, theirs } = sides;
  const title =
    clash.kind === 'course'
      ? settingName(clash.field, uiLang)
      : inLang((mine.heads[clash.page] ?? theirs.heads[clash.page])?.title, lang, mine.course) ||
        say('untitled');
  const choices: { id: Choice; label: string }[] = [
    { id: 'mine', label: say('mine') },
    { id: 'theirs', label: say('theirs') },
  ];
  if (clash.kind === 'page' && clash.canKeepBoth) choices.push({ id: 'both', label: say('keep-both') });
  return (
    <section className="clash" aria-label={title}>
      <div className="row">
        <b className="grow cut" lang={clash.kind === 'page' ? lang : uiLang}>
          {title}
        </b>
        <Segments
          label={say('conflict-choice', { title })}
          value={choice}
          small
          choices={choices}
          onChange={onChoose}
        />
      </div>
      <div className="clash-heads sm muted">
        <span>{say('theirs')}</span>
        <span>{say('mine')}</span>
      </div>
      <div className="clash-words">
        <Compared clash={clash} sides={sides} />
      </div>
    </section>
  );
}

function Compared({ clash, sides: { mine, theirs } }: { clash: Clash; sides: Sides }) {
  const say = useSay();
  const { lang } = openCourse();
  if (clash.kind === 'course') {
    const { field } = clash;
    return (
      <SettingChanges
        changes={settingChanges({ [field]: theirs.course[field] }, { [field]: mine.course[field] })}
      />
    );
  }
  const [before, after] = [theirs, mine].map((draft) => toProject(draft).pages.get(clash.page));
  if (!before || !after) return <p className="muted">{say(before ? 'deleted-here' : 'deleted-there')}</p>;
  const isRenamed = JSON.stringify(before.title) !== JSON.stringify(after.title);
  return (
    <PageDiffView
      diff={{
        id: clash.page,
        title: after.title,
        kind: 'changed',
        ...(isRenamed && { renamed: before.title }),
        ...(before.stage !== after.stage && { stage: { before: before.stage, after: after.stage } }),
        docs: docDiffs(before, after),
      }}
      course={mine.course}
      lang={lang}
      layout="beside"
    />
  );
}
