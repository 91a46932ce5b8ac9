import { useMemo } from 'react';
import type { CourseGate } from '../../packager/api.ts';
import { LEVEL_WORDS } from '../panels/problems.tsx';
import { Select } from '../ui/field.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { RulesOf } from './rules-of.tsx';
import { SECTIONS, type Section, sectionOf, worstOf } from './sections.ts';
import { useGate } from './view.ts';

const WORDS: Readonly<Record<Section, Key>> = {
  competencies: 'section-competencies',
  originality: 'section-originality',
  appropriate: 'section-appropriate',
  teaching: 'section-teaching',
  tests: 'section-tests',
  accessibility: 'section-accessibility',
  rights: 'section-rights',
  details: 'section-details',
  signatures: 'section-signatures',
};

const choose = (section: Section | null): void => useGate.setState({ section });

/** What is looked at, and how each part of it stands; pressing one shows that alone. */
export function Sections({ gate }: { gate: CourseGate }) {
  const say = useSay();
  const chosen = useGate((g) => g.section);
  const worst = useMemo(
    () =>
      SECTIONS.flatMap((id) => {
        const own = gate.items.filter((item) => sectionOf(item) === id);
        return own.length > 0 ? [{ id, level: worstOf(own) }] : [];
      }),
    [gate],
  );
  return (
    <nav className="pane gate-sections" aria-label={say('gate-sections')} data-pane="gate-sections">
      <h2 className="pane-head">{say('gate-sections')}</h2>
      <ul>
        <li>
          <button
            type="button"
            className="gate-section"
            aria-current={chosen === null}
            onClick={() => choose(null)}
          >
            <span className="grow cut">{say('gate-everything')}</span>
            <span className="sm quiet num">{gate.items.length}</span>
          </button>
        </li>
        {worst.map(({ id, level }) => (
          <li key={id}>
            <button
              type="button"
              className="gate-section"
              aria-current={chosen === id}
              onClick={() => choose(id)}
            >
              <span className="grow cut">{say(WORDS[id])}</span>
              <LevelMark level={level} />
              <span className="vh">{say(LEVEL_WORDS[level])}</span>
            </button>
          </li>
        ))}
      </ul>
      <RulesOf gate={gate} />
    </nav>
  );
}

/** The same where the window is too narrow for a pane. */
export function SectionSelect({ gate }: { gate: CourseGate }) {
  const say = useSay();
  const chosen = useGate((g) => g.section);
  return (
    <div className="gate-section-select">
      <Select
        label={say('gate-sections')}
        hideLabel
        value={chosen ?? 'all'}
        choices={[
          { id: 'all', label: say('gate-everything') },
          ...SECTIONS.map((id) => ({ id, label: say(WORDS[id]) })),
        ]}
        onChange={(id) => choose(id === 'all' ? null : id)}
      />
      <RulesOf gate={gate} folded />
    </div>
  );
}
