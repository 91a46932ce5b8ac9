import { Link2, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type Id, inLang, type Lang } from '../../packager/course/course.ts';
import { foldedWord, type TermUse } from '../../packager/course/glossary/glossary.ts';
import { openDialog } from '../dialogs.ts';
import { languageName } from '../numbers.ts';
import { goTo } from '../problems.ts';
import { pageOrder, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Empty } from '../ui/empty.tsx';
import { useSay } from '../words.tsx';
import { deleteTerms, setTerm } from './actions.ts';
import type { ListedTerm } from './list.ts';
import { useGlossary } from './view.ts';

/** One term: its word and meaning in each language side by side, and where it is linked. */
export function TermDetail({ chosen, any }: { chosen: readonly ListedTerm[]; any: boolean }) {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const languages = useOpen((o) => o.draft.course.languages);
  const readOnly = useOpen((o) => o.readOnly);
  const enter = useGlossary((v) => v.enter);
  const box = useRef<HTMLDivElement>(null);
  const [first] = chosen;
  const id = first?.id;
  useEffect(() => {
    if (!enter || id === undefined) return;
    useGlossary.setState({ enter: false });
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [enter, id]);
  if (!first) return any ? <Empty art="none" title={say('glossary-choose-hint')} /> : null;
  const remove = !readOnly && (
    <Button
      look="danger"
      size="sm"
      icon={Trash2}
      onPress={() => deleteTerms(new Set(chosen.map((one) => one.id)))}
    >
      {say(chosen.length > 1 ? 'terms-delete' : 'term-delete')}
    </Button>
  );
  if (chosen.length > 1)
    return (
      <div className="term-many">
        <p>{say('glossary-chosen', { n: chosen.length })}</p>
        {remove}
      </div>
    );
  return (
    <>
      <div className="term-head">
        <h1 className="grow cut" {...(first.word && { lang })}>
          {first.word || say('term-new')}
        </h1>
        {remove}
      </div>
      <div className="term-body" ref={box}>
        <div className="term-languages">
          {languages.map((one) => (
            <Words key={one} term={first} lang={one} alone={languages.length === 1} />
          ))}
        </div>
        <Uses id={first.id} uses={first.uses} />
      </div>
    </>
  );
}

function Words({ term: { id, term }, lang, alone }: { term: ListedTerm; lang: Lang; alone: boolean }) {
  const say = useSay();
  const glossary = useOpen((o) => o.draft.course.glossary);
  const isTwice = (word: string): boolean =>
    word.trim() !== '' &&
    !!glossary?.some(
      (other) => other.id !== id && foldedWord(other.term[lang] ?? '', lang) === foldedWord(word, lang),
    );
  const word = term.term[lang] ?? '';
  return (
    <fieldset className="term-words">
      {!alone && <legend>{languageName(lang)}</legend>}
      <DraftField
        label={say('term')}
        lang={lang}
        value={word}
        {...(isTwice(word) && { fault: say('term-twice', { word }) })}
        onCommit={(words) => setTerm(id, 'term', lang, words)}
      />
      <DraftField
        label={say('meaning')}
        {...(!term.meaning[lang] && { hint: say('meaning-hint') })}
        lang={lang}
        lines={4}
        value={term.meaning[lang] ?? ''}
        onCommit={(words) => setTerm(id, 'meaning', lang, words)}
      />
    </fieldset>
  );
}

/** The pages that lead to a term; each line goes to the block. */
function Uses({ id, uses }: { id: Id; uses: readonly TermUse[] }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const readOnly = useOpen((o) => o.readOnly);
  const { course, heads } = draft;
  const order = pageOrder(draft);
  return (
    <section className="term-uses">
      <div className="row">
        <h2 className="grow">{say('term-used')}</h2>
        {!readOnly && (
          <Button size="sm" icon={Link2} onPress={() => openDialog({ kind: 'link-terms', term: id })}>
            {say('terms-link')}
          </Button>
        )}
      </div>
      {uses.length === 0 ? (
        <p className="muted">{say('term-used-nowhere')}</p>
      ) : (
        <ul>
          {uses.map(({ page, lang, block, words }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: links of one block are told apart by nothing but their place
            <li key={i}>
              <button type="button" className="term-use" onClick={() => goTo(page, lang, block)}>
                <span className="cut" lang={lang}>
                  {order.indexOf(page) + 1} · {inLang(heads[page]?.title, lang, course) || say('untitled')}
                </span>
                <span className="sm muted cut">
                  <span lang={lang}>“{words}”</span>
                  {course.languages.length > 1 && ` · ${languageName(lang)}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
