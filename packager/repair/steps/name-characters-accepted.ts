import { IMS } from '../../check/kinds.ts';
import { attributeOf, elementsIn, textOf } from '../../check/manifest/elements.ts';
import { XML_NS } from '../../check/manifest/manifest.ts';
import type { XapiCourse } from '../../check/manifest/xapi-course.ts';
import { folderOf, resolve } from '../../check/package/reference.ts';
import type { PackageView } from '../../check/package/view.ts';
import type { PackageKind } from '../../read/kind.ts';
import { readdress } from '../address.ts';
import { type Draft, mayBeText } from '../draft.ts';
import { ManifestText } from '../manifest-text.ts';
import { Renaming, type TextRenaming } from '../renaming.ts';
import { renamed, safeNames } from '../safe-names.ts';
import type { Step } from '../step.ts';
import { XmlText } from '../xml-text.ts';

/** Packages whose texts name their files in ways that are known here. */
const KINDS: readonly PackageKind[] = [...IMS, 'cmi5', 'tincan', 'html'];
/** Programs whose words cannot be read. */
const OPAQUE = /\.(?:swf|wasm|jar|class|dcr)$/i;
/** Bytes of text times names above which looking would take minutes. */
const MOST = 2e10;

const step: Step = {
  id: 'name-characters-accepted',
  words: {
    en: {
      what: 'Names of files and folders that every receiver takes',
      why: 'iGOT refuses a package with a space or any other letter than A–Z, 0–9, “_”, “.” and “-” in a name.',
      changes: {
        renamed: '“{from}” is now “{name}”',
        rewritten: '{count, plural, one {An address is} other {# addresses are}} changed to the new names',
        unclear: 'Left: {by} names “{from}” in a way that cannot be followed with certainty',
        program: 'Left: nothing names “{from}” but perhaps a program that cannot be looked into',
        many: 'Left: {count, number} names in so much text are more than can be followed; “{from}” is the first',
        manifest: 'Left: the manifest cannot be changed with certainty, so “{from}” keeps its name',
      },
    },
    hi: {
      what: 'फ़ाइलों और फ़ोल्डरों के नाम, जो हर मंच ले',
      why: 'iGOT ऐसा पैकेज नहीं लेता जिसके किसी नाम में ख़ाली जगह हो या A–Z, 0–9, “_”, “.” और “-” के सिवा कुछ और।',
      changes: {
        renamed: '“{from}” अब “{name}” है',
        rewritten: '{count, plural, one {एक पता} other {# पते}} नए नामों में बदले',
        unclear: 'वैसा ही है: {by} में “{from}” का नाम ऐसे आता है कि पक्का नहीं कहा जा सकता',
        program: 'वैसा ही है: “{from}” का नाम कहीं नहीं लिखा, पर किसी ऐसे प्रोग्राम में हो सकता है जिसे पढ़ा नहीं जा सकता',
        many: 'वैसा ही है: इतने पाठ में {count, number} नाम देखे नहीं जा सकते; पहला “{from}” है',
        manifest: 'वैसा ही है: मैनिफ़ेस्ट पक्के तौर पर बदला नहीं जा सकता, इसलिए “{from}” का नाम वही है',
      },
    },
  },
  async *mend(draft) {
    const view = await draft.view();
    const wanted = safeNames(draft.paths, new Set());
    const [[first] = []] = wanted;
    if (first === undefined || !KINDS.includes(view.kind)) return;
    const letters = draft.paths.filter(mayBeText).reduce((sum, path) => sum + draft.size(path), 0);
    if (letters * wanted.size > MOST) {
      yield { key: 'many', file: first, data: { from: first, count: wanted.size }, left: true };
      return;
    }
    const manifest = await ManifestText.of(draft);
    const structure = view.xapi && (await XmlText.at(draft, view.xapi.path));
    if (view.manifestPath !== undefined && !manifest && !structure) {
      for (const from of wanted.keys()) yield { key: 'manifest', file: from, data: { from }, left: true };
      return;
    }
    const looking = new Renaming(draft, wanted);
    const seen = await lookThrough(draft, looking, view.manifestPath);
    const lost = manifest ? lostAddresses(manifest, looking) : lostLaunches(view.xapi, looking);
    const keep = new Set<string>();
    const isOpaque = draft.paths.some((path) => OPAQUE.test(path));
    const launched = launchedPaths(view);
    for (const from of wanted.keys()) {
      const by = lost.some((path) => isIn(path, from))
        ? view.manifestPath
        : seen.find(({ unclear }) => unclear.has(from))?.file;
      const isNamed = launched.some((path) => isIn(path, from)) || seen.some(({ named }) => named.has(from));
      if (by === undefined && (isNamed || !isOpaque)) continue;
      keep.add(from);
      yield by === undefined
        ? { key: 'program', file: from, data: { from }, left: true }
        : { key: 'unclear', file: from, data: { from, by }, left: true };
    }
    const names = safeNames(draft.paths, keep);
    if (names.size === 0) return;

    const renaming = new Renaming(draft, names);
    const texts = await lookThrough(draft, renaming, view.manifestPath);
    const inManifest =
      (manifest ? readdressManifest(manifest, renaming) : 0) +
      (structure && view.xapi ? readdressLaunches(structure, view.xapi, renaming) : 0);
    for (const { file, edits } of texts) await draft.edit(file, edits);
    await manifest?.save();
    await structure?.save();
    draft.rename(new Map(draft.paths.map((path) => [path, renamed(path, names)])));
    for (const [from, name] of names)
      yield { key: 'renamed', file: renamed(from, names), data: { from, name } };
    const path = view.manifestPath;
    if (path !== undefined && inManifest > 0)
      yield { key: 'rewritten', file: renamed(path, names), data: { count: inManifest } };
    for (const { file, edits } of texts) {
      if (edits.length > 0)
        yield { key: 'rewritten', file: renamed(file, names), data: { count: edits.length } };
    }
  },
};
export default step;

