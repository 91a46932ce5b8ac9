import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { isAnyUnsaved, lookOutside, saveAll } from './autosave.ts';
import { useDialog } from './dialogs.ts';
import { createEditor } from './editor/create.ts';
import { Record } from './film/record.tsx';
import { useFocused } from './focus-mode.ts';
import { LinkTerms } from './glossary/link-terms.tsx';
import { NewTerm } from './glossary/new-term.tsx';
import { HelpPanel } from './help/help-panel.tsx';
import { KeyboardPicture } from './indic/keyboard-picture.tsx';
import { listenForTyping } from './indic/listen.ts';
import { onKeys } from './keys.ts';
import { Assign } from './panels/assign.tsx';
import { Characters } from './panels/characters.tsx';
import { ConflictDialog } from './panels/conflict.tsx';
import { Counts } from './panels/counts.tsx';
import { CourseScreen } from './panels/course-screen.tsx';
import { ExportDialog } from './panels/export.tsx';
import { HomeScreen } from './panels/home.tsx';
import { EmptyBinDialog, LibraryPlaceDialog } from './panels/library-dialogs.tsx';
import { MakePages } from './panels/make-pages.tsx';
import { NewCourse } from './panels/new-course.tsx';
import { NewLink } from './panels/new-link.tsx';
import { OpenCourseDialog } from './panels/open-course.tsx';
import { Palette } from './panels/palette.tsx';
import { ReceiveDialog } from './panels/receive.tsx';
import { ShareDialog } from './panels/share.tsx';
import { Shortcuts } from './panels/shortcuts.tsx';
import { TitleBar } from './panels/titlebar.tsx';
import { VersionDialog } from './panels/version-dialog.tsx';
import { check } from './problems.ts';
import { PasteDialog } from './questions/paste.tsx';
import { useSession } from './session.ts';
import { useSettings } from './settings.ts';
import { useCourse } from './store.ts';
import { Tour } from './tour/tour.tsx';
import { OwnFault } from './ui/own-fault.tsx';
import { Notes } from './ui/toast.tsx';
import { LOCALES, Words } from './words.tsx';
import './app.css';

/** The window: title bar, the place that is shown, and what may lie over it. */
export function App() {
  const lang = useSettings((s) => s.lang);
  const isOpen = useCourse((s) => !!s.open);
  const editor = useEditor(isOpen);
  const path = useCourse((s) => s.open?.path);
  const tab = useSession((s) => s.tab);
  const focused = useFocused() && tab === 'course';
  // The engine words its findings in the language that is set.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the language changes
  useEffect(() => {
    for (const open of useCourse.getState().all) void check(open.path);
  }, [lang]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isAnyUnsaved()) event.preventDefault();
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') void saveAll({ keepalive: true });
    };
    // Whoever comes back from a file manager or a terminal may have changed something there.
    const onFocus = () => void lookOutside();
    window.addEventListener('keydown', onKeys);
    window.addEventListener('focus', onFocus);
    window.addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('keydown', onKeys);
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
  useEffect(listenForTyping, []);
  return (
    <I18nProvider locale={LOCALES[lang]}>
      <Words>
        <div className={focused ? 'app focused' : 'app'}>
          {!focused && <TitleBar />}
          <OwnFault key={`${tab} ${path}`}>
            {tab === 'course' && isOpen && editor && <CourseScreen editor={editor} />}
            {tab === 'start' && <HomeScreen />}
          </OwnFault>
        </div>
        <KeyboardPicture />
        <HelpPanel />
        <Tour />
        <Dialogs />
        {tab === 'course' && <ConflictDialog key={path} />}
        <Notes />
      </Words>
    </I18nProvider>
  );
}

/** The editor lives as long as a course is open, whatever is shown: it keeps the pages and their histories. */
function useEditor(isOpen: boolean): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const made = createEditor();
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [isOpen]);
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
    case 'receive':
      return <ReceiveDialog />;
    case 'share':
    case 'handover':
      return <ShareDialog path={dialog.path} whole={dialog.kind === 'handover'} />;
    case 'library-place':
      return <LibraryPlaceDialog />;
    case 'empty-bin':
      return <EmptyBinDialog count={dialog.count} />;
    case 'assign':
      return <Assign pages={dialog.pages} />;
    case 'new-link':
      return <NewLink module={dialog.module} />;
    case 'characters':
      return <Characters />;
    case 'counts':
      return <Counts />;
    case 'make-pages':
      return <MakePages />;
    case 'record':
      return <Record />;
    case 'export':
      return <ExportDialog upload={dialog.upload ?? false} />;
    case 'paste-questions':
      return <PasteDialog />;
    case 'new-term':
      return <NewTerm />;
    case 'link-terms':
      return <LinkTerms term={dialog.term} />;
    case 'version':
      return <VersionDialog version={dialog.version} onKept={dialog.onKept} />;
    default:
      return null;
  }
}
