/** The manifest of a SCORM or IMS package as a text that is changed by position. */
import type { Manifest } from '../check/manifest/manifest.ts';
import type { Draft } from './draft.ts';
import { XmlText } from './xml-text.ts';

export class ManifestText extends XmlText {
  readonly manifest: Manifest;

  private constructor(draft: Draft, manifest: Manifest, text: string) {
    super(draft, manifest.path, text);
    this.manifest = manifest;
  }

  /** Undefined where there is no manifest, or one that is not well-formed XML in UTF-8. */
  static async of(draft: Draft): Promise<ManifestText | undefined> {
    const { manifest } = await draft.view();
    const text = manifest && (await XmlText.wellFormed(draft, manifest.path));
    return manifest && text !== undefined ? new ManifestText(draft, manifest, text) : undefined;
  }
}
