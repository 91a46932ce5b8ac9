import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { SquareArrowOutUpRight } from 'lucide-react';
import { useState } from 'react';
import { linkCard as def } from '../../packager/course/blocks/link-card.ts';
import { WebAddress } from '../../packager/course/course.ts';
import { nodeOf } from '../editor/node-of.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';

function LinkCardView({ node, selected }: NodeViewProps) {
  const say = useSay();
  const { url, title, about } = node.attrs;
  return (
    <NodeViewWrapper className={selected ? 'b-card sel' : 'b-card'} data-drag-handle>
      {url ? (
        <>
          <p className="b-title">
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title || say('block-link-card')}
            </a>
          </p>
          {about && <p>{about}</p>}
          <p className="b-facts">{url}</p>
        </>
      ) : (
        <p className="muted">{say('link-card-await')}</p>
      )}
    </NodeViewWrapper>
  );
}

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const take = (text: string) => {
    const typed = text.trim();
    const url = typed === '' || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
    const fits = url === '' || WebAddress.safeParse(url).success;
    setRefused(!fits);
    if (fits) set({ url });
  };
  return (
    <>
      <DraftField
        label={say('link-address')}
        hint={say(refused ? 'link-card-refused' : 'link-card-hint')}
        value={String(attrs.url)}
        onCommit={take}
      />
      <DraftField
        label={say('video-title')}
        hint={say('link-card-title-hint')}
        value={String(attrs.title)}
        onCommit={(title) => set({ title: title.trim() })}
      />
      <DraftField
        label={say('card-about')}
        hint={say('card-about-hint')}
        value={String(attrs.about)}
        onCommit={(about) => set({ about: about.trim() })}
      />
    </>
  );
}

export const linkCard: BlockView = {
  def,
  name: 'block-link-card',
  finds: 'find-link-card',
  icon: SquareArrowOutUpRight,
  nodes: [nodeOf(def, { draggable: true, addNodeView: () => ReactNodeViewRenderer(LinkCardView) })],
  Form,
};
