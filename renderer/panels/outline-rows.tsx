import { ChevronRight, MessageSquare } from 'lucide-react';
import {
  Button as AriaButton,
  Collection,
  TreeItem,
  TreeItemContent,
  type TreeItemContentRenderProps,
} from 'react-aria-components';
import { openThreads } from '../../packager/course/comments/anchor.ts';
import { type Id, STAGES, type Stage } from '../../packager/course/course.ts';
import { useClip } from '../clip-actions.ts';
import { change } from '../history.ts';
import * as outline from '../outline.ts';
import { addStage } from '../outline-actions.ts';
import { type EntryRow, type ModuleRow, stageOf } from '../outline-view.ts';
import { rename, useRenaming } from '../renaming.ts';
import { useOpen } from '../store.ts';
import { Glyph } from '../ui/button.tsx';
import { ItemMark } from '../ui/item.tsx';
import { AssigneeMark, StateMark } from '../ui/page-state.tsx';
import { Rename } from '../ui/rename.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { MissingStage, StageMark } from '../ui/stage.tsx';
import { useSay } from '../words.tsx';
import { EntryMenu, ModuleMenu, WhenNear } from './outline-menus.tsx';

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

/** A row of the tree and what it holds. Drawn for every module and entry, in view or not: so nothing is worked out here. */
export function ModuleItem({ row }: { id: Id; row: ModuleRow }) {
  const say = useSay();
  return (
    <TreeItem id={row.module.id} textValue={row.name || say('untitled')} className="mod-item">
      <TreeItemContent>{(shown) => <ModuleBody row={row} isNear={isNear(shown)} />}</TreeItemContent>
      <Collection items={row.entries}>{(entry) => <EntryItem id={entry.id} row={entry} />}</Collection>
    </TreeItem>
  );
}

function EntryItem({ row }: { id: Id; row: EntryRow }) {
  const say = useSay();
  return (
    <TreeItem id={row.id} textValue={row.name || say('untitled')} className="page-item">
      <TreeItemContent>{(shown) => <EntryBody row={row} isNear={isNear(shown)} />}</TreeItemContent>
    </TreeItem>
  );
}

/** The pointer or the keyboard is at a row: only then it has a menu. */
const isNear = ({ isHovered, isFocusVisible, isFocusVisibleWithin }: TreeItemContentRenderProps): boolean =>
  isHovered || isFocusVisible || isFocusVisibleWithin;

function ModuleBody({ row, isNear }: { row: ModuleRow; isNear: boolean }) {
  const say = useSay();
  const { module, name, index, entries } = row;
  const lang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  const isRenaming = useRenaming(({ id }) => id === module.id);
  const shown = name || say('untitled');
  const isTest = entries.length > 0 && entries.every((e) => stageOf(e) === 'test');
  const { wanted, missing } = coverageOf(row.whole ?? entries);
  return (
    <div className="mod">
      <AriaButton slot="chevron" className="fold">
        <Glyph of={ChevronRight} size="s" />
      </AriaButton>
      {isRenaming ? (
        <Rename
          value={name}
          label={say('module-name')}
          onDone={(text) => {
            rename(null);
            if (text && text !== name)
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
      {!readOnly && (
        <WhenNear isNear={isNear}>
          <ModuleMenu row={row} title={shown} missing={missing} />
        </WhenNear>
      )}
      {entries.length > 0 && (
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
  );
}

function EntryBody({ row, isNear }: { row: EntryRow; isNear: boolean }) {
  const say = useSay();
  const { head, item, id, name } = row;
  const lang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  const isRenaming = useRenaming((renaming) => renaming.id === id);
  const isLeaving = useClip((held) => held.leaving.includes(id));
  const comments = openThreads(head?.comments).length;
  const shown = name || say('untitled');
  return (
    <div className={isLeaving ? 'pg leaving' : 'pg'}>
      {/* The tree's own drag handle, reached by keyboard as well. */}
      <AriaButton slot="drag" className="n" aria-label={say('drag-page', { n: row.n, title: shown })}>
        {row.n}
      </AriaButton>
      {item ? <ItemMark kind={item.kind} /> : <StageMark stage={head?.stage} />}
      {isRenaming ? (
        <Rename
          value={name}
          label={say(item ? 'item-title' : 'page-title')}
          onDone={(text) => {
            rename(null);
            if (text && text !== name) change((d) => outline.setTitle(d, id, lang, text));
          }}
        />
      ) : (
        <span className={name ? 'cut grow' : 'cut grow quiet'} lang={lang} title={shown}>
          {shown}
        </span>
      )}
      {!readOnly && (
        <WhenNear isNear={isNear}>
          <EntryMenu row={row} title={shown} />
        </WhenNear>
      )}
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
  );
}
