/** Validation against XML Schemas as a job of its own. libxml2 is loaded with it: it is asked for nothing else. */
import 'libxml2-wasm';
import { type SchemaFault, type SchemaSet, schemaFaults } from './check/xsd.ts';

export const schemaFaultsJob = ({
  set,
  bytes,
}: {
  readonly set: SchemaSet;
  readonly bytes: Uint8Array;
}): Promise<SchemaFault[]> => schemaFaults(set, bytes);
