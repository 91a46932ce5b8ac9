import { type AssetId, VOICES, type Voice } from '../../packager/course/course.ts';
import { useOpen } from '../store.ts';
import { Select } from '../ui/field.tsx';
import { type Key, useSay } from '../words.tsx';
import { setVoice } from './actions.ts';

const WORDS: Readonly<Record<Voice, Key>> = {
  person: 'voice-person',
  synthetic: 'voice-synthetic',
  none: 'voice-none',
};

/** Who is heard in a film or a recording; kept once for every place that shows it. */
export function VoiceField({ id }: { id: AssetId }) {
  const say = useSay();
  const asset = useOpen((o) => o.draft.course.assets[id]);
  if (!asset) return null;
  return (
    <Select
      label={say('voice')}
      value={asset.voice ?? null}
      placeholder={say('choose')}
      choices={VOICES.map((voice) => ({ id: voice, label: say(WORDS[voice]) }))}
      onChange={(voice) => setVoice(id, voice)}
    />
  );
}
