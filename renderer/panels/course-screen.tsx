import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { Minimize2 } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { DesignMode } from '../design/design-mode.tsx';
import { LinkDialog } from '../editor/link.tsx';
import { Sheet } from '../editor/sheet.tsx';
import { EditorToolbar } from '../editor/toolbar.tsx';
import { useFind } from '../find.ts';
import { leaveFocus, useFocused } from '../focus-mode.ts';
import { GateMode } from '../gate/gate-mode.tsx';
import { GlossaryMode } from '../glossary/glossary-mode.tsx';
import { MediaMode } from '../media/media-mode.tsx';
import { OriginalityMode } from '../originality/originality-mode.tsx';
import { addPage } from '../outline-actions.ts';
import { useProblems } from '../problems.ts';
import { QuestionsMode } from '../questions/questions-mode.tsx';
import {
  isNarrow,
  onNarrow,
  PANE_SIZE,
  type Pane,
  setPane,
  showInspector,
  useSettings,
} from '../settings.ts';
import { useOpen } from '../store.ts';
import { TranslateMode } from '../translate/translate-mode.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { useSay } from '../words.tsx';
import { FindPane } from './find-pane.tsx';
import { HistoryMode } from './history-mode.tsx';
import { Inspector } from './inspector.tsx';
import { ItemScreen } from './item-screen.tsx';
import { ModeBar } from './modebar.tsx';
import { Outline } from './outline.tsx';
import { Problems } from './problems.tsx';
import { StatusBar } from './statusbar.tsx';
import './pane.css';
import './course-screen.css';

/** A course that is open: its modes, and in each what belongs to it. */
export function CourseScreen({ editor }: { editor: Editor }) {
  const mode = useOpen((o) => o.mode);
  const focused = useFocused();
  return (
    <div className={focused ? 'course-screen focused' : 'course-screen'}>
      {!focused && <ModeBar />}
      {mode === 'check' && <GateMode />}
      {mode === 'questions' && <QuestionsMode editor={editor} />}
      {mode === 'media' && <MediaMode />}
      {mode === 'translate' && <TranslateMode />}
      {mode === 'originality' && <OriginalityMode />}
      {mode === 'history' && <HistoryMode />}
      {mode === 'design' && <DesignMode />}
      {mode === 'glossary' && <GlossaryMode />}
      {mode === 'write' && <Write editor={editor} />}
    </div>
  );
}

/** The size a pane had, within its limits. */
const sizes = (pane: Pane) => ({
  id: pane,
  defaultSize: `${useSettings.getState().panes[pane] || PANE_SIZE[pane].usual}px`,
  minSize: `${PANE_SIZE[pane].min}px`,
  maxSize: `${PANE_SIZE[pane].max}px`,
  groupResizeBehavior: 'preserve-pixel-size' as const,
  collapsible: true,
  onResize: ({ inPixels }: { inPixels: number }, _: unknown, before: unknown) =>
    before !== undefined && setPane(pane, Math.round(inPixels)),
});

function Write({ editor }: { editor: Editor }) {
  const say = useSay();
  const narrow = useSyncExternalStore(onNarrow, isNarrow);
  const focused = useFocused();
  const hasOutline = useSettings((s) => s.panes.outline > 0);
  const isFinding = useFind((s) => s.isOpen);
  const hasInspector = useSettings((s) => s.panes.inspector > 0) && !narrow;
  const inspectorOver = useSettings((s) => s.inspectorOver) && narrow;
  const chosen = useEditorState({
    editor,
    selector: ({ editor: e }) => (e.state.selection instanceof NodeSelection ? e.state.selection.from : null),
  });
  useEffect(() => {
    // Over the sheet only while it is wanted: a picture that is chosen has something to set.
    if (narrow && chosen !== null) showInspector();
  }, [narrow, chosen]);
  // Where there is nothing to say, the bar is only its line.
  const something = useProblems((p) => p.list.length > 0 || p.failure !== null);
  const hasProblems = useSettings((s) => s.panes.problems > 0) && something;
  return (
    <div className="write">
      <Group orientation="vertical" className="write-rows" disableCursor>
        <Panel id="work" minSize="200px">
          <Group orientation="horizontal" disableCursor>
            {(hasOutline || isFinding) && !focused && (
              <>
                <Panel {...sizes('outline')}>{isFinding ? <FindPane /> : <Outline />}</Panel>
                <Separator className="divider" aria-label={say('resize-outline')} />
              </>
            )}
            <Panel id="sheet" minSize="360px">
              <Page editor={editor} />
            </Panel>
            {hasInspector && !focused && (
              <>
                <Separator className="divider" aria-label={say('resize-inspector')} />
                <Panel {...sizes('inspector')}>
                  <Inspector editor={editor} />
                </Panel>
              </>
            )}
          </Group>
        </Panel>
        {hasProblems && !focused && (
          <>
            <Separator className="divider" aria-label={say('resize-problems')} />
            <Panel {...sizes('problems')}>
              <Problems />
            </Panel>
          </>
        )}
      </Group>
      {!hasProblems && !focused && (
        <div className="problems-folded">
          <Problems />
        </div>
      )}
      {inspectorOver && !focused && (
        <div className="inspector-over">
          <Inspector editor={editor} />
        </div>
      )}
      {focused ? <LeaveFocus /> : <StatusBar editor={editor} />}
      <LinkDialog />
    </div>
  );
}

/** The way back for whoever has no key at hand: quiet, in the corner. */
function LeaveFocus() {
  const say = useSay();
  return (
    <div className="leave-focus">
      <Button look="plain" size="sm" icon={Minimize2} onPress={leaveFocus}>
        {say('focus-leave')} <kbd>Esc</kbd>
      </Button>
    </div>
  );
}

function Page({ editor }: { editor: Editor }) {
  const say = useSay();
  const page = useOpen((o) => o.page);
  const item = useOpen((o) => o.item);
  const readOnly = useOpen((o) => o.readOnly);
  const focused = useFocused();
  return (
    <main className="pane page-pane" aria-label={say('page')} data-pane="page">
      {item ? (
        <ItemScreen id={item} />
      ) : page ? (
        <>
          {!readOnly && !focused && <EditorToolbar editor={editor} />}
          <Sheet editor={editor} />
        </>
      ) : (
        <div className="no-page">
          <Empty
            art="page"
            title={say('no-page')}
            actions={
              !readOnly && (
                <Button look="normal" onPress={() => addPage()}>
                  {say('page-add')}
                </Button>
              )
            }
          >
            {say('no-page-hint')}
          </Empty>
        </div>
      )}
    </main>
  );
}
