/**
 * A lesson of a package: an item of its table of contents that opens a file.
 * The page finds it in the manifest by its identifier (page/manifest.ts); this
 * is what the robot and the rules ask of it.
 */
export interface Activity {
  /** Of the item. */
  readonly identifier: string;
  readonly title: string;
  /** Its resource is an asset, which shows something and says nothing to the platform. */
  readonly asset: boolean;
  /** Pass mark from 0 to 1, where the manifest gives one. */
  readonly passMark?: number;
}
