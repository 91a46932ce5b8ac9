import { useState } from 'react';
import { inLang } from '../../packager/course/course.ts';
import { fileNameOf } from '../../packager/course/file-name.ts';
import { UI_LANGS, type UiLang } from '../../packager/course/words.ts';
import { languageName } from '../numbers.ts';
import { FolderChooser } from '../panels/folder-chooser.tsx';
import { join, splitPath } from '../paths.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import { printGate } from './actions.ts';

const LANGS = UI_LANGS.map((id) => ({ id, label: languageName(id), lang: id }));

/** In which language the gate is printed, and where to. */
export function PrintDialog({ close }: { close: () => void }) {
  const say = useSay();
  const shown = useSettings((s) => s.lang);
  const [lang, setLang] = useState<UiLang>(shown);
  const [folder, setFolder] = useState<string>();
  const path = useOpen((o) => o.path);
  const course = useOpen((o) => o.draft.course);
  const name = `${fileNameOf(inLang(course.title, lang, course)) || say('course')} ${say('gate-suffix')} (${lang}).pdf`;
  return (
    <Dialog
      title={say('gate-print')}
      width="wide"
      onClose={close}
      actions={
        <CancelOr
          onCancel={close}
          isDisabled={!folder}
          onGo={() => {
            close();
            if (folder) void printGate(join(folder, name), lang);
          }}
        >
          {say('make-file')}
        </CancelOr>
      }
    >
      <p className="muted">{say('gate-print-hint')}</p>
      <Segments label={say('gate-print-lang')} showLabel value={lang} choices={LANGS} onChange={setLang} />
      <p className="mono place-path" dir="ltr">
        {folder ? join(folder, name) : name}
      </p>
      <FolderChooser from={splitPath(path).folder} onFolder={setFolder} />
    </Dialog>
  );
}
