import { useEffect, useState } from 'react';
import type { Failure, TemplateInfo } from '../../packager/api.ts';
import { inLang, type Lang } from '../../packager/course/course.ts';
import { fileNameOf } from '../../packager/course/file-name.ts';
import { appInfo } from '../app-info.ts';
import { closeDialog } from '../dialogs.ts';
import { languageName } from '../numbers.ts';
import { addPage } from '../outline-actions.ts';
import { join } from '../paths.ts';
import { rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { open } from '../session.ts';
import { useSettings } from '../settings.ts';
import { openCourse } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { PlaceField } from './place-field.tsx';

const EMPTY = 'empty';

/** A new course: what it begins with, its name, language, and where it is kept. */
export function NewCourse({ template }: { template?: string | undefined }) {
  const say = useSay();
  const ui = useSettings((s) => s.lang);
  const [templates, setTemplates] = useState<readonly TemplateInfo[]>([]);
  const [kind, setKind] = useState(template ?? EMPTY);
  // What was typed, even nothing; until then the course is called as its template.
  const [typed, setTyped] = useState<string>();
  const [lang, setLang] = useState<Lang>(ui);
  const [place, setPlace] = useState<string>();
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<string>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const chosen = templates.find((t) => t.id === kind);
  const title = typed ?? (chosen ? inLang(chosen.title, lang) : '');
  const touched = typed !== undefined;

  useEffect(() => {
    void rpc('templates.list', {}).then(
      (reply) => reply.ok && setTemplates(reply.value.filter((t) => t.pages > 1)),
    );
    void rpc('library.list', {}).then((reply) => setPlace(reply.ok ? reply.value.folder : appInfo().home));
  }, []);
  useEffect(() => {
    if (!chosen) return;
    const main = chosen.languages.includes(ui) ? ui : (chosen.languages[0] ?? 'en');
    setLang(main);
  }, [chosen, ui]);

  const folder = place && join(place, fileNameOf(title) || say('course'));
  const create = async () => {
    if (!title.trim()) return setFault(say('course-title-missing'));
    if (!folder) return;
    setWorking(true);
    setFailure(null);
    const reply = await rpc('course.create', {
      folder,
      title: title.trim(),
      lang,
      ...(kind !== EMPTY && { template: kind }),
    });
    setWorking(false);
    if (!reply.ok) return setFailure(reply.error);
    closeDialog();
    if ((await open(reply.value.path)) && !openCourse().page) addPage(0);
  };

  const languages: Lang[] = chosen
    ? [...chosen.languages]
    : ['en', 'hi', 'mr', 'bn', 'ta', 'te', 'gu', 'kn', 'ml', 'pa'];
  return (
    <Dialog
      title={say('command-new')}
      onClose={closeDialog}
      actions={
        <CancelOr onCancel={closeDialog} onGo={() => void create()} isDisabled={working || !place}>
          {working ? say('making') : say('course-create')}
        </CancelOr>
      }
    >
      {failure && (
        <Notice level="block" title={failure.what || say('engine-silent')}>
          {inSentences(failure.why, failure.how)}
        </Notice>
      )}
      <Select
        label={say('begin-with')}
        value={kind}
        choices={[
          { id: EMPTY, label: say('template-empty') },
          ...templates.map((t) => ({ id: t.id, label: inLang(t.title, ui), lang: t.title[ui] ? ui : 'en' })),
        ]}
        onChange={setKind}
      />
      <TextField
        label={say('course-title')}
        hint={say('course-title-hint')}
        lang={lang}
        value={title}
        fault={fault}
        autoFocus
        onChange={(v) => {
          setTyped(v);
          setFault(undefined);
        }}
        onLeave={() => setFault(title.trim() || !touched ? undefined : say('course-title-missing'))}
        onEnter={() => void create()}
      />
      {languages.length > 3 ? (
        <Select
          label={say('course-main-language')}
          value={lang}
          choices={languages.map((l) => ({ id: l, label: languageName(l), lang: l }))}
          onChange={setLang}
        />
      ) : (
        languages.length > 1 && (
          <Segments
            label={say('course-main-language')}
            showLabel
            value={lang}
            choices={languages.map((l) => ({ id: l, label: languageName(l), lang: l }))}
            onChange={setLang}
          />
        )
      )}
      <PlaceField
        label={say('where-to-keep')}
        folder={place}
        out={folder}
        onFolder={setPlace}
        hint={say('where-hint')}
      />
    </Dialog>
  );
}
