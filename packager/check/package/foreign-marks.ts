/** Marks by which files of authoring programs are known: their projects, and what they publish. */
import { extensionOf } from './reference.ts';

/** Files in which authoring programs keep what their authors write. */
const PROJECTS: readonly {
  readonly tool: string;
  readonly extensions: readonly string[];
  readonly inside?: readonly string[];
}[] = [
  { tool: 'Articulate Storyline', extensions: ['story'], inside: ['story/story.xml'] },
  { tool: 'Adobe Captivate', extensions: ['cptx', 'cpvc'] },
  { tool: 'QuizMaker', extensions: ['quiz'] },
  { tool: 'Lectora', extensions: ['awt', 'awtx'] },
  { tool: 'Camtasia', extensions: ['tscproj', 'cmproj', 'camproj'] },
  { tool: 'ActivePresenter', extensions: ['approj'] },
  { tool: 'Xerte', extensions: [], inside: ['preview.xml', 'template.xml', 'data.xml'] },
  { tool: 'Adapt', extensions: [], inside: ['Gruntfile.js', 'src/course/config.json'] },
];

/** What programs leave beside the pages they publish. */
export const PUBLISHED: readonly { readonly tool: string; readonly mark: RegExp }[] = [
  { tool: 'Articulate Storyline', mark: /(^|\/)story(_html5)?\.html$|^story_content\// },
  { tool: 'Articulate Rise', mark: /(^|\/)lib\/rise\/|(^|\/)lib\/main\.bundle\.js$/ },
  { tool: 'Adobe Captivate', mark: /(^|\/)CPM\.js$/ },
  { tool: 'Adapt', mark: /(^|\/)adapt\/js\/adapt\.min\.js$/ },
  { tool: 'iSpring', mark: /(^|\/)data\/slide\d+\.js$/ },
  { tool: 'Lectora', mark: /(^|\/)trivantis[\w-]*\.js$/ },
  { tool: 'Xerte', mark: /(^|\/)common_html5\/js\/xenith\.js$/ },
  { tool: 'eXeLearning', mark: /(^|\/)exe_(jquery|export)\.js$/ },
];

/** Schemas and scripts that are there for an LMS only. */
export const FOR_AN_LMS =
  /(^|\/)(adlcp_\w+\.xsd|imscp_\w+\.xsd|ims_xml\.xsd|imsmd_\w+\.xsd|scorm_?api_?wrapper\.js|scorm_?functions\.js|apiwrapper\.js|scormdriver\.js|cmi5(\.min)?\.js)$/i;

/** A document or project that was packed in place of what comes out of it. */
export const PROJECT_FILE =
  /\.(story|cptx|cpvc|quiz|awtx?|tscproj|cmproj|approj|elpx?|h5p|pptx?|docx?|xlsx?|odp|odt|epub|key)$/i;

/** The project file of an authoring program; also when it is named otherwise but holds the same. */
export const projectTool = (path: string, paths: readonly string[]): string | undefined =>
  PROJECTS.find(
    ({ extensions, inside }) =>
      extensions.includes(extensionOf(path)) || inside?.every((name) => paths.includes(name)),
  )?.tool;
