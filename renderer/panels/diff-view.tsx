import { useMemo } from 'react';
import { type Course, inLang, type Stage, type Text } from '../../packager/course/course.ts';
import type { PageDiff } from '../../packager/course/diff/course.ts';
import { settingName, shownValue } from '../../packager/course/diff/names.ts';
import type { BlockDiff, DocDiff, SettingChange } from '../../packager/course/diff/page.ts';
import type { Piece } from '../../packager/course/diff/words.ts';
import type { TermDiff } from '../../packager/course/glossary/diff.ts';
import { languageName } from '../numbers.ts';
import { useSettings } from '../settings.ts';
import { STAGE_WORDS } from '../ui/stage.tsx';
import { type Key, useSay } from '../words.tsx';
import './diff-view.css';

/** One below the other with what changed marked in the text, or the two versions beside each other. */
export type DiffLayout = 'inline' | 'beside';

/** Text in which what went is struck through and what came is underlined; read aloud as such. */
function Pieces({ pieces, without }: { pieces: readonly Piece[]; without?: Piece['kind'] }) {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, i) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, told apart by nothing but their place
      if (kind === 'gone') return <del key={i}>{text}</del>;
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      if (kind === 'new') return <ins key={i}>{text}</ins>;
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      return <span key={i}>{text}</span>;
    });
}

/** Settings that differ, each with both values. */
export function SettingChanges({ changes }: { changes: readonly SettingChange[] }) {
  const lang = useSettings((s) => s.lang);
  return (
    <dl className="diff-settings">
      {changes.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{settingName(name, lang)}</dt>
          <dd>
            <del>{shownValue(before)}</del> <span aria-hidden="true">→</span> <ins>{shownValue(after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const TERM_KINDS: Readonly<Record<TermDiff['kind'], Key>> = {
  added: 'diff-term-added',
  removed: 'diff-term-removed',
  changed: 'diff-term-changed',
};

/** Terms of the glossary that differ, each with what became of its words. */
export function TermChanges({
  terms,
  course,
  lang,
}: {
  terms: readonly TermDiff[];
  course: Course;
  lang: string;
}) {
  const say = useSay();
  const uiLang = useSettings((s) => s.lang);
  return terms.map(({ id, kind, word, texts }) => (
    <div key={id} className="diff-page">
      <p>
        <b lang={lang}>{inLang(word, lang, course) || say('term-new')}</b>{' '}
        <span className="sm muted">{say(TERM_KINDS[kind])}</span>
      </p>
      <dl className="diff-settings">
        {texts.map(({ field, lang: of, text }) => (
          <div key={`${field} ${of}`}>
            <dt>
              {settingName(field, uiLang)} · {languageName(of)}
            </dt>
            <dd lang={of}>
              <Pieces pieces={text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

function Block({ block, layout }: { block: BlockDiff; layout: DiffLayout }) {
  const say = useSay();
  return (
    <div className={`diff-block ${block.kind}`}>
      {block.kind === 'moved' && <span className="diff-fact">{say('diff-block-moved')}</span>}
      {block.onlyForm && <span className="diff-fact">{say('diff-form')}</span>}
      {layout === 'beside' ? (
        <div className="diff-beside">
          <p>
            <Pieces pieces={block.text} without="new" />
          </p>
          <p>
            <Pieces pieces={block.text} without="gone" />
          </p>
        </div>
      ) : (
        <p>
          <Pieces pieces={block.text} />
        </p>
      )}
      {block.settings.length > 0 && <SettingChanges changes={block.settings} />}
    </div>
  );
}

/** Blocks that changed, and those that did not as a count between them. */
function groups(blocks: readonly BlockDiff[]): (BlockDiff | number)[] {
  const out: (BlockDiff | number)[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind !== 'same') out.push(block);
    else if (typeof last === 'number') out[out.length - 1] = last + 1;
    else out.push(1);
  }
  return out;
}

function Document({ doc, layout }: { doc: DocDiff; layout: DiffLayout }) {
  const say = useSay();
  const parts = useMemo(() => groups(doc.blocks), [doc]);
  return (
    <section className="diff-doc" lang={doc.lang} aria-label={languageName(doc.lang)}>
      {parts.map((part, i) =>
        typeof part === 'number' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of unchanged blocks has no identity
          <p key={i} className="diff-same quiet sm" lang={document.documentElement.lang}>
            {say('diff-same-blocks', { n: part })}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks without an id are told apart by their place
          <Block key={i} block={part} layout={layout} />
        ),
      )}
    </section>
  );
}

/** All that became of one page. */
export function PageDiffView(props: { diff: PageDiff; course: Course; lang: string; layout: DiffLayout }) {
  const { diff, course, lang, layout } = props;
  const say = useSay();
  const title = (text: Text) => inLang(text, lang, course) || say('untitled');
  const { moved, renamed, stage, comments, docs } = diff;
  const stageWord = (s: Stage | undefined) => (s ? say(STAGE_WORDS[s]) : '–');
  return (
    <div className="diff-page">
      {renamed && (
        <p className="diff-fact">
          {say('diff-renamed')} <del lang={lang}>{title(renamed)}</del> <span aria-hidden="true">→</span>{' '}
          <ins lang={lang}>{title(diff.title)}</ins>
        </p>
      )}
      {moved && (
        <p className="diff-fact">
          {moved.module
            ? say('diff-moved-into', { from: moved.from, to: moved.to, module: title(moved.module) })
            : say('diff-moved', { from: moved.from, to: moved.to })}
        </p>
      )}
      {stage && (
        <p className="diff-fact">
          {say('stage')}: <del>{stageWord(stage.before)}</del> <span aria-hidden="true">→</span>{' '}
          <ins>{stageWord(stage.after)}</ins>
        </p>
      )}
      {comments && <p className="diff-fact">{say('diff-comments', { ...comments })}</p>}
      {docs.map((doc) => (
        <div key={doc.lang}>
          {(docs.length > 1 || course.languages.length > 1) && (
            <p className="diff-fact">{languageName(doc.lang)}</p>
          )}
          <Document doc={doc} layout={layout} />
        </div>
      ))}
    </div>
  );
}
