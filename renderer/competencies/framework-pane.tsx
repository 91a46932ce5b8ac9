import { Trash2, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FileTrigger, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Failure } from '../../packager/api.ts';
import {
  type FrameworkCompetency,
  type FrameworkKind,
  findCompetencies,
} from '../../packager/platform/competencies/framework.ts';
import { keyOf, nameIn, tagOf } from '../../packager/platform/competencies/names.ts';
import { dateInWords } from '../numbers.ts';
import { inSentences } from '../sentences.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { Notice } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { claim, importFramework, removeFramework, unclaim } from './actions.ts';
import { useFramework, useLooked } from './view.ts';

const KIND_WORDS: Readonly<Record<FrameworkKind, Key>> = {
  portal: 'framework-portal',
  list: 'framework-list',
  frac: 'framework-frac',
};

/** The framework, to be searched in English and Hindi; what is ticked the course claims. */
export function FrameworkPane() {
  const say = useSay();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { looked } = useLooked();
  const all = useFramework((f) => f.competencies);
  const shown = useMemo(() => findCompetencies(all, looked), [all, looked]);
  return (
    <section className="pane competencies-list" aria-label={say('framework')} data-pane="framework">
      <div className="competencies-filters">
        <SearchField
          label={say('competency-find', { n: all.length })}
          value={looked}
          onChange={(words) => useLooked.setState({ looked: words })}
        />
      </div>
      {shown.length === 0 ? (
        <div className="competencies-none">
          <Empty
            art="none"
            title={say('competency-none-such')}
            actions={
              <Button size="sm" onPress={() => useLooked.setState({ looked: '' })}>
                {say('clear-search')}
              </Button>
            }
          >
            {say('competency-none-such-hint')}
          </Empty>
        </div>
      ) : (
        <Rows shown={shown} />
      )}
      <Sources onFailure={setFailure} />
      {failure && <Refused failure={failure} onClose={() => setFailure(null)} />}
    </section>
  );
}

function Rows({ shown }: { shown: readonly FrameworkCompetency[] }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const inHindi = useSettings((s) => s.lang) === 'hi';
  const claims = useOpen((o) => o.draft.course.competencies);
  const claimed = useMemo(() => new Set(claims.map((one) => keyOf(tagOf(one)))), [claims]);
  const groups = useMemo(() => {
    const byTheme = new Map<string, FrameworkCompetency[]>();
    for (const one of shown) {
      const theme = [one.area, one.theme].join(' › ');
      byTheme.set(theme, [...(byTheme.get(theme) ?? []), one]);
    }
    return [...byTheme];
  }, [shown]);
  return (
    <ListBox
      className="competencies-rows"
      aria-label={say('competencies')}
      selectionMode={readOnly ? 'none' : 'multiple'}
      selectedKeys={claimed}
      onSelectionChange={(keys) => {
        const next = keys === 'all' ? new Set(shown.map(keyOf)) : keys;
        for (const one of shown) {
          const isNow = next.has(keyOf(one));
          if (isNow !== claimed.has(keyOf(one))) (isNow ? claim : unclaim)(one);
        }
      }}
    >
      {groups.map(([name, list]) => (
        <ListBoxSection key={name} id={name}>
          <Header className="competency-head" lang={inHindi ? 'hi' : 'en'}>
            {list
              .slice(0, 1)
              .map(({ area, theme }) =>
                [area, theme].map((each) => (inHindi ? nameIn(each, 'hi') : each)).join(' › '),
              )}
          </Header>
          {list.map((one) => (
            <ListBoxItem
              key={keyOf(one)}
              id={keyOf(one)}
              className="competency-option"
              textValue={one.subTheme}
            >
              <Check />
              <Option one={one} inHindi={inHindi} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

/** Its name, and whose work asks for it where FRAC says so. */
function Option({ one, inHindi }: { one: FrameworkCompetency; inHindi: boolean }) {
  const own = one.hindi ?? nameIn(one.subTheme, 'hi');
  const uses = (one.uses ?? []).map(({ position, role }) => [position, role].filter(Boolean).join(' › '));
  return (
    <span className="competency-name">
      <span lang="en">{one.subTheme}</span>
      {inHindi && own !== one.subTheme && (
        <span className="sm muted" lang="hi">
          {own}
        </span>
      )}
      {uses.length > 0 && <span className="sm muted">{uses.slice(0, 3).join(', ')}</span>}
    </span>
  );
}

/** Where the list comes from, whether it has identifiers, and how to bring another. */
function Sources({ onFailure }: { onFailure: (failure: Failure | null) => void }) {
  const say = useSay();
  const frameworks = useFramework((f) => f.frameworks);
  const hasPortal = frameworks.some(({ kind }) => kind === 'portal');
  return (
    <footer className="competencies-sources">
      {frameworks.map(({ id, kind, name, count, version, importedAt }) => (
        <div key={id} className="row">
          <span className="sm grow">
            <b>{name}</b>{' '}
            <span className="muted">
              {say(KIND_WORDS[kind], { n: count, date: dateInWords(new Date(importedAt)) })}{' '}
              <span className="mono" dir="ltr">
                {version}
              </span>
            </span>
          </span>
          <IconButton
            icon={Trash2}
            small
            label={say('framework-remove', { name })}
            onPress={() => void removeFramework(id, name).then(onFailure)}
          />
        </div>
      ))}
      <p className="sm muted">{say(hasPortal ? 'framework-identifiers' : 'framework-names-only')}</p>
      <FileTrigger
        acceptedFileTypes={['.json', '.csv', '.tsv', '.txt']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) void importFramework(file).then(onFailure);
        }}
      >
        <Button size="sm" icon={Upload}>
          {say('framework-import')}
        </Button>
      </FileTrigger>
    </footer>
  );
}

/** Why a file was not taken in, each fault with its line. */
function Refused({ failure, onClose }: { failure: Failure; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog
      title={say('framework-import')}
      width="wide"
      onClose={onClose}
      actions={
        <Button look="primary" size="lg" onPress={onClose}>
          {say('close')}
        </Button>
      }
    >
      <Notice level="block" title={failure.what || say('engine-silent')}>
        {inSentences(failure.why, failure.how)}
      </Notice>
      <ul className="framework-faults">
        {failure.problems?.map(({ what, why, how }) => (
          <li key={what}>
            <span>{what}</span>
            <span className="sm muted">{inSentences(why, how)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
