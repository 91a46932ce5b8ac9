/**
 * Validation against the standards' XML Schemas, by libxml2 compiled to
 * WebAssembly. Schemas come from this folder only, from memory: neither the
 * package's own XSDs nor xsi:schemaLocation are ever followed.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { XsdValidator } from 'libxml2-wasm';
import type { XmlElement } from '../read/xml.ts';
import { childrenOf } from './elements.ts';

/** One folder of schemas/ that compiles as a whole; its `_drv.xsd` imports every namespace of the set. */
export type SchemaSet = 'scorm12';

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

async function compile(set: SchemaSet): Promise<XsdValidator> {
  const { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } = await import(
    'libxml2-wasm'
  );
  const folder = new URL(`${set}/`, schemasFolder());
  const address = (name: string) => `schemas:/${set}/${name}`;
  const buffers: Record<string, Uint8Array> = {};
  for (const name of await readdir(folder)) buffers[address(name)] = await readFile(new URL(name, folder));
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  const driver = XmlDocument.fromBuffer(buffers[address('_drv.xsd')] ?? new Uint8Array(), {
    url: address('_drv.xsd'),
  });
  try {
    return XsdValidator.fromDoc(driver);
  } finally {
    driver.dispose();
  }
}

/**
 * Validates a document that parses.
 * @returns its faults, the first of each element: after one libxml2 does not judge the siblings that follow.
 *   An empty list also for a document that libxml2 cannot parse; the XML rules speak of that.
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
    if (error instanceof XmlLibError) return [];
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
