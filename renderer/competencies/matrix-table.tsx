import { ChevronDown, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { type CompetencyTag, type Id, inLang } from '../../packager/course/course.ts';
import {
  competencyMatrix,
  type Gap,
  type MatrixRow,
  type Stated,
  type Unclaimed,
} from '../../packager/platform/competencies/matrix.ts';
import { keyOf } from '../../packager/platform/competencies/names.ts';
import { languageName } from '../numbers.ts';
import { goTo, goToField } from '../problems.ts';
import { keyOf as questionKey, questionsIn } from '../questions/list.ts';
import { NO_FILTER, useQuestions, writeQuestion } from '../questions/view.ts';
import { pageOrder, setOpen, toProject, useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { claim, toggleModule, togglePage, unclaim } from './actions.ts';
import { CompetencyName } from './names.tsx';

/** What is claimed, where it is stated, taught and tested, and what is missing; each leads to its place. */
export function MatrixTable() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const matrix = useMemo(() => competencyMatrix(toProject(draft)), [draft]);
  const gaps = matrix.rows.reduce((n, row) => n + row.gaps.length, 0);
  return (
    <section className="competencies-part" aria-label={say('competency-matrix')}>
      <h1>{say('competency-matrix')}</h1>
      {matrix.rows.length === 0 ? (
        <Empty art="none" title={say('competencies-none')}>
          {say('competency-matrix-none-hint')}
        </Empty>
      ) : (
        <>
          <p className="muted" role="status">
            {say('competency-gaps', { n: gaps, rows: matrix.rows.length })}
          </p>
          <div className="matrix-scroll">
            <table className="matrix">
              <thead>
                <tr>
                  <th scope="col">{say('competency')}</th>
                  <th scope="col">{say('competency-stated')}</th>
                  <th scope="col">{say('competency-taught')}</th>
                  <th scope="col">{say('competency-tested')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {matrix.rows.map((row) => (
                  <Row key={keyOf(row.competency)} row={row} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {matrix.unclaimed.length > 0 && <Strays strays={matrix.unclaimed} />}
    </section>
  );
}

function Row({ row }: { row: MatrixRow }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const { competency } = row;
  return (
    <tr>
      <th scope="row">
        <CompetencyName tag={competency} />
      </th>
      <td>
        <StatedIn row={row} />
      </td>
      <td>
        <TaughtOn row={row} />
      </td>
      <td>
        <TestedBy row={row} />
      </td>
      <td>
        {!readOnly && (
          <IconButton
            icon={Trash2}
            small
            label={say('remove-word', { word: competency.subTheme })}
            onPress={() => unclaim(competency)}
          />
        )}
      </td>
    </tr>
  );
}

const GAP_WORDS: Readonly<Record<Gap, Key>> = {
  stated: 'gap-stated',
  taught: 'gap-taught',
  tested: 'gap-tested',
};

function Missing({ gap }: { gap: Gap }) {
  const say = useSay();
  return <LevelLine level="warn">{say(GAP_WORDS[gap])}</LevelLine>;
}

function Chip({ children, run }: { children: string; run: () => void }) {
  return (
    <button type="button" className="matrix-chip" onClick={run}>
      <span className="cut">{children}</span>
    </button>
  );
}

const STATED_WORDS: Readonly<Record<Stated['in'], Key>> = {
  purpose: 'stated-purpose',
  description: 'stated-description',
  'first-page': 'first-page',
};

function StatedIn({ row: { stated, gaps } }: { row: MatrixRow }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const first = pageOrder(draft)[0];
  const several = draft.course.languages.length > 1;
  return (
    <div className="matrix-cell">
      {stated.map(({ in: place, lang }) => (
        <Chip
          key={`${place} ${lang}`}
          run={() => (place === 'first-page' && first ? goTo(first, lang) : goToField(place))}
        >
          {say(STATED_WORDS[place]) + (several ? ` · ${languageName(lang)}` : '')}
        </Chip>
      ))}
      {gaps.includes('stated') && (
        <>
          <Missing gap="stated" />
          <Button size="sm" look="link" onPress={() => goToField('purpose')}>
            {say('gap-stated-mend')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Pages are chips that lead to them; a menu says which pages and modules teach it. */
function TaughtOn({ row: { taught, gaps, competency } }: { row: MatrixRow }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const titleOf = useTitle();
  const entries = useTagEntries(competency);
  return (
    <div className="matrix-cell">
      {taught.map((page) => (
        <Chip key={page} run={() => goTo(page)}>
          {titleOf(page)}
        </Chip>
      ))}
      {gaps.includes('taught') && <Missing gap="taught" />}
      {!readOnly && (
        <Menu label={say('competency-tag-pages', { name: competency.subTheme })} entries={entries}>
          <Button size="sm" look="link" icon={ChevronDown}>
            {say('competency-pages')}
          </Button>
        </Menu>
      )}
    </div>
  );
}

function useTitle(): (page: Id) => string {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const order = pageOrder(draft);
  return (page) =>
    `${order.indexOf(page) + 1} · ${inLang(draft.heads[page]?.title, lang, draft.course) || say('untitled')}`;
}

function useTagEntries(tag: CompetencyTag): MenuEntry[] {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const titleOf = useTitle();
  const has = (one: { readonly competencies?: readonly CompetencyTag[] | undefined } | undefined): boolean =>
    (one?.competencies ?? []).some((each) => keyOf(each) === keyOf(tag));
  return draft.course.outline.flatMap((module, i) => [
    {
      id: `m ${module.id}`,
      label: say('competency-whole-module', {
        title: inLang(module.title, lang, draft.course) || say('untitled'),
      }),
      checked: has(module),
      apart: i > 0,
      run: () => toggleModule(module.id, tag),
    },
    ...module.items
      .flatMap((item) => (item.kind === 'pages' ? item.pages : []))
      .filter((page) => draft.heads[page]?.stage !== 'test')
      .map((page) => ({
        id: `p ${page}`,
        label: titleOf(page),
        checked: has(draft.heads[page]) || has(module),
        off: has(module),
        run: () => togglePage(page, tag),
      })),
  ]);
}

function goToQuestion(page: Id, block: Id): void {
  useQuestions.setState(NO_FILTER);
  setOpen({ mode: 'questions' });
  writeQuestion(questionKey(page, block));
}

function TestedBy({ row: { tested, gaps } }: { row: MatrixRow }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const numbers = useMemo(
    () => new Map(questionsIn(draft, lang).map(({ key, number }) => [key, number])),
    [draft, lang],
  );
  return (
    <div className="matrix-cell">
      {tested.map(({ page, block, final }) => (
        <Chip key={`${page} ${block}`} run={() => goToQuestion(page, block)}>
          {say(final ? 'competency-question-final' : 'competency-question', {
            n: numbers.get(questionKey(page, block)) ?? 0,
          })}
        </Chip>
      ))}
      {gaps.includes('tested') && (
        <>
          <Missing gap="tested" />
          <Button size="sm" look="link" onPress={() => setOpen({ mode: 'questions' })}>
            {say('gap-tested-mend')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Tags for what the course does not claim: the platform would not learn of them. */
function Strays({ strays }: { strays: readonly Unclaimed[] }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const names = new Map(strays.map(({ competency }) => [keyOf(competency), competency]));
  return (
    <div className="matrix-strays">
      <h2>{say('competency-strays')}</h2>
      <ul>
        {[...names].map(([key, tag]) => (
          <li key={key}>
            <CompetencyName tag={tag} />
            {!readOnly && (
              <Button size="sm" onPress={() => claim(tag)}>
                {say('competency-claim')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
