import { ChevronDown, ChevronUp } from 'lucide-react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import type { AssetId } from '../../packager/course/course.ts';
import { bytesInWords } from '../numbers.ts';
import { Glyph } from '../ui/button.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { AccessState, FileThumb, factsOf, KIND_ICONS, KIND_WORDS } from './file-view.tsx';
import { type Column as FileColumn, type MediaFile, shortName } from './library.ts';
import { useLibrary } from './view.ts';

const ROW = 50;
const HEAD = 32;

const COLUMNS: readonly {
  readonly id: FileColumn;
  readonly word: Key;
  readonly width: number | `${number}fr`;
  readonly min: number;
  readonly end?: true;
}[] = [
  { id: 'name', word: 'media-name', width: '2fr', min: 180 },
  { id: 'bytes', word: 'size', width: 84, min: 84, end: true },
  { id: 'used', word: 'media-used', width: 84, min: 84, end: true },
  { id: 'access', word: 'media-access', width: 164, min: 164 },
  { id: 'licence', word: 'licence', width: '0.9fr', min: 110 },
  { id: 'source', word: 'source', width: '1.2fr', min: 100 },
  { id: 'permission', word: 'permission', width: '1fr', min: 104 },
];

/** All files as rows, one tab stop; only those in view are drawn. `onOpen` is asked for by Enter or a double press. */
export function MediaTable(props: {
  files: readonly MediaFile[];
  chosen: ReadonlySet<AssetId>;
  onOpen: () => void;
}) {
  const { files, chosen, onOpen } = props;
  const say = useSay();
  const { column, down } = useLibrary((v) => v.sort);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: ROW, headingHeight: HEAD }}>
      <Table
        className="media-table"
        aria-label={say('mode-media')}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          useLibrary.setState({
            chosen: new Set(keys === 'all' ? files.map((f) => f.id) : ([...keys] as AssetId[])),
          })
        }
        onRowAction={onOpen}
        sortDescriptor={{ column, direction: down ? 'descending' : 'ascending' }}
        onSortChange={(sort) =>
          useLibrary.setState({
            sort: { column: sort.column as FileColumn, down: sort.direction === 'descending' },
          })
        }
      >
        <TableHeader className="media-head">
          <Column id="picture" width={96} minWidth={96} textValue={say('picture')}>
            <span className="vh">{say('picture')}</span>
          </Column>
          {COLUMNS.map(({ id, word, width, min, end }) => (
            <Column
              key={id}
              id={id}
              width={width}
              minWidth={min}
              allowsSorting
              isRowHeader={id === 'name'}
              textValue={say(word)}
              className={end ? 'media-col end' : 'media-col'}
            >
              {({ sortDirection }) => (
                <span className="media-col-in">
                  <span className="cut">{say(word)}</span>
                  {sortDirection && (
                    <Glyph of={sortDirection === 'descending' ? ChevronDown : ChevronUp} size="s" />
                  )}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={files}>{(file) => <FileRow file={file} />}</TableBody>
      </Table>
    </Virtualizer>
  );
}

function FileRow({ file }: { file: MediaFile }) {
  const say = useSay();
  const { asset, kind, uses } = file;
  return (
    <Row id={file.id} className="media-row" textValue={asset.name}>
      <Cell>
        <FileThumb file={file} />
      </Cell>
      <Cell>
        <span className="media-name" title={asset.name}>
          <span className="quiet">
            <Glyph of={KIND_ICONS[kind]} size="s" />
          </span>
          <span className="vh">{say(KIND_WORDS[kind])}</span>
          <span className="cut">{shortName(asset)}</span>
        </span>
        <span className="sm muted cut media-facts">{factsOf(file)}</span>
      </Cell>
      <Cell className="end num muted">
        {file.large ? (
          <span className="sev c-warn" title={say('media-large-hint')}>
            <LevelMark level="warn" />
            <span className="vh">{say('media-large-hint')}</span>
            {bytesInWords(asset.bytes)}
          </span>
        ) : (
          bytesInWords(asset.bytes)
        )}
      </Cell>
      <Cell className="end num">
        {uses.length > 0 ? uses.length : <span className="quiet">{say('media-nowhere')}</span>}
      </Cell>
      <Cell>
        <AccessState file={file} />
      </Cell>
      <Cell>
        <Known words={asset.licence} needed={!asset.permission?.trim()} />
      </Cell>
      <Cell>
        <Known words={asset.source} needed />
      </Cell>
      <Cell>
        <Known words={asset.permission} needed={false} />
      </Cell>
    </Row>
  );
}

/** What is known of a right; where a person has still to say it, that is said. */
function Known({ words, needed }: { words: string | undefined; needed: boolean }) {
  const say = useSay();
  if (words?.trim())
    return (
      <span className="cut media-known" title={words}>
        {words}
      </span>
    );
  return needed ? (
    <span className="c-person">{say('rights-unknown')}</span>
  ) : (
    <span className="quiet">–</span>
  );
}
