import { LockKeyhole, PackageCheck } from 'lucide-react';
import type { CourseGate, GateRole, GateScore } from '../../packager/api.ts';
import { openDialog } from '../dialogs.ts';
import { dateInWords, percentInWords, whenInWords } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button, Glyph } from '../ui/button.tsx';
import { LevelLine, LevelMark } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { takeBack, unsign } from './answers.ts';
import { GoesUp } from './goes-up.tsx';
import { Sign } from './item.tsx';
import { holding } from './items.ts';
import { worstOf } from './sections.ts';
import { WriteOrder } from './work-order.tsx';

/** What the score card comes to, who has signed, and the way out. */
export function Side({ gate }: { gate: CourseGate }) {
  const say = useSay();
  const { score, roles, open } = gate;
  const { mend, say: words } = holding(gate);
  return (
    <aside className="pane gate-side" aria-label={say('score-card')} data-pane="gate-side">
      <div className="gate-side-body">
        {score && <Score score={score} />}
        <GoesUp gate={gate} />
        {roles.length > 0 && (
          <section className="gate-group" aria-labelledby="gate-signatures">
            <h2 id="gate-signatures">{say('signatures')}</h2>
            <ul>
              {roles.map((role) => (
                <Signature key={role.role} role={role} gate={gate} />
              ))}
            </ul>
          </section>
        )}
        <Order gate={gate} />
        <Overrides gate={gate} />
      </div>
      <div className="gate-foot">
        <p className="sm muted gate-waits">
          <Glyph of={open ? PackageCheck : LockKeyhole} size="s" />
          <span>
            {open
              ? say('gate-opens')
              : say('gate-waits', { mend, say: words, both: mend > 0 && words > 0 ? 'yes' : 'no' })}
          </span>
        </p>
        <Button
          look={open ? 'primary' : 'normal'}
          size="lg"
          isDisabled={!open}
          onPress={() => openDialog({ kind: 'export', upload: true })}
        >
          {say('pack-for-upload')}
        </Button>
      </div>
    </aside>
  );
}

function Score({ score }: { score: GateScore }) {
  const say = useSay();
  return (
    <section className="gate-group" aria-labelledby="gate-score">
      <h2 id="gate-score">{say('score-card')}</h2>
      <p className="gate-figure">
        <span className="gate-big num">
          {score.score.toLocaleString('en-IN', { maximumFractionDigits: 1 })}
        </span>
        <span className="muted grow">{say('score-of')}</span>
        {score.grade && (
          <span className={score.qualified ? 'gate-grade pass' : 'gate-grade'} lang="en">
            {score.grade}
          </span>
        )}
      </p>
      <ul className="gate-criteria">
        {score.criteria.map(({ name, share, least, reachesMinimum }) => {
          const words = say('score-criterion', {
            share: percentInWords(share),
            least: percentInWords(least),
          });
          return (
            <li key={name} title={words}>
              <span className="cut">{name}</span>
              <span className={reachesMinimum ? 'meter' : 'meter short'} role="img" aria-label={words}>
                <span className="meter-share" style={{ inlineSize: `${share * 100}%` }} />
                <span className="meter-limit" style={{ insetInlineStart: `${least * 100}%` }} />
              </span>
              <span className="num" aria-hidden="true">
                {Math.floor(share * 100)} %
              </span>
            </li>
          );
        })}
      </ul>
      <p className="hint">{say('score-least')}</p>
      <p className="sm">
        <LevelLine level={score.qualified ? 'pass' : 'block'}>
          {say(score.qualified ? 'score-qualified' : 'score-disqualified')}
        </LevelLine>
      </p>
    </section>
  );
}

const SIGN_LEVEL = { signed: 'pass', outdated: 'warn', open: 'person' } as const;
const SIGN_WORDS = {
  signed: 'sign-state-signed',
  outdated: 'sign-state-outdated',
  open: 'sign-state-open',
} as const;

function Signature({ role, gate }: { role: GateRole; gate: CourseGate }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const { label, state, signOff, clash } = role;
  return (
    <li className="gate-role">
      <LevelMark level={clash ? 'block' : SIGN_LEVEL[state]} />
      <span className="gate-role-words">
        <span>{label}</span>
        <span className="sm muted">
          {say(SIGN_WORDS[state], { by: signOff?.by ?? '', when: signOff ? whenInWords(signOff.at) : '' })}
        </span>
      </span>
      {!readOnly &&
        (state === 'open' ? (
          <Sign role={role.role} gate={gate} small />
        ) : (
          <Button
            look="link"
            size="sm"
            aria-label={say('sign-take-back', { role: label })}
            onPress={() => unsign(role.role)}
          >
            {say('unexplain')}
          </Button>
        ))}
    </li>
  );
}

/** What was agreed with the agency, where the rules ask for it. */
function Order({ gate }: { gate: CourseGate }) {
  const say = useSay();
  const order = useOpen((o) => o.draft.course.workOrder);
  const readOnly = useOpen((o) => o.readOnly);
  const own = gate.items.filter(({ ruleId }) => ruleId === 'work-order');
  if (own.length === 0) return null;
  return (
    <section className="gate-group" aria-labelledby="gate-order">
      <h2 id="gate-order">{say('order')}</h2>
      <div className="gate-role">
        <LevelMark level={worstOf(own)} />
        <span className="gate-role-words">
          <span>{order?.client || say('order-none')}</span>
          {order && (
            <span className="sm muted">
              {[
                order.gemOrder,
                order.date && dateInWords(new Date(order.date)),
                say('order-handed', { n: order.deliverables?.length ?? 0 }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
        </span>
        {!readOnly && <WriteOrder look="link" small />}
      </div>
    </section>
  );
}

/** What somebody answers for by name, though it does not stand as the platform asks. */
function Overrides({ gate }: { gate: CourseGate }) {
  const say = useSay();
  const overrides = useOpen((o) => o.draft.course.overrides);
  const readOnly = useOpen((o) => o.readOnly);
  const all = Object.entries(overrides ?? {});
  if (all.length === 0) return null;
  return (
    <section className="gate-group" aria-labelledby="gate-overrides">
      <h2 id="gate-overrides">{say('overrides')}</h2>
      <ul>
        {all.map(([id, { by, reason }]) => {
          const what = gate.items.find(({ ruleId }) => ruleId === id)?.what ?? id;
          return (
            <li key={id} className="gate-role">
              <LevelMark level="person" />
              <span className="gate-role-words">
                <span>{what}</span>
                <span className="sm muted">{say('override-said', { by, reason })}</span>
              </span>
              {!readOnly && (
                <Button
                  look="link"
                  size="sm"
                  aria-label={say('override-take-back', { what })}
                  onPress={() => takeBack('overrides', id)}
                >
                  {say('unexplain')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
