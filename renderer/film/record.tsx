import { Circle, Pause, Play, Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { closeDialog } from '../dialogs.ts';
import { addFiles, removeFiles } from '../media/actions.ts';
import { choose } from '../media/view.ts';
import { bytesInWords } from '../numbers.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/severity.tsx';
import { note } from '../ui/toast.tsx';
import { type Key, say as sayNow, useSay } from '../words.tsx';
import { LONGEST, type RecordTrouble } from './recording.ts';
import { useTake } from './take.ts';
import { clockTenth } from './times.ts';
import './record.css';

const TROUBLE_WORDS: Readonly<Record<RecordTrouble, { readonly what: Key; readonly how: Key }>> = {
  refused: { what: 'record-refused', how: 'record-refused-how' },
  'no-microphone': { what: 'record-none', how: 'record-none-how' },
  busy: { what: 'record-busy', how: 'record-busy-how' },
  unreadable: { what: 'record-unreadable', how: 'record-unreadable-how' },
};

/** Takes a recording into the course as a sound of its own. */
const keep = (wave: Blob, name: string): void =>
  addFiles([new File([wave], `${name}.wav`, { type: 'audio/wav' })], (id) => {
    choose(id);
    note(sayNow('record-kept'), { label: sayNow('undo'), run: () => removeFiles([id]) });
  });

/** Records narration: begins, pauses, is heard again, taken anew, and kept as a sound of the course. */
export function Record() {
  const say = useSay();
  const [name, setName] = useState(say('record-name'));
  const [trim, setTrim] = useState(true);
  const take = useTake(trim);
  const { state, trouble, wave, silent } = take;
  const called = name.trim() || say('record-name');
  /** A take that is thrown away can be had back. */
  const drop = () => {
    if (wave) note(say('record-dropped'), { label: say('undo'), run: () => keep(wave, called) });
  };
  return (
    <Dialog
      title={say('record-title')}
      onClose={() => {
        drop();
        closeDialog();
      }}
      stays={state === 'recording' || state === 'paused' || state === 'reading'}
      actions={
        wave && (
          <>
            <Button
              onPress={() => {
                drop();
                take.again();
              }}
            >
              {say('record-again')}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                keep(wave, called);
                closeDialog();
              }}
            >
              {say('record-keep')}
            </Button>
          </>
        )
      }
    >
      <div className="stack record">
        {trouble && (
          <Notice level="block" title={say(TROUBLE_WORDS[trouble].what)}>
            {say(TROUBLE_WORDS[trouble].how)}
          </Notice>
        )}
        {!wave && <Running take={take} />}
        {wave && silent && (
          <Notice level="warn" title={say('record-silent')}>
            {say('record-silent-how')}
          </Notice>
        )}
        {wave && (
          <>
            <Heard wave={wave} />
            <Checkbox checked={trim} onChange={setTrim}>
              {say('record-trim')}
            </Checkbox>
            <TextField label={say('media-name')} value={name} onChange={setName} />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** How loud it is, how long it has become, and what can be done now. */
function Running({ take }: { take: ReturnType<typeof useTake> }) {
  const say = useSay();
  const { state, seconds, trouble } = take;
  const runs = state === 'recording' || state === 'paused';
  return (
    <>
      {!trouble && <p className="muted">{say('record-hint', { n: LONGEST / 60 })}</p>}
      <div className="record-panel" data-state={state}>
        <span className="num record-clock" role="timer" aria-label={say('record-time')}>
          {clockTenth(seconds)}
        </span>
        <meter className="record-level" aria-label={say('record-level')} min={0} max={1} ref={take.meter} />
      </div>
      <div className="row">
        {!runs && (
          <Button
            look="primary"
            icon={Circle}
            isDisabled={state !== 'ready'}
            onPress={() => void take.begin()}
          >
            {say('record-begin')}
          </Button>
        )}
        {runs && (
          <>
            <Button look="primary" icon={Square} onPress={take.end}>
              {say('record-end')}
            </Button>
            {state === 'recording' ? (
              <Button icon={Pause} onPress={take.pause}>
                {say('record-pause')}
              </Button>
            ) : (
              <Button icon={Play} onPress={take.goOn}>
                {say('record-on')}
              </Button>
            )}
          </>
        )}
        <span className="muted" role="status">
          {state === 'asking' && say('record-asking')}
          {state === 'recording' && say('record-runs')}
          {state === 'paused' && say('record-paused')}
          {state === 'reading' && say('wave-reading')}
        </span>
      </div>
    </>
  );
}

/** The take as it would be kept. */
function Heard({ wave }: { wave: Blob }) {
  const say = useSay();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(wave);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [wave]);
  return (
    <div className="record-heard">
      {/* biome-ignore lint/a11y/useMediaCaption: the author hears their own words again */}
      <audio src={url} controls aria-label={say('record-title')} />
      <span className="sm muted num">{bytesInWords(wave.size)}</span>
    </div>
  );
}
