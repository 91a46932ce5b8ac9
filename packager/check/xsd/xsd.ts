/**
 * Validation against the standards' XML Schemas, by libxml2 compiled to
 * WebAssembly. Schemas come from this folder only, from memory: neither the
 * package's own XSDs nor xsi:schemaLocation are ever followed.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { XsdValidator } from 'libxml2-wasm';
import type { XmlElement } from '../../read/xml.ts';
import { childrenOf } from '../manifest/elements.ts';

/** A folder of schemas/ whose `_drv.xsd` imports every namespace of the set; sets may share others, such as lom/. */
export type SchemaSet = 'scorm12' | 'scorm2004-2' | 'scorm2004-3' | 'scorm2004-4' | 'cmi5';

/** A fault as libxml2 tells it. */
export interface SchemaFault {
  readonly message: string;
  readonly line: number;
  /** Element steps from the root as libxml2 writes them: a name or `*`, counted where needed. */
  readonly xpath: string;
}

/** Beside this file in the sources; beside the bundle, or one folder up, when built. */
const schemasFolder = (): URL => {
  const candidates = ['./schemas/', '../schemas/'].map((place) => new URL(place, import.meta.url));
  const found = candidates.find((folder) => existsSync(folder));
  if (!found) throw new Error('the schemas folder is missing from this copy of Kriti');
  return found;
};

const validators = new Map<SchemaSet, Promise<XsdValidator>>();

/** Compiles a set, once. */
function validatorOf(set: SchemaSet): Promise<XsdValidator> {
  let validator = validators.get(set);
  if (!validator) {
    validator = compile(set);
    validators.set(set, validator);
  }
  return validator;
}

/** Every schema file by its address, read and offered to libxml2 once. */
let offered: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

async function offerSchemas(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { XmlBufferInputProvider, xmlRegisterInputProvider } = await import('libxml2-wasm');
  const folder = schemasFolder();
  const names = await readdir(folder, { recursive: true });
  const read = names
    .filter((name) => name.endsWith('.xsd'))
    .map(async (name) => [addressOf(name), await readFile(new URL(name, folder))] as const);
  const files = new Map<string, Uint8Array>(await Promise.all(read));
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)));
  return files;
}

/** Two slashes, so that libxml2 resolves `../` between the folders. */
const addressOf = (name: string): string => `schemas://all/${name.replaceAll('\\', '/')}`;

async function compile(set: SchemaSet): Promise<XsdValidator> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
  offered ??= offerSchemas();
  const url = addressOf(`${set}/_drv.xsd`);
  const driver = XmlDocument.fromBuffer((await offered).get(url) ?? new Uint8Array(), { url });
  try {
    return XsdValidator.fromDoc(driver);
  } finally {
    driver.dispose();
  }
}

/**
 * Validates a document that parses.
 * @returns its faults, the first of each element: after one libxml2 does not judge the siblings that follow.
 *   For a document that libxml2 cannot parse a single one without a place, in its words.
 */
export async function schemaFaults(set: SchemaSet, bytes: Uint8Array): Promise<SchemaFault[]> {
  const { ParseOption, XmlDocument, XmlLibError, XmlValidateError } = await import('libxml2-wasm');
  const validator = await validatorOf(set);
  let document: InstanceType<typeof XmlDocument>;
  try {
    document = XmlDocument.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_BIG_LINES,
    });
  } catch (error) {
    if (error instanceof XmlLibError) return [{ message: error.message.trim(), line: 1, xpath: '' }];
    throw error;
  }
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map((d) => ({ message: d.message.trim(), line: d.line, xpath: d.xpath ?? '' }));
  } finally {
    document.dispose();
  }
}

/** The element that a fault is about, found by its steps; undefined if the two parsers disagree. */
export function elementAt(root: XmlElement, xpath: string): XmlElement | undefined {
  let here: XmlElement | undefined;
  for (const step of xpath.split('/').filter(Boolean)) {
    const [, name = '*', count = '1'] = /^(.+?)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const among = here ? childrenOf(here) : [root];
    here = among.filter((e) => name === '*' || e.name === name)[Number(count) - 1];
    if (!here) return undefined;
  }
  return here;
}
