/** One take of narration: the microphone is open only while it runs, and what was said is ready to be heard and kept. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import {
  isSilent,
  LONGEST,
  listenTo,
  openMicrophone,
  type RecordTrouble,
  type Sound,
  soundOf,
  spokenPart,
  waveOf,
} from './recording.ts';

/** 'asking': until the author, or the system, has let the microphone be used; 'reading': until it can be heard. */
type TakeState = 'ready' | 'asking' | 'recording' | 'paused' | 'reading' | 'done';

interface Take {
  readonly state: TakeState;
  readonly trouble: RecordTrouble | null;
  /** Recorded so far. */
  readonly seconds: number;
  /** What would be kept; null until there is something. */
  readonly wave: Blob | null;
  readonly silent: boolean;
  /** Shows how loud it is, 0 to 1. */
  readonly meter: RefObject<HTMLMeterElement | null>;
  begin(): Promise<void>;
  pause(): void;
  goOn(): void;
  end(): void;
  /** Throws the take away. */
  again(): void;
}

/** @param trim leaves out the silence at both ends. */
export function useTake(trim: boolean): Take {
  const [state, setState] = useState<TakeState>('ready');
  const [trouble, setTrouble] = useState<RecordTrouble | null>(null);
  const [seconds, setSeconds] = useState(0);
  const [sound, setSound] = useState<Sound | null>(null);
  const meter = useRef<HTMLMeterElement>(null);
  const recorder = useRef<MediaRecorder | null>(null);
  const release = useRef<() => void>(() => undefined);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      release.current();
    };
  }, []);
  useEffect(() => {
    if (state !== 'recording') return;
    // A window that is covered hears its clock seldom: what counts is the time that went by.
    let last = performance.now();
    const clock = setInterval(() => {
      const now = performance.now();
      const passed = (now - last) / 1000;
      last = now;
      setSeconds((before) => before + passed);
    }, 100);
    return () => clearInterval(clock);
  }, [state]);
  useEffect(() => {
    if (seconds >= LONGEST && recorder.current?.state === 'recording') recorder.current.stop();
  }, [seconds]);

  const fail = (what: RecordTrouble) => {
    setTrouble(what);
    setState('ready');
  };
  const read = async (recorded: Blob) => {
    setState('reading');
    const heard = await soundOf(recorded);
    if (heard === 'unreadable') return fail(heard);
    setSound(heard);
    setState('done');
  };
  const begin = async () => {
    setTrouble(null);
    setSeconds(0);
    setState('asking');
    const stream = await openMicrophone();
    if (typeof stream === 'string') return fail(stream);
    const pieces: Blob[] = [];
    const own = new MediaRecorder(stream);
    const deaf = listenTo(stream, (loud) => {
      if (meter.current) meter.current.value = loud;
    });
    release.current = () => {
      release.current = () => undefined;
      deaf();
      for (const track of stream.getTracks()) track.stop();
      recorder.current = null;
    };
    // The dialog was closed while the author was being asked.
    if (left.current) return release.current();
    own.ondataavailable = ({ data }) => pieces.push(data);
    own.onstop = () => {
      // A take that was given up has let go of its recorder.
      if (recorder.current !== own) return;
      release.current();
      void read(new Blob(pieces, { type: own.mimeType }));
    };
    recorder.current = own;
    // In pieces, so that nothing is lost if the microphone is pulled out.
    own.start(1000);
    setState('recording');
  };
  const wave = useMemo(() => {
    if (!sound) return null;
    const { samples, rate } = sound;
    const [from, to] = trim ? spokenPart(sound) : [0, samples.length];
    return new Blob([waveOf(samples.subarray(from, to), rate)], { type: 'audio/wav' });
  }, [sound, trim]);
  return {
    state,
    trouble,
    seconds,
    wave,
    silent: useMemo(() => sound !== null && isSilent(sound), [sound]),
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
      setSound(null);
      setSeconds(0);
      setState('ready');
    },
  };
}
