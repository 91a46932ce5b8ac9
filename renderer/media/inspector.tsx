import { Captions, Crop, Replace, Trash2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { attr } from '../../packager/course/blocks/attr.ts';
import { openDesk } from '../film/view.ts';
import { bytesInWords, languageName } from '../numbers.ts';
import { goTo, useProblems } from '../problems.ts';
import { showInspector, togglePane } from '../settings.ts';
import { setOpen, useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Empty } from '../ui/empty.tsx';
import { Checkbox } from '../ui/field.tsx';
import { LevelLine, Notice } from '../ui/severity.tsx';
import { assetUrl } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { removeFiles, replaceEverywhere, setBlock } from './actions.ts';
import { factsOf, GAP_WORDS, roleInWords, usePlaceOfUse } from './file-view.tsx';
import { type MediaFile, shortName } from './library.ts';
import { canChange, lookAt } from './pictures.ts';
import { RightsFields } from './rights.tsx';
import { type BlockUse, isOnPage, type Use } from './uses.ts';
import { choose, useLibrary, walkThrough } from './view.ts';
import { VoiceField } from './voice.tsx';

/** What is known of the chosen files and what can be done with them. */
export function MediaInspector({ files }: { files: readonly MediaFile[] }) {
  const say = useSay();
  const [first, ...more] = files;
  return (
    <aside className="pane media-inspector" aria-label={say('media-chosen')} data-pane="media-inspector">
      <span className="inspector-close">
        <IconButton
          icon={X}
          label={say('command-inspector')}
          keys="Ctrl I"
          small
          onPress={() => togglePane('inspector')}
        />
      </span>
      <div className="pane-body">
        {!first && (
          <Empty art="none" title={say('nothing-chosen')}>
            {say('media-choose-hint')}
          </Empty>
        )}
        {first && more.length === 0 && <OneFile key={first.id} file={first} />}
        {more.length > 0 && <ManyFiles files={files} />}
      </div>
    </aside>
  );
}

function ManyFiles({ files }: { files: readonly MediaFile[] }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const unused = files.filter((file) => file.uses.length === 0);
  return (
    <>
      <div className="group">
        <h2 className="media-title">{say('media-n-chosen', { n: files.length })}</h2>
        <p className="sm muted">{bytesInWords(files.reduce((sum, { asset }) => sum + asset.bytes, 0))}</p>
      </div>
      {!readOnly && (
        <div className="group">
          <h3>{say('media-rights-of-all')}</h3>
          <RightsFields ids={files.map((file) => file.id)} />
        </div>
      )}
      {!readOnly && unused.length > 0 && (
        <div className="group">
          <div>
            <Button icon={Trash2} onPress={() => removeFiles(unused.map((file) => file.id))}>
              {say('media-remove-unused', { n: unused.length })}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function OneFile({ file }: { file: MediaFile }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const { id, asset, uses, gaps } = file;
  const tellsPlace = useTellsPlace(file);
  return (
    <>
      <Look file={file} />
      <div className="group">
        <div>
          <h2 className="media-title">{shortName(asset)}</h2>
          <p className="sm muted">{[factsOf(file), bytesInWords(asset.bytes)].join(' · ')}</p>
        </div>
        {file.large && (
          <Notice level="warn" title={say('media-large-hint')}>
            {say('media-large-why')}
          </Notice>
        )}
        {tellsPlace && (
          <Notice level="warn" title={say('picture-tells-place')}>
            {say('picture-tells-place-why')}
          </Notice>
        )}
        {!readOnly && (
          <div className="row row-wrap">
            <FileTrigger
              acceptedFileTypes={[`${asset.mediaType.split('/')[0]}/*`, `.${asset.ext}`]}
              onSelect={(list) => list?.[0] && replaceEverywhere(id, list[0], choose)}
            >
              <Button size="sm" icon={Replace}>
                {say('media-replace')}
              </Button>
            </FileTrigger>
            {file.kind === 'picture' && canChange(asset) && (
              <Button size="sm" icon={Crop} onPress={() => useLibrary.setState({ editing: id })}>
                {say('picture-edit')}
              </Button>
            )}
            {(file.kind === 'video' || file.kind === 'sound') && (
              <Button size="sm" icon={Captions} onPress={() => openDesk(id)}>
                {say(file.kind === 'video' ? 'film-edit' : 'sound-edit')}
              </Button>
            )}
            {uses.length === 0 && (
              <Button size="sm" icon={Trash2} onPress={() => removeFiles([id])}>
                {say('media-remove')}
              </Button>
            )}
          </div>
        )}
      </div>
      <div className="group">
        <h3>{say('rights')}</h3>
        <RightsFields ids={[id]} />
        {(file.kind === 'video' || file.kind === 'sound') && <VoiceField id={id} />}
      </div>
      <div className="group">
        <h3>{say('media-used-on', { n: uses.length })}</h3>
        {uses.length === 0 && <p className="muted">{say('media-used-nowhere')}</p>}
        {!readOnly && gaps.length > 0 && (file.kind !== 'picture' || gaps.length > 1) && (
          <div>
            <Button size="sm" onPress={() => walkThrough(id)}>
              {say('media-walk-file', { n: gaps.length })}
            </Button>
          </div>
        )}
        <ul className="media-uses">
          {uses.map((use) => (
            <UseItem key={keyOf(use)} use={use} file={file} />
          ))}
        </ul>
      </div>
    </>
  );
}

/** Whether a photograph says where it was taken. */
function useTellsPlace({ id, asset, kind }: MediaFile): boolean {
  const [tells, setTells] = useState(false);
  useEffect(() => {
    let left = false;
    if (kind === 'picture' && canChange(asset))
      void lookAt(id, asset).then((reply) => !left && setTells(reply.ok && reply.value.tellsPlace));
    return () => {
      left = true;
    };
  }, [id, asset, kind]);
  return tells;
}

const keyOf = (use: Use): string =>
  isOnPage(use) ? [use.page, use.lang, use.block, use.as].join(' ') : `${use.as} ${use.item?.id}`;

/** The file itself, large enough to see or hear. */
function Look({ file }: { file: MediaFile }) {
  const { id, asset, kind } = file;
  const url = assetUrl(id);
  if (kind === 'picture')
    return (
      <div className="media-look">
        <img src={url} alt={shortName(asset)} />
      </div>
    );
  if (kind === 'video')
    return (
      <div className="media-look">
        {/* biome-ignore lint/a11y/useMediaCaption: the author looks at the file itself; captions belong to its places */}
        <video src={url} controls preload="metadata" aria-label={shortName(asset)} />
      </div>
    );
  if (kind !== 'sound') return null;
  return (
    <div className="media-listen">
      {/* biome-ignore lint/a11y/useMediaCaption: sound has a transcript instead (WCAG 1.2.1) */}
      <audio src={url} controls preload="metadata" aria-label={shortName(asset)} />
    </div>
  );
}

/** One place: leads there, says what is missing there, and lets a picture be described on the spot. */
function UseItem({ use, file }: { use: Use; file: MediaFile }) {
  const say = useSay();
  const place = usePlaceOfUse();
  const role = roleInWords(use, say);
  const gaps = file.gaps.filter((gap) =>
    isOnPage(use)
      ? gap.page === use.page && gap.lang === use.lang && gap.place === use.block
      : use.as === 'resource' && gap.place === use.item?.id,
  );
  const isImage = isOnPage(use) && use.as === 'shown' && use.node.type === 'image';
  return (
    <li>
      <button type="button" className="place-link" onClick={() => goToUse(use)}>
        {place(use)}
      </button>
      {role && <span className="sm muted"> · {role}</span>}
      {isImage ? (
        <Description use={use} />
      ) : (
        gaps.map((gap) => (
          <div key={`${gap.kind}${gap.lang}`} className="sm">
            <LevelLine level="warn">
              {say(GAP_WORDS[gap.kind])}
              {!isOnPage(use) && ` (${languageName(gap.lang)})`}
            </LevelLine>
          </div>
        ))
      )}
    </li>
  );
}

/** Leads to where a file is used. */
export function goToUse(use: Use): void {
  if (isOnPage(use)) {
    goTo(use.page, use.lang, use.block);
    return;
  }
  setOpen({ mode: use.as === 'logo' ? 'design' : 'write' });
  if (use.as !== 'thumbnail') return;
  showInspector();
  useProblems.setState({ form: '/thumbnail' });
}

/** The description of a picture in one place and one language. */
export function Description({ use, autoFocus }: { use: BlockUse; autoFocus?: boolean }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const { page, lang, block, node } = use;
  const alt = attr<string>(node, 'alt');
  const decorative = attr<boolean>(node, 'decorative');
  if (readOnly)
    return <p className="muted">{decorative ? say('access-decoration') : alt || say('gap-description')}</p>;
  return (
    <>
      {!decorative && (
        <DraftField
          label={say('image-alt')}
          lang={lang}
          lines={2}
          {...(autoFocus && { autoFocus })}
          placeholder={say('image-alt-example')}
          value={alt}
          onCommit={(text) => setBlock(page, lang, block, { alt: text.trim() })}
        />
      )}
      <Checkbox checked={decorative} onChange={(on) => setBlock(page, lang, block, { decorative: on })}>
        {say('image-decorative')}
      </Checkbox>
    </>
  );
}
