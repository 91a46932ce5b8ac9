import { useEffect } from 'react';
import { redo, undo } from '../history.ts';
import { isShown } from '../media/captioned.ts';
import { type MediaFile, shortName } from '../media/library.ts';
import { openCourse, useCourse, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import { perform } from './acts.ts';
import { isAnyUnkept, keepAll, layOut, lookAgain } from './captions.ts';
import { CaptionsTab } from './captions-tab.tsx';
import { FilmTab } from './film-tab.tsx';
import { actOf } from './keys.ts';
import { Stage } from './stage.tsx';
import { leaveDesk, useDesk } from './view.ts';
import { Wave } from './wave.tsx';
import './desk.css';

/** A film or recording on the desk: it plays, shows its sound as a wave, and beside it what is written or set. */
export function FilmDesk({ file }: { file: MediaFile }) {
  const say = useSay();
  const { id, asset, kind } = file;
  const tab = useDesk((d) => (kind === 'video' ? d.tab : 'film'));
  const shown = useOpen((o) => isShown(o.draft, id));
  useEffect(() => {
    layOut(id);
    const stop = useCourse.subscribe(() => useCourse.getState().open && lookAgain());
    return () => {
      stop();
      void keepAll();
    };
  }, [id]);
  useEffect(() => {
    // Before the commands of the window, some of which have the same keys.
    addEventListener('keydown', onChord, true);
    addEventListener('keydown', onEscape);
    return () => {
      removeEventListener('keydown', onChord, true);
      removeEventListener('keydown', onEscape);
    };
  }, []);
  return (
    <div className="film-desk">
      <div className="walk-head">
        <h1 className="cut">{shortName(asset)}</h1>
        {kind === 'video' && (
          <Segments
            label={say('film-tabs')}
            value={tab}
            choices={[
              { id: 'captions', label: say('captions') },
              { id: 'film', label: say('film-tab') },
            ]}
            onChange={(next) => useDesk.setState({ tab: next })}
          />
        )}
        <span className="grow" />
        <Button onPress={leaveDesk}>{say('walk-end')}</Button>
      </div>
      <div className="film-body">
        <div className="film-left" data-pane="stage">
          <Stage file={file} />
        </div>
        {tab === 'film' ? (
          <FilmTab file={file} />
        ) : shown ? (
          <CaptionsTab />
        ) : (
          <section className="film-side" aria-label={say('captions')}>
            <Empty art="none" title={say('cues-nowhere')}>
              {say('film-nowhere')}
            </Empty>
          </section>
        )}
      </div>
      <Wave file={file} />
    </div>
  );
}

/** A menu or dialog is open, which has the keys. */
const isCovered = (): boolean => document.querySelector('.overlay, .menu') !== null;

/** Leaves the desk, wherever focus is by now: its button may have gone with what it did. */
function onEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented && !isCovered()) leaveDesk();
}

function onChord(event: KeyboardEvent): void {
  if (isCovered()) return;
  const act = actOf(event);
  if (act) {
    event.preventDefault();
    perform(act, !openCourse().readOnly && useDesk.getState().tab === 'captions');
    return;
  }
  const letter = event.code === 'KeyZ' || event.code === 'KeyY';
  if (!(event.ctrlKey || event.metaKey) || !letter || !isAnyUnkept()) return;
  // What is not kept yet is no step of undo yet.
  event.preventDefault();
  const again = event.shiftKey || event.code === 'KeyY';
  void keepAll().then(() => (again ? redo() : undo()));
}
