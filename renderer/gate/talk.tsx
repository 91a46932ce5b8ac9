import { useEffect, useMemo, useRef, useState } from 'react';
import type { CourseGate, GatePart } from '../../packager/api.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import type { Level } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { FineItem, Item } from './item.tsx';
import { holding, inPart, type KeyedItem } from './items.ts';
import { SectionSelect } from './section-list.tsx';
import { sectionOf } from './sections.ts';
import { useGate } from './view.ts';

/** The parts of the conversation, in fixed order, and how many of each are shown before more is asked for. */
const PARTS: readonly { part: GatePart; level: Level; head: Key; first: number }[] = [
  { part: 'mend', level: 'block', head: 'check-must', first: 20 },
  { part: 'person', level: 'person', head: 'check-person', first: 8 },
  { part: 'worth', level: 'warn', head: 'check-worth', first: 8 },
  { part: 'fine', level: 'pass', head: 'check-fine', first: 6 },
  { part: 'na', level: 'pass', head: 'gate-na', first: 0 },
];

/** What blocks, what a person must say, what is worth mending, and what is fine. */
export function Talk({ gate }: { gate: CourseGate }) {
  const say = useSay();
  const section = useGate((g) => g.section);
  const items = useMemo(
    () => (section ? gate.items.filter((item) => sectionOf(item) === section) : gate.items),
    [gate, section],
  );
  const parts = PARTS.map((part) => ({ ...part, list: inPart(items, part.part) }));
  const first = parts.slice(0, 2).flatMap(({ list }) => list.filter(({ holds }) => holds))[0];
  const asks = parts.slice(0, 3).some(({ list }) => list.length > 0);
  const { score } = gate;
  const talk = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section begins at its top
  useEffect(() => void talk.current?.scrollTo(0, 0), [section]);
  return (
    <main className="gate-talk" aria-label={say('gate-talk')} data-pane="gate" ref={talk} tabIndex={-1}>
      <div className="gate-sheet">
        <SectionSelect gate={gate} />
        <h1>{say('gate-title', { ...holding(gate) })}</h1>
        {score && (
          <p className="gate-lead">
            {say('gate-lead', {
              all: score.measured + score.declared + score.open,
              measured: score.measured,
              declared: score.declared,
              open: score.open,
            })}
          </p>
        )}
        {section && !asks && (
          <Empty art="fine" title={say('gate-none')}>
            {say('gate-none-hint')}
          </Empty>
        )}
        {parts.map(({ list, ...part }) =>
          list.length > 0 ? (
            // Another section shows its own first ones.
            <Part key={`${part.part} ${section}`} {...part} list={list} gate={gate} primary={first} />
          ) : null,
        )}
      </div>
    </main>
  );
}

function Part(props: {
  part: GatePart;
  level: Level;
  head: Key;
  first: number;
  list: readonly KeyedItem[];
  gate: CourseGate;
  primary: KeyedItem | undefined;
}) {
  const { part, level, head, first, list, gate, primary } = props;
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = all || list.length <= first + 1 ? list : list.slice(0, first);
  const rest = list.length - shown.length;
  const quiet = part === 'fine' || part === 'na';
  return (
    <section className="gate-part" aria-labelledby={`gate-${part}`}>
      <div className="gate-part-head">
        <h2 id={`gate-${part}`} className={part === 'na' ? 'muted' : `c-${level}`}>
          {say(head)} <span className="quiet num">{list.length}</span>
        </h2>
        {all && (
          <Button look="link" size="sm" onPress={() => setAll(false)}>
            {say('gate-fewer')}
          </Button>
        )}
      </div>
      <ul>
        {shown.map((item) =>
          quiet ? (
            <FineItem key={item.key} item={item} />
          ) : (
            <Item key={item.key} item={item} gate={gate} primary={item.key === primary?.key} />
          ),
        )}
      </ul>
      {rest > 0 && (
        <Button look="link" size="sm" onPress={() => setAll(true)}>
          {say('gate-more', { n: rest })}
        </Button>
      )}
    </section>
  );
}
