import { Circle, Pause, Play, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { closeDialog } from '../dialogs.ts';
import { change } from '../history.ts';
import { choose } from '../media/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/severity.tsx';
import { note } from '../ui/toast.tsx';
import { bringIn } from '../uploads.ts';
import { type Key, say as sayNow, useSay } from '../words.tsx';
import { fileOf, LONGEST, listenTo, openMicrophone, type RecordTrouble } from './recording.ts';
import { clockTenth } from './times.ts';
import './record.css';

const TROUBLE_WORDS: Readonly<Record<RecordTrouble, { readonly what: Key; readonly how: Key }>> = {
  refused: { what: 'record-refused', how: 'record-refused-how' },
  'no-microphone': { what: 'record-none', how: 'record-none-how' },
  busy: { what: 'record-busy', how: 'record-busy-how' },
  unreadable: { what: 'record-unreadable', how: 'record-unreadable-how' },
};

type State = 'ready' | 'recording' | 'paused' | 'done';

/** Records narration: begins, pauses, is heard again, taken anew, and kept as a sound of the course. */
export function Record() {
  const say = useSay();
  const take = useTake();
  const { state, trouble, seconds, url, recorded } = take;
  const [name, setName] = useState('');
  const [trim, setTrim] = useState(true);
  const [keeping, setKeeping] = useState(false);
  const keep = async () => {
    if (!recorded) return;
    setKeeping(true);
    const file = await fileOf(recorded, `${name.trim() || say('record-name')}.wav`, trim);
    setKeeping(false);
    if (typeof file === 'string') return take.fail(file);
    bringIn('library-record', file, ({ assetId }) => {
      choose(assetId);
      note(sayNow('record-kept'), {
        label: sayNow('undo'),
        run: () => change(({ course }) => void delete course.assets[assetId]),
      });
    });
    closeDialog();
  };
  return (
    <Dialog
      title={say('record-title')}
      onClose={closeDialog}
      stays={state === 'recording' || state === 'paused'}
      actions={
        <>
          {state !== 'ready' && <Button onPress={take.again}>{say('record-again')}</Button>}
          {state === 'done' && (
            <Button look="primary" isDisabled={keeping} onPress={() => void keep()}>
              {say('record-keep')}
            </Button>
          )}
        </>
      }
    >
      <div className="stack record">
        {trouble && (
          <Notice level="block" title={say(TROUBLE_WORDS[trouble].what)}>
            {say(TROUBLE_WORDS[trouble].how)}
          </Notice>
        )}
        {state === 'ready' && !trouble && <p className="muted">{say('record-hint', { n: LONGEST / 60 })}</p>}
        {state !== 'done' && (
          <>
            <meter
              className="record-level"
              aria-label={say('record-level')}
              min={0}
              max={1}
              ref={take.meter}
            />
            <div className="row">
              <span className="num record-clock" role="timer">
                {clockTenth(seconds)}
              </span>
              <span className="grow" />
              {state === 'ready' && (
                <Button look="primary" icon={Circle} onPress={() => void take.begin()}>
                  {say('record-begin')}
                </Button>
              )}
              {state === 'recording' && (
                <Button icon={Pause} onPress={take.pause}>
                  {say('record-pause')}
                </Button>
              )}
              {state === 'paused' && (
                <Button icon={Play} onPress={take.goOn}>
                  {say('record-on')}
                </Button>
              )}
              {(state === 'recording' || state === 'paused') && (
                <Button look="primary" icon={Square} onPress={take.end}>
                  {say('record-end')}
                </Button>
              )}
            </div>
          </>
        )}
        {state === 'done' && url && (
          <>
            {/* biome-ignore lint/a11y/useMediaCaption: the author hears their own words again */}
            <audio src={url} controls aria-label={say('record-title')} />
            <TextField
              label={say('media-name')}
              value={name}
              onChange={setName}
              placeholder={say('record-name')}
            />
            <Checkbox checked={trim} onChange={setTrim}>
              {say('record-trim')}
            </Checkbox>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** One take: the microphone is open only while it runs. */
function useTake() {
  const [state, setState] = useState<State>('ready');
  const [trouble, setTrouble] = useState<RecordTrouble | null>(null);
  const [seconds, setSeconds] = useState(0);
  const [recorded, setRecorded] = useState<Blob | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const meter = useRef<HTMLMeterElement>(null);
  const recorder = useRef<MediaRecorder | null>(null);
  const release = useRef<() => void>(() => undefined);
  useEffect(() => () => release.current(), []);
  useEffect(() => {
    if (!recorded) return;
    const address = URL.createObjectURL(recorded);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [recorded]);
  useEffect(() => {
    if (state !== 'recording') return;
    const clock = setInterval(() => setSeconds((n) => n + 0.1), 100);
    return () => clearInterval(clock);
  }, [state]);
  useEffect(() => {
    if (seconds >= LONGEST && recorder.current?.state === 'recording') recorder.current.stop();
  }, [seconds]);

  const begin = async () => {
    setTrouble(null);
    const stream = await openMicrophone();
    if (typeof stream === 'string') return setTrouble(stream);
    const pieces: Blob[] = [];
    const own = new MediaRecorder(stream);
    const deaf = listenTo(stream, (loud) => {
      if (meter.current) meter.current.value = loud;
    });
    release.current = () => {
      deaf();
      for (const track of stream.getTracks()) track.stop();
      recorder.current = null;
    };
    own.ondataavailable = ({ data }) => pieces.push(data);
    own.onstop = () => {
      // A take that was given up has let go of its recorder.
      if (recorder.current !== own) return;
      release.current();
      setRecorded(new Blob(pieces, { type: own.mimeType }));
      setState('done');
    };
    recorder.current = own;
    // In pieces, so that nothing is lost if the microphone is pulled out.
    own.start(1000);
    setSeconds(0);
    setState('recording');
  };
  return {
    state,
    trouble,
    seconds,
    url,
    recorded,
    meter,
    begin,
    pause: () => {
      recorder.current?.pause();
      setState('paused');
    },
    goOn: () => {
      recorder.current?.resume();
      setState('recording');
    },
    end: () => recorder.current?.stop(),
    again: () => {
      release.current();
      setRecorded(null);
      setUrl(null);
      setSeconds(0);
      setState('ready');
    },
    fail: (what: RecordTrouble) => {
      setTrouble(what);
    },
  };
}
