import { BookA, Check, ChevronDown, CloudOff, History, Play, Redo2, Target, Undo2 } from 'lucide-react';
import { isUnsaved, save, useSave } from '../autosave.ts';
import { command } from '../commands/commands.ts';
import { openDialog } from '../dialogs.ts';
import { useGate } from '../gate/view.ts';
import { AddTerms } from '../glossary/glossary-mode.tsx';
import { useHistory } from '../history.ts';
import { firstKeys } from '../keys.ts';
import { AddMedia } from '../media/media-mode.tsx';
import { timeOfDay } from '../numbers.ts';
import { PLACES } from '../previews.ts';
import { useProblems } from '../problems.ts';
import { AddQuestions } from '../questions/add.tsx';
import { preview, previewIn } from '../session.ts';
import { useSettings } from '../settings.ts';
import { type Mode, setOpen, useOpen } from '../store.ts';
import { Button, Glyph, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { type Key, useSay } from '../words.tsx';
import './modebar.css';

const MODES: readonly { id: Mode; word: Key }[] = [
  { id: 'write', word: 'mode-write' },
  { id: 'questions', word: 'mode-questions' },
  { id: 'media', word: 'mode-media' },
  { id: 'translate', word: 'mode-translate' },
  { id: 'originality', word: 'mode-originality' },
  { id: 'check', word: 'mode-check' },
];

/** Parts of the course, whether it is saved, undo, preview, and the one primary action. */
export function ModeBar() {
  const say = useSay();
  const mode = useOpen((o) => o.mode);
  const readOnly = useOpen((o) => o.readOnly);
  const place = useSettings((s) => s.preview);
  const canUndo = useHistory((h) => h.past.length > 0);
  const canRedo = useHistory((h) => h.future.length > 0);
  const found = useProblems((p) => p.list.filter((x) => x.level === 'block').length);
  // The gate asks more than the rules do, once the course has stood there.
  const blocking = useGate((g) => (g.gate ? g.gate.items.filter(({ holds }) => holds).length : found));
  return (
    <div className="modebar" data-pane="modes">
      <nav className="modes" aria-label={say('course-parts')}>
        {MODES.map(({ id, word }) => (
          <button
            key={id}
            type="button"
            className="mode"
            aria-current={mode === id ? 'page' : undefined}
            onClick={() => setOpen({ mode: id })}
          >
            {say(word)}
            {id === 'check' && blocking > 0 && <span className="count block">{blocking}</span>}
          </button>
        ))}
      </nav>
      <div className="grow" />
      {readOnly ? <span className="sm muted">{say('read-only')}</span> : <Saved />}
      <IconButton
        icon={Undo2}
        label={say('undo')}
        keys={firstKeys(command('undo'))}
        isDisabled={!canUndo || readOnly}
        onPress={command('undo').run}
      />
      <IconButton
        icon={Redo2}
        label={say('redo')}
        keys={firstKeys(command('redo'))}
        isDisabled={!canRedo || readOnly}
        onPress={command('redo').run}
      />
      <IconButton
        icon={Target}
        label={say('competencies')}
        keys={firstKeys(command('mode-competencies'))}
        pressed={mode === 'competencies'}
        onPress={command('mode-competencies').run}
      />
      <IconButton
        icon={BookA}
        label={say('glossary')}
        keys={firstKeys(command('mode-glossary'))}
        pressed={mode === 'glossary'}
        onPress={command('mode-glossary').run}
      />
      <IconButton
        icon={History}
        label={say('history')}
        keys={firstKeys(command('mode-history'))}
        pressed={mode === 'history'}
        onPress={command('mode-history').run}
      />
      <div className="preview">
        <Button icon={Play} onPress={() => void preview()}>
          {say('preview')}
        </Button>
        <Menu
          label={say('preview-where')}
          entries={PLACES.map(({ id, word }) => ({
            id,
            label: say(word),
            checked: place === id,
            run: () => previewIn(id),
          }))}
        >
          <IconButton icon={ChevronDown} label={say('preview-where')} />
        </Menu>
      </div>
      {mode === 'questions' && !readOnly && <AddQuestions />}
      {mode === 'media' && !readOnly && <AddMedia />}
      {mode === 'glossary' && !readOnly && <AddTerms />}
      {mode === 'write' && (
        <Button look="primary" onPress={() => openDialog({ kind: 'export' })}>
          {say('get-ready')}
        </Button>
      )}
    </div>
  );
}

/** What is safe on disk; said aloud only when it goes wrong. */
function Saved() {
  const say = useSay();
  const state = useSave((s) => s.state);
  if (state.kind === 'failed')
    return (
      <span className="saved c-block" role="alert">
        <Glyph of={CloudOff} size="s" />
        <span className="cut" title={state.failure.message || say('engine-silent')}>
          {say('save-failed')}
        </span>
        <Button look="link" size="sm" onPress={() => void save()}>
          {say('try-again')}
        </Button>
      </span>
    );
  if (state.kind === 'conflict') return <span className="saved c-block">{say('save-conflict')}</span>;
  if (isUnsaved()) return <span className="saved muted">{say('saving')}</span>;
  return (
    <span className="saved muted">
      <span className="c-pass">
        <Glyph of={Check} size="s" />
      </span>
      {state.kind === 'saved' && state.at ? say('saved-at', { time: timeOfDay(state.at) }) : say('saved')}
    </span>
  );
}
