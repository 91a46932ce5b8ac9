import { Plus } from 'lucide-react';
import { CAPTION_TYPES, PickFile } from '../blocks/media.tsx';
import { languageName } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { perform } from './acts.ts';
import { editCues, useCaptions } from './captions.ts';
import { CueList } from './cue-list.tsx';
import { importCues } from './import.ts';
import { hardshipsOf } from './reading.ts';
import { useDesk } from './view.ts';

/** The captions of a film in one language, with another beside it. */
export function CaptionsTab() {
  const say = useSay();
  const lang = useDesk((d) => d.lang);
  const captions = useCaptions((all) => all[lang]);
  const readOnly = useOpen((o) => o.readOnly);
  return (
    <section className="film-side" aria-label={say('captions')} data-pane="cues">
      <div className="film-side-head">
        <Languages />
        <span className="grow" />
        {!readOnly && (
          <>
            <PickFile types={CAPTION_TYPES} look="plain" onFile={(file) => void importCues(lang, file)}>
              {say('cues-import')}
            </PickFile>
            <Button size="sm" icon={Plus} onPress={() => perform('add', true)}>
              {say('cue-add')}
            </Button>
          </>
        )}
      </div>
      <div className="film-side-body">
        {captions?.fault !== undefined && (
          <Notice level="block" title={say('cues-unkept')}>
            {captions.fault || say('engine-silent')}
          </Notice>
        )}
        {captions?.state === 'loading' && <Waiting lines={8} />}
        {captions?.state === 'away' && (
          <Notice level="block" title={say('cues-away')}>
            {say('cues-away-why')}
          </Notice>
        )}
        {captions?.state === 'broken' && (
          <Notice
            level="block"
            title={say('cues-broken')}
            actions={
              !readOnly && (
                <Button size="sm" onPress={() => editCues(lang, () => [])}>
                  {say('cues-anew')}
                </Button>
              )
            }
          >
            {say('cues-broken-why')}
          </Notice>
        )}
        {captions?.state === 'ready' && <CueList />}
      </div>
      <Foot />
    </section>
  );
}

/** Which language is written, and which is seen beside it. */
function Languages() {
  const say = useSay();
  const languages = useOpen((o) => o.draft.course.languages);
  const { lang, beside } = useDesk();
  const choices = languages.map((id) => ({ id, label: languageName(id), lang: id }));
  if (languages.length === 1) return <b lang={lang}>{languageName(lang)}</b>;
  return (
    <>
      <Select
        label={say('cues-language')}
        hideLabel
        value={lang}
        choices={choices}
        onChange={(next) => useDesk.setState({ lang: next, at: 0, ...(next === beside && { beside: lang }) })}
      />
      <Select
        label={say('cues-beside')}
        hideLabel
        value={beside ?? 'none'}
        choices={[{ id: 'none', label: say('cues-beside-none') }, ...choices.filter(({ id }) => id !== lang)]}
        onChange={(next) => useDesk.setState({ beside: next === 'none' ? null : next })}
      />
    </>
  );
}

/** How many cues there are, how many are hard to read, and whether all of it is kept. */
function Foot() {
  const say = useSay();
  const lang = useDesk((d) => d.lang);
  const captions = useCaptions((all) => all[lang]);
  const cues = captions?.cues ?? [];
  const hard = cues.filter((cue, i) => hardshipsOf(cue, cues[i - 1]).length > 0).length;
  return (
    <footer className="pane-foot statusbar">
      <span>{say('cues-count', { n: cues.length })}</span>
      {hard > 0 && <span>{say('cues-hard', { n: hard })}</span>}
      <span className="grow" />
      <span role="status">{say(captions?.unsaved ? 'cues-keeping' : 'cues-kept')}</span>
    </footer>
  );
}
