import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { ShownMedia } from '../../packager/api.ts';
import { useOpen } from '../store.ts';
import { Empty } from '../ui/empty.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { ROW } from './passages.tsx';
import { rightsChanged } from './tally.ts';
import { useOriginality } from './view.ts';

const LIKENESS: Readonly<Record<string, Key>> = {
  bytes: 'media-same-file',
  changed: 'media-changed',
  anew: 'media-anew',
  part: 'media-part',
};

/** How alike a file and its source are, in words. */
export function useLikeness(): (media: ShownMedia) => string {
  const say = useSay();
  return ({ change, spans, of = spans.length }) => {
    const key = LIKENESS[change];
    return key ? say(key) : say('media-scenes', { n: spans.length, of });
  };
}

/** Files that also stand in the collection; those that nothing explains go first. */
export function MediaList({ media, shown }: { media: readonly ShownMedia[]; shown: ShownMedia | undefined }) {
  const say = useSay();
  const likeness = useLikeness();
  const course = useOpen((o) => o.draft.course);
  const of = useOriginality((o) => o.of);
  if (media.length === 0)
    return (
      <div className="originality-none">
        <Empty art="fine" title={say('media-hits-none')} />
      </div>
    );
  return (
    <div className="originality-rows">
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
        <ListBox
          aria-label={say('media-hits')}
          className="originality-rows-box"
          items={media.map((one) => ({ one, id: mediaKey(one) }))}
          // Names and rights are the course's, and change beside the list.
          dependencies={[course, of]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={shown ? [mediaKey(shown)] : []}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (key !== undefined) useOriginality.setState({ chosenMedia: String(key) });
          }}
        >
          {({ one }) => {
            const name = course.assets[one.asset]?.name ?? one.asset;
            const changed = rightsChanged(one, of?.course, course);
            const level = one.standing !== 'open' ? 'pass' : changed ? 'person' : 'warn';
            return (
              <ListBoxItem
                id={mediaKey(one)}
                className="originality-row"
                textValue={`${name}, ${likeness(one)}, ${one.source.title}`}
              >
                <LevelMark level={level} />
                <span className="originality-row-words">
                  <span className="cut originality-where">{name}</span>
                  <span className="sm muted cut">
                    {changed ? say('media-rights-written') : likeness(one)}
                  </span>
                  <span className="sm muted cut">{one.source.title}</span>
                </span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Virtualizer>
    </div>
  );
}

/** Its own in the list: a film is there by its sound and by its scenes. */
export const mediaKey = ({ kind, asset }: ShownMedia): string => `${kind} ${asset}`;
