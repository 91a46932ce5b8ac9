import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { isUnsaved, save } from './autosave.ts';
import { useDialog } from './dialogs.ts';
import { createEditor } from './editor/create.ts';
import { onKeys } from './keys.ts';
import { ConflictDialog } from './panels/conflict.tsx';
import { CourseScreen } from './panels/course-screen.tsx';
import { ExportDialog } from './panels/export.tsx';
import { NewCourse } from './panels/new-course.tsx';
import { NewLink } from './panels/new-link.tsx';
import { OpenCourseDialog } from './panels/open-course.tsx';
import { Palette } from './panels/palette.tsx';
import { Shortcuts } from './panels/shortcuts.tsx';
import { Start } from './panels/start.tsx';
import { TitleBar } from './panels/titlebar.tsx';
import { check } from './problems.ts';
import { useSession } from './session.ts';
import { useSettings } from './settings.ts';
import { useCourse } from './store.ts';
import { OwnFault } from './ui/own-fault.tsx';
import { Notes } from './ui/toast.tsx';
import { LOCALES, Words } from './words.tsx';
import './app.css';

/** The window: title bar, the place that is shown, and what may lie over it. */
export function App() {
  const lang = useSettings((s) => s.lang);
  const isOpen = useCourse((s) => !!s.open);
  const editor = useEditorOfCourse();
  const tab = useSession((s) => s.tab);
  // The engine words its findings in the language that is set.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the language changes
  useEffect(() => {
    if (useCourse.getState().open) void check();
  }, [lang]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isOpen && isUnsaved()) event.preventDefault();
    };
    const onHide = () => {
      if (isOpen && document.visibilityState === 'hidden') void save({ keepalive: true });
    };
    window.addEventListener('keydown', onKeys);
    window.addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('keydown', onKeys);
      window.removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [isOpen]);
  return (
    <I18nProvider locale={LOCALES[lang]}>
      <Words>
        <div className="app">
          <TitleBar />
          <OwnFault key={tab}>
            {isOpen && editor && tab === 'course' ? <CourseScreen editor={editor} /> : <Start />}
          </OwnFault>
        </div>
        <Dialogs />
        {isOpen && <ConflictDialog />}
        <Notes />
      </Words>
    </I18nProvider>
  );
}

/** The editor lives as long as its course is open, whatever is shown: it keeps the pages and their histories. */
function useEditorOfCourse(): Editor | null {
  const path = useCourse((s) => s.open?.path);
  const readOnly = useCourse((s) => s.open?.readOnly ?? false);
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    if (!path) return;
    const made = createEditor(readOnly);
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [path, readOnly]);
  return editor;
}

function Dialogs() {
  const dialog = useDialog((s) => s.dialog);
  switch (dialog?.kind) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'new':
      return <NewCourse template={dialog.template} />;
    case 'open':
      return <OpenCourseDialog />;
    case 'new-link':
      return <NewLink module={dialog.module} />;
    case 'export':
      return <ExportDialog />;
    default:
      return null;
  }
}
