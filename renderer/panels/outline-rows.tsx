import { ChevronRight, MessageSquare } from 'lucide-react';
import { Button as AriaButton, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { openThreads } from '../../packager/course/comments/anchor.ts';
import { type Id, inLang, STAGES, type Stage } from '../../packager/course/course.ts';
import { pasteHeld, useClip } from '../clip-actions.ts';
import { change, undo } from '../history.ts';
import * as outline from '../outline.ts';
import { addStage } from '../outline-actions.ts';
import { type EntryRow, type ModuleRow, stageOf } from '../outline-view.ts';
import { openCourse, shownEntry, useOpen } from '../store.ts';
import { Glyph } from '../ui/button.tsx';
import { ItemMark } from '../ui/item.tsx';
import type { MenuEntry } from '../ui/menu.tsx';
import { AssigneeMark, StateMark } from '../ui/page-state.tsx';
import { Rename } from '../ui/rename.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { MissingStage, STAGE_WORDS, StageMark } from '../ui/stage.tsx';
import { note } from '../ui/toast.tsx';
import { useSay } from '../words.tsx';
import { useAddEntries } from './outline-add.tsx';
import { EntryMenu, RowMenu } from './outline-menus.tsx';

interface Coverage {
  readonly wanted: readonly Stage[];
  readonly missing: readonly Stage[];
}

/** The four stages each module should have, and a test where it has one; a module that is only a test is covered by it. */
function coverageOf(entries: readonly EntryRow[]): Coverage {
  const has = new Set(entries.map(stageOf));
  const onlyTest = entries.length > 0 && entries.every((e) => stageOf(e) === 'test');
  const wanted: readonly Stage[] = onlyTest
    ? ['test']
    : STAGES.filter((s) => s !== 'test' || has.has('test'));
  return { wanted, missing: wanted.filter((stage) => !has.has(stage)) };
}

interface RowProps {
  renaming: Id | null;
  onRename: (id: Id | null) => void;
}

export function ModuleItem({ row, renaming, onRename }: RowProps & { id: Id; row: ModuleRow }) {
  const say = useSay();
  const { module, index, entries: inside } = row;
  const lang = useOpen((o) => o.lang);
  const course = useOpen((o) => o.draft.course);
  const readOnly = useOpen((o) => o.readOnly);
  const title = inLang(module.title, lang, course);
  const shown = title || say('untitled');
  const isTest = inside.length > 0 && inside.every((e) => stageOf(e) === 'test');
  const adding = useAddEntries(index);
  const canPaste = useClip((held) => held.clip !== null);
  const { wanted, missing } = coverageOf(row.whole ?? inside);
  const remove = () => {
    change((d) => outline.removeModule(d, module.id), {
      show: inside.some((e) => e.id === shownEntry(openCourse())) ? null : shownEntry(openCourse()),
    });
    note(say('module-deleted', { title: shown }), { label: say('undo'), run: undo });
  };
  const entries: MenuEntry[] = [
    ...adding,
    ...missing.map((stage, i) => ({
      id: `stage-${stage}`,
      label: say('stage-add', { stage: say(STAGE_WORDS[stage]) }),
      mark: <StageMark stage={stage} />,
      apart: i === 0,
      run: () => addStage(index, stage),
    })),
    {
      id: 'paste',
      label: say('paste'),
      keys: 'Ctrl V',
      off: !canPaste,
      apart: true,
      run: () => pasteHeld({ module: index, after: null }),
    },
    { id: 'rename', label: say('rename'), keys: 'F2', apart: true, run: () => onRename(module.id) },
    {
      id: 'up',
      label: say('move-up'),
      off: index === 0,
      apart: true,
      run: () => change((d) => outline.moveModule(d, module.id, index - 1)),
    },
    {
      id: 'down',
      label: say('move-down'),
      off: index === course.outline.length - 1,
      run: () => change((d) => outline.moveModule(d, module.id, index + 1)),
    },
    { id: 'delete', label: say('module-delete'), apart: true, run: remove },
  ];
  return (
    <TreeItem id={module.id} textValue={shown} className="mod-item">
      <TreeItemContent>
        <div className="mod">
          <AriaButton slot="chevron" className="fold">
            <Glyph of={ChevronRight} size="s" />
          </AriaButton>
          {renaming === module.id ? (
            <Rename
              value={title}
              label={say('module-name')}
              onDone={(text) => {
                onRename(null);
                if (text && text !== title)
                  change((d) => {
                    const m = d.course.outline.find((x) => x.id === module.id);
                    if (m) m.title[lang] = text;
                  });
              }}
            />
          ) : (
            <span className="cut grow" lang={lang} title={shown}>
              {!isTest && <span className="mod-n">{index + 1}</span>}
              {shown}
            </span>
          )}
          {!readOnly && <RowMenu label={say('actions-for', { title: shown })} entries={entries} />}
          {inside.length > 0 && (
            <span className="cover">
              {wanted.map((stage) =>
                missing.includes(stage) ? (
                  <MissingStage
                    key={stage}
                    stage={stage}
                    onAdd={readOnly ? undefined : () => addStage(index, stage)}
                  />
                ) : (
                  <StageMark key={stage} stage={stage} />
                ),
              )}
            </span>
          )}
          <span className="mins">{row.minutes}</span>
        </div>
      </TreeItemContent>
      <Collection items={inside}>
        {(entry) => <EntryItem id={entry.id} row={entry} renaming={renaming} onRename={onRename} />}
      </Collection>
    </TreeItem>
  );
}

function EntryItem({ row, renaming, onRename }: RowProps & { id: Id; row: EntryRow }) {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const course = useOpen((o) => o.draft.course);
  const readOnly = useOpen((o) => o.readOnly);
  const { head, item, id } = row;
  const isLeaving = useClip((held) => held.leaving.includes(id));
  const comments = openThreads(head?.comments).length;
  const title = inLang(row.title, lang, course);
  const shown = title || say('untitled');
  return (
    <TreeItem id={id} textValue={shown} className={isLeaving ? 'page-item leaving' : 'page-item'}>
      <TreeItemContent>
        <div className="pg">
          {/* The tree's own drag handle, reached by keyboard as well. */}
          <AriaButton slot="drag" className="n" aria-label={say('drag-page', { n: row.n, title: shown })}>
            {row.n}
          </AriaButton>
          {item ? <ItemMark kind={item.kind} /> : <StageMark stage={head?.stage} />}
          {renaming === id ? (
            <Rename
              value={title}
              label={say(item ? 'item-title' : 'page-title')}
              onDone={(text) => {
                onRename(null);
                if (text && text !== title) change((d) => outline.setTitle(d, id, lang, text));
              }}
            />
          ) : (
            <span className={title ? 'cut grow' : 'cut grow quiet'} lang={lang} title={shown}>
              {shown}
            </span>
          )}
          {!readOnly && <EntryMenu row={row} title={shown} onRename={onRename} />}
          {head?.assignee && <AssigneeMark name={head.assignee} />}
          {head?.state && <StateMark state={head.state} />}
          {comments > 0 && (
            <span className="page-comments" role="img" aria-label={say('comments-open-n', { n: comments })}>
              <Glyph of={MessageSquare} size="s" />
              {comments}
            </span>
          )}
          {row.level && <LevelMark level={row.level} />}
          <span className="mins">{row.minutes || ''}</span>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}
