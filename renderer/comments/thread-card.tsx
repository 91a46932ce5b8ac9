import { Check, MessageSquareReply, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { inLang } from '../../packager/course/course.ts';
import type { Thread } from '../../packager/course/pages.ts';
import { languageName, whenInWords } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { deleteRemark, goToThread, reopen, reply, resolve } from './actions.ts';
import type { Listed } from './list.ts';
import { useComments } from './view.ts';
import { WriteBox } from './write-box.tsx';

/** The words a comment is about; pressed, they are shown in the text. */
function About({ listed: { page, thread, isLost } }: { listed: Listed }) {
  const say = useSay();
  const { quote, lang } = thread.anchor;
  const isOther = useOpen((o) => o.lang !== lang);
  const words = quote.replace(/\s+/g, ' ').replaceAll('\ufffc', ' ').trim();
  return (
    <>
      {isLost && <p className="thread-lost">{say(quote ? 'comment-lost' : 'comment-block-lost')}</p>}
      {!(isLost && !quote) && (
        <button
          type="button"
          className={isLost ? 'thread-quote lost' : 'thread-quote'}
          aria-label={quote ? say('comment-show', { words }) : say('comment-show-block')}
          onClick={() => goToThread(page, thread, 'text')}
        >
          {isOther && <span className="quiet">{languageName(lang)}: </span>}
          {quote ? (
            <q lang={lang}>{isLost ? <del>{words}</del> : <mark>{words}</mark>}</q>
          ) : (
            <span>{say('comment-block')}</span>
          )}
        </button>
      )}
    </>
  );
}

function Remark(props: { remark: Thread['remarks'][number]; label: string; onDelete?: () => void }) {
  const { remark, label, onDelete } = props;
  return (
    <div className="remark">
      <div className="remark-head">
        <b className="cut">{remark.by}</b>
        <time className="quiet grow" dateTime={remark.at}>
          {whenInWords(remark.at)}
        </time>
        {onDelete && <IconButton icon={Trash2} label={label} onPress={onDelete} small />}
      </div>
      <p className="remark-text">{remark.text}</p>
    </div>
  );
}

/** One comment with its answers, and what can be done with it. */
export function ThreadCard({ listed, withPage }: { listed: Listed; withPage: boolean }) {
  const say = useSay();
  const { page, thread } = listed;
  const { id, remarks, resolved } = thread;
  const isCurrent = useComments((c) => c.current === id);
  const wantsFocus = useComments((c) => c.focus === id);
  const isBegun = useComments((c) => !!c.words[id]);
  const [answering, setAnswering] = useState(isBegun);
  const readOnly = useOpen((o) => o.readOnly);
  const title = useOpen((o) => inLang(o.draft.heads[page]?.title, o.lang, o.draft.course));
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  useEffect(() => {
    if (!wantsFocus) return;
    card.current?.focus();
    useComments.setState({ focus: null });
  }, [wantsFocus]);

  const back = () => {
    setAnswering(false);
    card.current?.focus();
  };
  return (
    <li
      className={isCurrent ? 'thread current' : 'thread'}
      ref={card}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
      aria-label={say('comment-of', { name: remarks[0]?.by ?? '' })}
    >
      {withPage && <p className="thread-page cut">{title || say('untitled')}</p>}
      <About listed={listed} />
      {remarks.map((remark, i) => (
        <Remark
          key={remark.id}
          remark={remark}
          label={say(i === 0 ? 'comment-delete' : 'answer-delete')}
          {...(!readOnly && {
            onDelete: () => {
              // Who deletes by keyboard stays among the comments.
              (i === 0 ? card.current?.closest<HTMLElement>('.comments') : card.current)?.focus();
              deleteRemark(page, id, remark.id);
            },
          })}
        />
      ))}
      {resolved && (
        <p className="thread-resolved">
          {say('comment-resolved-by', { name: resolved.by, when: whenInWords(resolved.at) })}
        </p>
      )}
      {answering ? (
        <WriteBox
          id={id}
          label={say('comment-answer')}
          send={say('comment-answer-send')}
          onSend={(text) => {
            reply(page, id, text);
            back();
          }}
          onLeave={back}
        />
      ) : (
        !readOnly && (
          <div className="row row-wrap thread-acts">
            <Button look="plain" size="sm" icon={MessageSquareReply} onPress={() => setAnswering(true)}>
              {say('comment-answer')}
            </Button>
            {resolved ? (
              <Button look="plain" size="sm" icon={RotateCcw} onPress={() => reopen(page, id)}>
                {say('comment-reopen')}
              </Button>
            ) : (
              <Button look="plain" size="sm" icon={Check} onPress={() => resolve(page, id)}>
                {say('comment-resolve')}
              </Button>
            )}
          </div>
        )
      )}
    </li>
  );
}