/** What every text of the package says of renamed files; the manifest has addresses of its own kind. */
async function lookThrough(
  draft: Draft,
  renaming: Renaming,
  manifestPath: string | undefined,
): Promise<TextRenaming[]> {
  const texts: TextRenaming[] = [];
  for (const file of draft.paths) {
    if (file !== manifestPath && mayBeText(file)) texts.push(await renaming.of(file));
  }
  return texts;
}

const launchedPaths = ({ manifest, xapi }: PackageView): readonly string[] =>
  [...(manifest?.resources ?? []), ...(xapi?.launches ?? [])].flatMap(({ target }) =>
    target.kind === 'file' ? target.path : [],
  );

const isIn = (path: string, fileOrFolder: string): boolean =>
  path === fileOrFolder || path.startsWith(`${fileOrFolder}/`);

/** Launches of cmi5.xml or tincan.xml whose files get new names; no address where it cannot be changed part by part. */
function launchesMoved({ path, launches }: XapiCourse, renaming: Renaming) {
  return launches.flatMap(({ element, address, target }) => {
    const to = target.kind === 'file' ? renaming.newPath(target.path) : undefined;
    if (target.kind !== 'file' || to === undefined) return [];
    return [{ element, file: target.path, now: readdress(address, folderOf(path), target.path, to) }];
  });
}

const lostLaunches = (course: XapiCourse | undefined, renaming: Renaming): readonly string[] =>
  course ? launchesMoved(course, renaming).flatMap(({ file, now }) => (now === undefined ? file : [])) : [];

/** Changes the addresses that are launched; how many. */
function readdressLaunches(text: XmlText, course: XapiCourse, renaming: Renaming): number {
  const moved = launchesMoved(course, renaming);
  for (const { element, now } of moved) if (now !== undefined) text.setText(element, now);
  return moved.length;
}

/** An address of the manifest, and how another is written in its place. */
interface ManifestAddress {
  readonly url: string;
  /** What it is relative to. */
  readonly from: string;
  put(now: string): void;
}

/** The addresses of the manifest, its xml:base and the files of its metadata too. */
function* addressesOf(text: ManifestText): Generator<ManifestAddress> {
  const { manifest } = text;
  for (const { element, href } of manifest.resources.flatMap((r) => [r, ...r.files])) {
    if (!href) continue;
    const from = manifest.baseOf(element);
    yield { url: href.value, from, put: (now) => text.setValue(element, href, now) };
  }
  for (const element of elementsIn(manifest.root)) {
    const outside = element.parent ? manifest.baseOf(element.parent) : folderOf(manifest.path);
    const base = attributeOf(element, 'base', XML_NS);
    if (base) yield { url: base.value, from: outside, put: (now) => text.setValue(element, base, now) };
    const place = element.local === 'location' ? textOf(element) : '';
    if (place === '' || place.trim() !== place) continue;
    yield { url: place, from: manifest.baseOf(element), put: (now) => text.setText(element, now) };
  }
}

/** What an address names that gets a new name, and the address then; none where it cannot be changed part by part. */
function moved({ url, from }: ManifestAddress, renaming: Renaming) {
  const target = resolve(url, from);
  const to = target.kind === 'file' ? renaming.newPath(target.path) : undefined;
  if (target.kind !== 'file' || to === undefined) return undefined;
  return { file: target.path, now: readdress(url, from, target.path, to) };
}

const lostAddresses = (text: ManifestText, renaming: Renaming): readonly string[] =>
  [...addressesOf(text)].flatMap((address) => {
    const to = moved(address, renaming);
    return to && to.now === undefined ? to.file : [];
  });

/** Changes the addresses of the manifest; how many. */
function readdressManifest(text: ManifestText, renaming: Renaming): number {
  let count = 0;
  for (const address of addressesOf(text)) {
    const now = moved(address, renaming)?.now;
    if (now === undefined || now === address.url) continue;
    address.put(now);
    count++;
  }
  return count;
}
