import { Plus, Trash2 } from 'lucide-react';
import { attr } from '../../packager/course/blocks/attr.ts';
import { drawnOf, poolsOf } from '../../packager/course/blocks/pool.ts';
import { inLang } from '../../packager/course/course.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { NumberField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { addPool, removePool, setPool, setTest } from './actions.ts';
import { type TestBlock, testsIn } from './list.ts';

/** The tests of the course, each with its pools and what an attempt has of them. */
export function Pools() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const tests = testsIn(draft, lang);
  if (tests.length === 0)
    return (
      <div className="group">
        <h3>{say('block-final-test')}</h3>
        <p className="hint">{say('pools-no-test')}</p>
      </div>
    );
  return tests.map((test) => (
    <PoolsOf key={`${test.page}/${test.id}`} test={test} isOnly={tests.length === 1} />
  ));
}

function PoolsOf({ test, isOnly }: { test: TestBlock; isOnly: boolean }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const title = useOpen((o) => inLang(o.draft.heads[test.page]?.title, o.lang, o.draft.course));
  const { page, id, node } = test;
  const [rest, ...named] = poolsOf(node);
  const draw = (asked: number, all: number, onCommit: (n: number) => void) => (
    <NumberField
      label={say('pool-draw')}
      hint={asked === 0 ? say('test-draw-all', { pool: all }) : say('test-draw-some', { pool: all })}
      fault={asked > all ? say('test-draw-many', { pool: all }) : undefined}
      value={asked}
      min={0}
      max={500}
      onCommit={onCommit}
    />
  );
  return (
    <div className="group pools">
      <h3>{isOnly ? say('block-final-test') : say('place-test-of', { page: title })}</h3>
      <p className="sm">
        {say('test-says', {
          draw: drawnOf(node),
          pool: [rest, ...named].reduce((sum, { questions }) => sum + questions.length, 0),
          pass: attr<number>(node, 'passMark'),
          attempts: attr<number>(node, 'attempts'),
        })}
      </p>
      {named.length > 0 && (
        <p className="sm muted">
          {say('pools-learner', {
            list: [rest, ...named]
              .filter(({ drawn }) => drawn > 0)
              .map(
                (pool) =>
                  `${pool.id === undefined ? say('pool-rest') : pool.name || say('pool-unnamed')} ${pool.drawn}`,
              )
              .join(' · '),
          })}
        </p>
      )}
      {!readOnly &&
        named.map((pool, i) => (
          <fieldset key={pool.id} className="pool">
            <legend className="vh">{pool.name || say('pool-unnamed')}</legend>
            <div className="pool-head">
              <DraftField
                label={say('pool-name')}
                value={pool.name}
                onCommit={(name) => setPool(page, id, pool.id ?? '', { name: name.trim() })}
              />
              <IconButton
                icon={Trash2}
                small
                label={say('pool-remove', { name: pool.name || String(i + 1) })}
                onPress={() => removePool(page, id, { id: pool.id ?? '', name: pool.name, draw: pool.asked })}
              />
            </div>
            {draw(pool.asked, pool.questions.length, (n) => setPool(page, id, pool.id ?? '', { draw: n }))}
          </fieldset>
        ))}
      {!readOnly && (named.length === 0 || rest.questions.length > 0) && (
        <fieldset className="pool">
          <legend className="label">{named.length > 0 ? say('pool-rest') : say('pool-all')}</legend>
          {draw(rest.asked, rest.questions.length, (n) => setTest(page, id, { draw: n }))}
        </fieldset>
      )}
      {!readOnly && (
        <div>
          <Button
            size="sm"
            icon={Plus}
            onPress={() => addPool(page, id, say('pool-n', { n: named.length + 1 }))}
          >
            {say('pool-add')}
          </Button>
        </div>
      )}
    </div>
  );
}
