import { MessageSquarePlus } from 'lucide-react';
import { useMemo } from 'react';
import { openThreads } from '../../packager/course/comments/anchor.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField, Select } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { type Key, useSay } from '../words.tsx';
import { beginComment, leaveComment, sendComment } from './actions.ts';
import { type Listed, narrowed, threadsOfCourse, threadsOfPage } from './list.ts';
import { ThreadCard } from './thread-card.tsx';
import { FILTERS, type Filter, NEW, useComments } from './view.ts';
import { WriteBox } from './write-box.tsx';
import './comments.css';

const FILTER_WORDS: Readonly<Record<Filter, Key>> = {
  open: 'comments-open',
  resolved: 'comments-resolved',
  mine: 'comments-mine',
  all: 'comments-all',
};

/** Comments of the page or of the whole course, and the one that is being written. */
export function CommentsTab() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const page = useOpen((o) => o.page);
  const lang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  const { current, writing, filter, looked, ...view } = useComments();
  const me = useSettings((s) => s.name);
  const scope = page ? view.scope : 'course';
  const listed = useMemo(
    () => (scope === 'page' && page ? threadsOfPage(draft, page, lang) : threadsOfCourse(draft, lang)),
    [draft, page, lang, scope],
  );
  const shown = narrowed(listed, { filter, looked: scope === 'course' ? looked : '', me, current });
  const n = (threads: Parameters<typeof openThreads>[0]) => openThreads(threads).length;
  const onPage = n(page ? draft.heads[page]?.comments : []);
  const inCourse = Object.values(draft.heads).reduce((sum, { comments }) => sum + n(comments), 0);
  return (
    <section className="comments" tabIndex={-1} aria-label={say('tab-comments')}>
      <div className="comments-head">
        {page && (
          <Segments
            label={say('comments-where')}
            small
            value={scope}
            choices={[
              { id: 'page', label: say('comments-page', { n: onPage }) },
              { id: 'course', label: say('comments-course', { n: inCourse }) },
            ]}
            onChange={(next) => useComments.setState({ scope: next })}
          />
        )}
        {scope === 'course' && (
          <SearchField
            label={say('comments-find')}
            value={looked}
            onChange={(next) => useComments.setState({ looked: next })}
          />
        )}
        <Select
          label={say('comments-shown')}
          hideLabel
          value={filter}
          choices={FILTERS.map((id) => ({ id, label: say(FILTER_WORDS[id]) }))}
          onChange={(next) => useComments.setState({ filter: next, current: null })}
        />
      </div>
      {writing ? (
        <div className="thread current">
          {writing.anchor.quote ? (
            <q className="thread-quote" lang={writing.anchor.lang}>
              <mark>{writing.anchor.quote.replaceAll('\ufffc', ' ')}</mark>
            </q>
          ) : (
            <p className="thread-quote">{say('comment-block')}</p>
          )}
          <WriteBox
            id={NEW}
            label={say('comment')}
            send={say('comment-send')}
            onSend={sendComment}
            onLeave={leaveComment}
          />
        </div>
      ) : (
        page &&
        !readOnly && (
          <div className="comments-new">
            <Button size="sm" icon={MessageSquarePlus} onPress={beginComment}>
              {say('comment-new')}
            </Button>
          </div>
        )
      )}
      <List shown={shown} hidden={listed.length - shown.length} withPage={scope === 'course'} />
    </section>
  );
}

function List(props: { shown: readonly Listed[]; hidden: number; withPage: boolean }) {
  const { shown, hidden, withPage } = props;
  const say = useSay();
  const isWriting = useComments((c) => c.writing !== null);
  if (shown.length > 0)
    return (
      <ul className="threads">
        {shown.map((listed) => (
          <ThreadCard key={listed.thread.id} listed={listed} withPage={withPage} />
        ))}
      </ul>
    );
  if (hidden > 0)
    return (
      <Empty
        art="none"
        title={say('comments-hidden', { n: hidden })}
        actions={
          <Button size="sm" onPress={() => useComments.setState({ filter: 'all', looked: '' })}>
            {say('comments-show-all')}
          </Button>
        }
      />
    );
  return isWriting ? null : (
    <Empty art="none" title={say('comments-none')}>
      {say('comments-none-hint')}
    </Empty>
  );
}
