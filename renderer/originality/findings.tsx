import type { CourseOriginality, ShownMedia } from '../../packager/api.ts';
import { percentInWords } from '../numbers.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { MediaList } from './media-list.tsx';
import { Passages } from './passages.tsx';
import { openMedia, type StandingPassage, shares } from './tally.ts';
import { useOriginality } from './view.ts';

/** How much is shared, and all that was found: passages, or files. */
export function Findings(props: {
  result: CourseOriginality;
  all: readonly StandingPassage[];
  passage: StandingPassage | undefined;
  file: ShownMedia | undefined;
  askDictionary: () => void;
}) {
  const { result, all, passage, file, askDictionary } = props;
  const say = useSay();
  const part = useOriginality((o) => o.part);
  const { media = [] } = result;
  return (
    <section className="pane originality-list" aria-label={say('originality-found')} data-pane="passages">
      <Meter result={result} all={all} />
      <div className="originality-part">
        <Segments
          label={say('originality-found')}
          value={part}
          small
          choices={[
            {
              id: 'passages',
              label: say('passages-left', { n: all.filter(({ now }) => now === 'open').length }),
            },
            { id: 'media', label: say('media-hits-left', { n: openMedia(media).length }) },
          ]}
          onChange={(id) => useOriginality.setState({ part: id })}
        />
      </div>
      {part === 'passages' ? (
        <Passages all={all} shown={passage} />
      ) : (
        <MediaList media={media} shown={file} />
      )}
      <footer className="pane-foot originality-foot">
        {say('originality-limits')}
        {result.compared.films === 'no' && ` ${say('originality-no-films')}`}
        {result.compared.translation === 'partly' && (
          <>
            {` ${say('translations-partly')} `}
            <Button size="sm" look="plain" onPress={askDictionary}>
              {say('dictionary-choose')}
            </Button>
          </>
        )}
      </footer>
    </section>
  );
}

/** The bar ends at this share: what lies beyond the limit that stops needs no finer reading. */
const fullAt = (block: number): number => Math.min(1, block * 1.2);

function Meter({ result, all }: { result: CourseOriginality; all: readonly StandingPassage[] }) {
  const say = useSay();
  const { open, explained, longest, level } = shares(result, all);
  const { warn, block, longest: most } = result.limits;
  const at = (share: number): string => `${Math.min(100, (share / fullAt(block)) * 100)}%`;
  const limits = { warn: percentInWords(warn), block: percentInWords(block) };
  const open_ = percentInWords(open);
  return (
    <div className="originality-meter">
      <p>
        <span className="originality-share num">{open_}</span>{' '}
        <span className="muted">{say('originality-share')}</span>
      </p>
      <div
        className="meter"
        role="img"
        aria-label={say('originality-meter', {
          ...limits,
          open: open_,
          explained: percentInWords(explained),
        })}
      >
        <span className={`meter-open ${level}`} style={{ inlineSize: at(open) }} />
        <span className="meter-explained" style={{ insetInlineStart: at(open), inlineSize: at(explained) }} />
        <span className="meter-limit" style={{ insetInlineStart: at(warn) }} />
        <span className="meter-limit" style={{ insetInlineStart: at(block) }} />
      </div>
      <div className="sm muted meter-words" aria-hidden="true">
        <span>{say('originality-warns', limits)}</span>
        <span>{say('originality-stops', limits)}</span>
      </div>
      {longest > most && (
        <p className="sm">
          <LevelLine level="block">{say('originality-too-long', { most })}</LevelLine>
        </p>
      )}
    </div>
  );
}
