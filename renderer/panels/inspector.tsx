import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { X } from 'lucide-react';
import { Fragment, useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { openThreads } from '../../packager/course/comments/anchor.ts';
import { VIEW_BY_TYPE } from '../blocks/blocks.ts';
import { CommentsTab } from '../comments/comments-tab.tsx';
import { useComments } from '../comments/view.ts';
import { posOf, setAttrs } from '../editor/insert.ts';
import { useProblems } from '../problems.ts';
import { togglePane } from '../settings.ts';
import { useOpen } from '../store.ts';
import { IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { useSay } from '../words.tsx';
import { CourseForm } from './course-form.tsx';
import { PageForm } from './page-form.tsx';

type InspectorTab = 'block' | 'page' | 'course' | 'comments';

interface Chosen {
  readonly id: string;
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly parts: readonly string[];
}

/** The blocks the selection stands in, the innermost first; only those with something to set. */
function chosenBlocks(editor: Editor): Chosen[] {
  const { selection } = editor.state;
  const nodes = selection instanceof NodeSelection ? [selection.node] : [];
  for (let d = selection.$from.depth; d > 0; d -= 1) nodes.push(selection.$from.node(d));
  return nodes.flatMap((node) => {
    const view = VIEW_BY_TYPE.get(node.type.name);
    if (!view || (!view.Form && nodes.length > 1)) return [];
    const parts = Array.from({ length: node.childCount }, (_, i) => node.child(i).type.name);
    return [{ id: String(node.attrs.id), type: node.type.name, attrs: node.attrs, parts }];
  });
}

/** Settings of what is chosen: the block, its page, the course; and what is said of it. */
export function Inspector({ editor }: { editor: Editor }) {
  const say = useSay();
  const [tab, setTab] = useState<InspectorTab>('block');
  const wanted = useProblems((p) => p.form);
  // An item has its settings on its own screen.
  const isItem = useOpen((o) => o.item !== null);
  useEffect(() => {
    if (wanted !== null) setTab('course');
  }, [wanted]);
  const wantsComments = useComments((c) => c.wanted);
  useEffect(() => {
    if (!wantsComments) return;
    setTab('comments');
    useComments.setState({ wanted: false });
  }, [wantsComments]);
  const comments = useOpen((o) => openThreads(o.page ? o.draft.heads[o.page]?.comments : []).length);
  return (
    <aside className="pane inspector" aria-label={say('inspector')} data-pane="inspector">
      <Tabs
        className="inspector-tabs"
        selectedKey={isItem && tab !== 'comments' ? 'course' : tab}
        onSelectionChange={(key) => setTab(key as InspectorTab)}
      >
        <div className="tab-list">
          <TabList aria-label={say('inspector')} className="row">
            {!isItem && (
              <>
                <Tab id="block" className="tab">
                  {say('tab-block')}
                </Tab>
                <Tab id="page" className="tab">
                  {say('tab-page')}
                </Tab>
              </>
            )}
            <Tab id="course" className="tab">
              {say('tab-course')}
            </Tab>
            <Tab id="comments" className="tab">
              {say('tab-comments')}
              {comments > 0 && <span className="count">{comments}</span>}
            </Tab>
          </TabList>
          <span className="grow" />
          <span className="inspector-close">
            <IconButton
              icon={X}
              label={say('command-inspector')}
              keys="Ctrl I"
              small
              onPress={() => togglePane('inspector')}
            />
          </span>
        </div>
        {!isItem && (
          <>
            <TabPanel id="block" className="pane-body">
              <BlockForms editor={editor} />
            </TabPanel>
            <TabPanel id="page" className="pane-body">
              <PageForm />
            </TabPanel>
          </>
        )}
        <TabPanel id="course" className="pane-body">
          <CourseForm />
        </TabPanel>
        <TabPanel id="comments" className="pane-body">
          <CommentsTab />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

function BlockForms({ editor }: { editor: Editor }) {
  const say = useSay();
  const page = useOpen((o) => o.page);
  const chosen = useEditorState({ editor, selector: ({ editor: e }) => chosenBlocks(e) });
  if (!page) return null;
  const forms = chosen.filter((b) => VIEW_BY_TYPE.get(b.type)?.Form);
  if (forms.length === 0) {
    const [text] = chosen;
    const name = text && VIEW_BY_TYPE.get(text.type)?.name;
    return (
      <Empty art="none" title={name ? say(name) : say('nothing-chosen')}>
        {say('nothing-to-set')}
      </Empty>
    );
  }
  return forms.map((block) => {
    const view = VIEW_BY_TYPE.get(block.type);
    if (!view?.Form) return null;
    const { Form } = view;
    return (
      <Fragment key={block.id}>
        <div className="group">
          <h3>{say(view.name)}</h3>
          <Form
            id={block.id}
            attrs={block.attrs}
            editor={editor}
            set={(attrs) => {
              const pos = posOf(editor, block.id);
              if (pos !== undefined) setAttrs(editor, pos, attrs);
            }}
            parts={block.parts}
          />
        </div>
      </Fragment>
    );
  });
}
