import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Stage } from '../../packager/course/course.ts';
import { type Key, useSay } from '../words.tsx';
import './stage.css';

export const STAGE_WORDS: Readonly<Record<Stage, Key>> = {
  watch: 'stage-watch',
  think: 'stage-think',
  do: 'stage-do',
  explore: 'stage-explore',
  test: 'stage-test',
};

/** What each asks of the learner. */
export const STAGE_HINTS: Readonly<Record<Stage, Key>> = {
  watch: 'stage-watch-hint',
  think: 'stage-think-hint',
  do: 'stage-do-hint',
  explore: 'stage-explore-hint',
  test: 'stage-test-hint',
};

const SHAPES: Readonly<Record<Stage, ReactNode>> = {
  watch: (
    <>
      <path d="M1.8 8S4 4 8 4s6.2 4 6.2 4S12 12 8 12 1.8 8 1.8 8z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  think: <path d="M6 13.7h4M6.2 11.6c0-1.6-2.4-2.4-2.4-5.1a4.2 4.2 0 0 1 8.4 0c0 2.7-2.4 3.5-2.4 5.1z" />,
  do: <path d="M10.6 2.6 13.4 5.4 5.8 13H3v-2.8zM8.8 4.4l2.8 2.8" />,
  explore: (
    <>
      <circle cx="8" cy="8" r="5.9" />
      <path d="m10.6 5.4-1.4 3.8-3.8 1.4 1.4-3.8z" />
    </>
  ),
  test: (
    <>
      <rect x="3" y="2.5" width="10" height="11" rx="1" />
      <path d="M5.3 6h.8M8 6h2.8M5.3 10.4l1 1 1.7-2M10 10.4h.8" />
    </>
  ),
};

function Shape({ stage }: { stage: Stage }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[stage]}
    </svg>
  );
}

/** The grey shape of a stage. Named for screen readers; what it asks of the learner is told under the pointer. */
export function StageMark({ stage }: { stage: Stage | undefined }) {
  const say = useSay();
  if (!stage) return <span className="stage" />;
  const word = say(STAGE_WORDS[stage]);
  const title = `${word}: ${say(STAGE_HINTS[stage])}`;
  return (
    <span className="stage" role="img" aria-label={word} title={title}>
      <Shape stage={stage} />
    </span>
  );
}

/** The shape of a stage that a module lacks, struck through; pressed, it adds one, where that can be. */
export function MissingStage({ stage, onAdd }: { stage: Stage; onAdd?: (() => void) | undefined }) {
  const say = useSay();
  const word = say(STAGE_WORDS[stage]);
  const name = say('stage-missing', { stage: word });
  const hint = say(STAGE_HINTS[stage]);
  if (!onAdd)
    return (
      <span className="stage none" role="img" aria-label={name} title={`${name}. ${hint}`}>
        <Shape stage={stage} />
      </span>
    );
  return (
    <TooltipTrigger delay={300} closeDelay={0}>
      <AriaButton
        slot={null}
        className="stage none add"
        aria-label={`${name}. ${say('stage-add', { stage: word })}`}
        onPress={onAdd}
      >
        <Shape stage={stage} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {say('stage-missing-why', { stage: word, hint })}
      </Tooltip>
    </TooltipTrigger>
  );
}
