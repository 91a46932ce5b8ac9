/** The texts of a page side by side, row by row. */
import { Check, Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Course } from '../../packager/course/course.ts';
import { settingName } from '../../packager/course/diff/names.ts';
import type { Doc } from '../../packager/course/node.ts';
import { valueAt } from '../../packager/course/patch.ts';
import { wordsOf } from '../../packager/course/translation/content.ts';
import type { Direction, Pair, UnitState } from '../../packager/course/translation/state.ts';
import type { Owner } from '../../packager/course/translation/translate.ts';
import { command } from '../commands/commands.ts';
import { firstKeys } from '../keys.ts';
import { languageName } from '../numbers.ts';
import { useSettings } from '../settings.ts';
import { docKey, useOpen } from '../store.ts';
import { IconButton } from '../ui/button.tsx';
import { type Level, LevelMark } from '../ui/severity.tsx';
import { assetUrl } from '../uploads.ts';
import { type Key, useSay } from '../words.tsx';
import { confirm, put } from './actions.ts';
import { Inline, TargetCell } from './cell.tsx';
import { useTranslation } from './view.ts';

const MARKS: Readonly<Record<UnitState, Level>> = { missing: 'warn', stale: 'person', done: 'pass' };
const STATE_WORDS: Readonly<Record<UnitState, Key>> = {
  missing: 'translate-missing',
  stale: 'translate-stale',
  done: 'translate-done',
};

/** What a text is, where its look does not say it. */
const NAMES: Readonly<Record<string, Key>> = {
  course: 'course',
  module: 'translate-module',
  page: 'page-title',
  pages: 'translate-item',
  pdf: 'translate-item',
  video: 'block-video',
  audio: 'block-audio',
  image: 'block-image',
  document: 'block-document',
  link: 'translate-item',
  linkCard: 'block-link-card',
  assessment: 'translate-item',
  table: 'block-table',
  callout: 'block-callout',
  blockquote: 'block-quote',
  codeBlock: 'block-code',
  formula: 'block-formula',
  prompt: 'translate-question',
  choiceText: 'translate-answer',
  feedback: 'translate-feedback',
  gapText: 'translate-gaps',
  shortAnswer: 'translate-question',
  sectionTitle: 'translate-section',
  pairLeft: 'translate-pair',
  pairRight: 'translate-pair',
  step: 'translate-step',
  term: 'translate-term',
};

/** Name of a text in words; '' for what reads by itself. */
function useName(): (pair: Pair) => string {
  const say = useSay();
  const lang = useSettings((s) => s.lang);
  return ({ of, field }) => {
    const name = NAMES[of];
    const what = name ? say(name) : '';
    if (field === 'text' || of === 'page') return what;
    return what ? `${what} · ${settingName(field, lang)}` : settingName(field, lang);
  };
}

/** The picture that a description or caption is about, once above its first text. */
function pictureOf({ pointer }: Pair, doc: Doc | undefined, { assets }: Course): string | undefined {
  const at = pointer.indexOf('/attrs/');
  if (!doc || at < 0) return undefined;
  const node = valueAt(doc, pointer.slice(0, at)) as Doc;
  const asset = [node.attrs?.poster, node.attrs?.asset].find(
    (id) => typeof id === 'string' && assets[id]?.mediaType.startsWith('image/'),
  );
  return typeof asset === 'string' ? asset : undefined;
}

export function Rows(props: { owner: Owner; pairs: readonly Pair[]; direction: Direction }) {
  const { owner, pairs, direction } = props;
  const say = useSay();
  const course = useOpen((o) => o.draft.course);
  const doc = useOpen((o) => (owner === null ? undefined : o.draft.docs[docKey(owner, direction.from)]));
  return (
    <table className="tr-rows" aria-label={say('translate-texts')}>
      <thead>
        <tr>
          <th scope="col" className="tr-state">
            <span className="vh">{say('translate-state')}</span>
          </th>
          <th scope="col">{languageName(direction.from)}</th>
          <th scope="col">{languageName(direction.to)}</th>
          <td className="tr-tools" />
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair, i) => {
          const isFirst = pairs[i - 1]?.block !== pair.block;
          const picture = isFirst ? pictureOf(pair, doc, course) : undefined;
          return (
            <Row
              key={`${owner} ${pair.name} ${direction.to}`}
              {...{ owner, pair, direction, isFirst }}
              picture={picture && assetUrl(picture)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly owner: Owner;
  readonly pair: Pair;
  readonly direction: Direction;
  readonly isFirst: boolean;
  readonly picture: string | undefined;
}

function Row({ owner, pair, direction, isFirst, picture }: RowProps) {
  const say = useSay();
  const name = useName()(pair);
  const readOnly = useOpen((o) => o.readOnly);
  const isActive = useTranslation((v) => v.unit === pair.name);
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { content, of, state } = pair;
  // Both sides begin on one line.
  const hasLine = name !== '' || state === 'stale';
  const label = [name, languageName(direction.to)].filter(Boolean).join(', ');
  const className = ['tr-row', `of-${of}`, `is-${state}`, isFirst && 'is-first', isActive && 'is-active']
    .filter(Boolean)
    .join(' ');
  return (
    <tr className={className} ref={row}>
      <td className="tr-state" title={say(STATE_WORDS[state])}>
        <LevelMark level={MARKS[state]} />
        <span className="vh">{say(STATE_WORDS[state])}</span>
      </td>
      <td className="tr-side" lang={direction.from}>
        {picture && <img src={picture} alt="" className="tr-picture" />}
        {hasLine && <span className="tr-name">{name || '\u00a0'}</span>}
        <div className="tr-cell">
          {typeof content === 'string' ? wordsOf(content) : <Inline nodes={content} />}
        </div>
      </td>
      <td className="tr-side">
        {picture && <span className="tr-picture" aria-hidden="true" />}
        {hasLine && (
          <span className={`tr-name c-${MARKS[state]}`}>
            {state === 'done' ? '\u00a0' : say(STATE_WORDS[state])}
          </span>
        )}
        <TargetCell
          {...{ pair, label, isActive, readOnly }}
          lang={direction.to}
          onEnter={() => useTranslation.setState({ unit: pair.name })}
          onWrite={(next) => put(owner, pair.name, next, direction)}
        />
      </td>
      <td className="tr-tools">
        {!readOnly && isActive && (
          <span className="row">
            <IconButton
              icon={Copy}
              small
              label={say('translate-copy')}
              keys={firstKeys(command('translate-copy'))}
              onPress={command('translate-copy').run}
            />
            <IconButton
              icon={Check}
              small
              label={say('translate-confirm')}
              keys={firstKeys(command('translate-confirm'))}
              isDisabled={state === 'missing' || pair.confirmed}
              onPress={() => confirm(owner, pair, direction)}
            />
          </span>
        )}
      </td>
    </tr>
  );
}
